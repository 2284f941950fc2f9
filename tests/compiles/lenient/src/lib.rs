//! Valid programs that trigger a lint by themselves, or together with another derive. Each `#[allow]` is on the
//! smallest item that needs it, with a reason. All other lints are denied, so that generated code is checked here too.

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
/// Codes with casts.
pub mod casts;
/// Deprecated types, traits and constants.
pub mod deprecated;
/// Reasons from `Display`.
pub mod display;
/// Another crate's macro, which has its own path to the runtime.
pub mod dollar_crate;
/// Inherent items with the names of the trait's.
pub mod inherent;
/// Literals with suffixes.
pub mod literals;
/// Names in lower case.
pub mod lower_case;
/// Traits in scope with methods of the same names.
pub mod methods;
/// Lifetimes and types that pass through a macro.
pub mod parameters;
/// Enums with restricted visibility.
pub mod private;
/// Recursive enums.
pub mod recursive;
/// Uninhabited variants.
pub mod uninhabited;

/// Assertions for the tests.
#[cfg(test)]
#[path = "../../strict/src/asserts.rs"]
pub mod asserts;
