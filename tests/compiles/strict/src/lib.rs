//! Programs that must compile without a warning. Each module is about one thing that a program may do.
//!
//! Every lint that can be forbidden is, so that neither a warning nor an `#[allow]` in generated code passes.
//! `warnings` contains all lints that are on by default, including `clippy::suspicious`.

#![no_std]
#![no_implicit_prelude]
// This lint is about forbidding the whole group, which is what this crate does.
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
// The stable lints that are off by default, except `linker_messages`, which is for binaries, and
// `missing_copy_implementations` and `missing_debug_implementations`, which ask for more derives on the enum itself.
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
// In edition 2021, these lints warn about every `$code:expr`, which means something else in edition 2024.
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
// Some restrictions contradict each other as soon as there is a function, so the tests cannot satisfy all of them.
// `clippy::cargo` is left out because it is about manifests.
#![cfg_attr(not(test), forbid(clippy::restriction))]

/// The runtime, for macros of this crate that are used elsewhere.
pub extern crate renamed;
#[cfg(test)]
extern crate std;

/// Assertions for the tests.
#[cfg(test)]
pub mod asserts;

/// Names of items, variants and fields that could clash with generated code.
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

/// Where an enum can be, and which attributes it can have.
pub mod places {
    /// Conditional variants.
    pub mod cfg;
    /// Enums in the blocks of constants.
    pub mod const_block;
    /// Deprecated enums and variants.
    pub mod deprecated;
    /// Enums and variants without documentation.
    pub mod doc_hidden;
    /// Enums in functions.
    pub mod function;
    /// Enums with `#[non_exhaustive]`.
    pub mod non_exhaustive;
    /// Private enums.
    pub mod private;
    /// The runtime, re-exported by another crate.
    pub mod reexport;
    /// Several enums in one module.
    pub mod several;
}

/// Enums with parameters.
pub mod generics {
    /// Const parameters.
    pub mod constants;
    /// Lifetimes.
    pub mod lifetimes;
    /// The bounds that a reason needs.
    pub mod reasons;
    /// Other enums as parameters.
    pub mod transparent;
    /// Types.
    pub mod types;
}

/// The ways to write a code.
pub mod codes {
    /// Const expressions.
    pub mod expressions;
    /// The code of another enum's variant.
    pub mod like;
    /// Numbers.
    pub mod literals;
    /// Fragments of a macro.
    pub mod macros;
    /// Fragments that pass through several macros.
    pub mod nested_macros;
    /// The code of another variant.
    pub mod shared;
    /// Names of standard codes.
    pub mod standard;
}

/// The ways to write a reason.
pub mod reasons {
    /// Constants.
    pub mod constants;
    /// Placeholders.
    pub mod formats;
    /// The longest reason.
    pub mod longest;
    /// Fragments of macros.
    pub mod macros;
}

/// How the discriminants are stored.
pub mod reprs {
    /// With fields.
    pub mod data;
    /// Without fields.
    pub mod unit;
}

/// How many variants and enums there are.
pub mod sizes {
    /// A variant for every application code.
    pub mod all;
    /// Many enums.
    pub mod enums;
    /// One variant.
    pub mod one;
}
