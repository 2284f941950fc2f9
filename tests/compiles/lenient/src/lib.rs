//! Legal programs that break a lint by themselves, or beside another derive: what is allowed again
//! is on the smallest thing that needs it, with the reason. All else is denied, so that the derive
//! itself stays silent here, too.

#![deny(
    warnings,
    future_incompatible,
    nonstandard_style,
    rust_2018_idioms,
    unused,
    missing_docs,
    single_use_lifetimes,
    trivial_numeric_casts,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
#![deny(
    clippy::absolute_paths,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::missing_docs_in_private_items,
    clippy::missing_trait_methods,
    clippy::pattern_type_mismatch
)]

/// Other derives on the same enum.
pub mod beside;
/// Codes that are cast.
pub mod casts;
/// Types, traits and constants that are deprecated.
pub mod deprecated;
/// What `Display` prints.
pub mod display;
/// A macro of another crate, which brings its own path to the runtime.
pub mod dollar_crate;
/// Items of the enum itself that are called as what the derive uses.
pub mod inherent;
/// Literals with suffixes.
pub mod literals;
/// Lower case.
pub mod lower_case;
/// Methods in scope that are called as those of the derive.
pub mod methods;
/// Lifetimes and types that come through a macro.
pub mod parameters;
/// Enums that not everyone sees.
pub mod private;
/// Enums that have themselves in them.
pub mod recursive;
/// Variants that no value can have.
pub mod uninhabited;

/// What the tests ask.
#[cfg(test)]
#[path = "../../strict/src/asserts.rs"]
pub mod asserts;
