//! The conversions of every enum that derives `CloseCodes`.

use super::CloseCodes;
use crate::code::CloseCode;
use crate::frame::CloseFrame;

/// Marks an enum that derives [`CloseCodes`], so that its conversions are here, once, and not in each crate.
///
/// `CloseCodes` itself cannot mark it: a [`CloseFrame`] implements that trait, too, and already converts into
/// itself.
pub trait Derived: CloseCodes {}

impl<E: Derived> Derived for &E {}

// Of a type that does not convert, rustc speaks without this trait, which is not part of the API.

/// For enums that derive [`CloseCodes`], and references to them: see [`close_frame`](CloseCodes::close_frame).
#[diagnostic::do_not_recommend]
impl<E: Derived> From<E> for CloseFrame {
    #[inline]
    fn from(error: E) -> Self {
        error.close_frame()
    }
}

/// For enums that derive [`CloseCodes`], and references to them: see [`close_code`](CloseCodes::close_code).
#[diagnostic::do_not_recommend]
impl<E: Derived> From<E> for CloseCode {
    #[inline]
    fn from(error: E) -> Self {
        error.close_code()
    }
}
