//! What RFC 6455 §7.4 and IANA say about a number, as plain `const` functions.
//!
//! The derive shares these files, so that an error of the macro, an error of
//! the const evaluation and an error at run time use the same words.

#![allow(dead_code, unused_imports, reason = "each of the two crates uses its part")]

mod judge;
mod limits;
mod message;
mod registry;

pub(crate) use self::{judge::*, limits::*, message::*, registry::*};
