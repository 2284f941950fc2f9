//! Other derives on the same enum, with their own helper attributes, names and impls.

/// `clap::ValueEnum`
pub mod clap;
/// `displaydoc::Display`
pub mod displaydoc;
/// All at once.
pub mod everything;
/// `num_enum::IntoPrimitive`
pub mod num_enum;
/// `serde::Serialize` and `Deserialize`
pub mod serde;
/// Most of `strum`
pub mod strum;
/// `thiserror::Error`
pub mod thiserror;
