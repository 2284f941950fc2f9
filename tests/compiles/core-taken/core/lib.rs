//! The core of an application: no name in it is one of the standard library's.

/// The first code of the application.
pub const BASE: u16 = 4000;
