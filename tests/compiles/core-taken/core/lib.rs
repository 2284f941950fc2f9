//! An application's own crate `core`, which has nothing of the standard library's.

/// The first code of the application.
pub const BASE: u16 = 4000;
