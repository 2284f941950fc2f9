//! Programs that the derive must compile without a word: each module is one thing that a
//! program may do.
//!
//! All that can be forbidden is, so that neither a lint nor an `#[allow]` of the derive's own
//! passes. `warnings` has all that is on by default in it, with `clippy::suspicious`.

#![no_std]
#![no_implicit_prelude]
// Forbidden as a group all the same: that is what this one is about.
#![allow(clippy::blanket_clippy_restriction_lints, reason = "no restriction shall be broken")]
#![forbid(
    warnings,
    future_incompatible,
    keyword_idents,
    let_underscore,
    nonstandard_style,
    refining_impl_trait,
    rust_2018_compatibility,
    rust_2018_idioms,
    rust_2021_compatibility,
    unused,
    dead_code,
    deprecated,
    non_upper_case_globals,
    unsafe_code
)]
// The lints that are off by default and stable. Left out are `linker_messages`, which is for
// programs, and `missing_copy_implementations` and `missing_debug_implementations`, which ask for
// more derives on the enum itself.
#![forbid(
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    closure_returning_async_block,
    deprecated_in_future,
    deprecated_safe_2024,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    if_let_rescope,
    impl_trait_overcaptures,
    impl_trait_redundant_captures,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_docs,
    missing_unsafe_on_extern,
    non_ascii_idents,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    tail_expr_drop_order,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unsafe_attr_outside_unsafe,
    unsafe_op_in_unsafe_fn,
    unused_crate_dependencies,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
// In edition 2021, every `$code:expr` is one that would be another in edition 2024.
#![cfg_attr(
    not(edition_2021),
    forbid(edition_2024_expr_fragment_specifier, rust_2024_compatibility)
)]
#![forbid(
    clippy::complexity,
    clippy::correctness,
    clippy::nursery,
    clippy::pedantic,
    clippy::perf,
    clippy::style
)]
// The restrictions contradict each other wherever there is a function, so the tests cannot keep
// all of them. `clippy::cargo` is left out: it is about manifests.
#![cfg_attr(not(test), forbid(clippy::restriction))]

/// For those who get it through a macro of this crate.
pub extern crate renamed;
#[cfg(test)]
extern crate std;

/// What the tests ask.
#[cfg(test)]
pub mod asserts;

/// What a program may call its own items, variants and fields.
pub mod names {
    /// Fields.
    pub mod fields;
    /// Macros in scope.
    pub mod macros;
    /// Types, traits and modules in scope.
    pub mod types;
    /// Constants, functions and constructors in scope.
    pub mod values;
    /// Variants.
    pub mod variants;
}

/// Where an enum may stand, and what may stand on it.
pub mod places {
    /// Variants that are there or not.
    pub mod cfg;
    /// Enums in constants.
    pub mod const_block;
    /// Deprecated enums and variants.
    pub mod deprecated;
    /// Enums and variants without documentation.
    pub mod doc_hidden;
    /// Enums in functions.
    pub mod function;
    /// Enums that may grow.
    pub mod non_exhaustive;
    /// Enums that not everyone sees.
    pub mod private;
    /// The runtime, exported by somebody else.
    pub mod reexport;
    /// Many enums in one place.
    pub mod several;
}

/// Enums with parameters.
pub mod generics {
    /// Numbers.
    pub mod constants;
    /// What is borrowed.
    pub mod lifetimes;
    /// The bounds that a reason needs.
    pub mod reasons;
    /// Other enums as parameters.
    pub mod transparent;
    /// Types.
    pub mod types;
}

/// How a code may be written.
pub mod codes {
    /// What rustc works out.
    pub mod expressions;
    /// The code of another enum's variant.
    pub mod like;
    /// Numbers.
    pub mod literals;
    /// What comes through a macro.
    pub mod macros;
    /// What comes through several.
    pub mod nested_macros;
    /// The code of another variant.
    pub mod shared;
    /// Names of standard codes.
    pub mod standard;
}

/// How a reason may be written.
pub mod reasons {
    /// What stands in a constant.
    pub mod constants;
    /// What stands in braces.
    pub mod formats;
    /// As long as it may be.
    pub mod longest;
    /// What comes through macros.
    pub mod macros;
}

/// How the discriminants are stored.
pub mod reprs {
    /// With fields.
    pub mod data;
    /// Without fields.
    pub mod unit;
}

/// How many there are.
pub mod sizes {
    /// A variant for every code there is.
    pub mod all;
    /// Enums.
    pub mod enums;
    /// One.
    pub mod one;
}
