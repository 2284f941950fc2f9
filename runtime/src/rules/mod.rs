//! What RFC 6455 §7.4 and IANA say of a number, as plain `const` functions.
//!
//! The derive shares these files, so that an error of the macro, an error of
//! the const evaluation and an error at run time use the same words.

mod judge;
mod message;
mod registry;

#[allow(unused_imports, reason = "each of the two crates uses its part")]
pub(crate) use self::{judge::*, message::*, registry::*};
