//! The conversions of every enum that derives `CloseCodes`.

use super::CloseCodes;
use crate::code::CloseCode;
use crate::frame::CloseFrame;

/// Marks an enum that derives [`CloseCodes`], so that its conversions are here, once, and not in each crate.
///
/// `CloseCodes` itself cannot mark it: a [`CloseFrame`] implements that trait, too, and already converts into
/// itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not derive `CloseCodes`",
    label = "only an enum that derives `CloseCodes` converts into a code or a frame"
)]
pub trait Derived: CloseCodes {}

impl<E: Derived> Derived for &E {}

/// For enums that derive [`CloseCodes`], and references to them: see [`close_frame`](CloseCodes::close_frame).
impl<E: Derived> From<E> for CloseFrame {
    #[inline]
    fn from(error: E) -> Self {
        error.close_frame()
    }
}

/// For enums that derive [`CloseCodes`], and references to them: see [`close_code`](CloseCodes::close_code).
impl<E: Derived> From<E> for CloseCode {
    #[inline]
    fn from(error: E) -> Self {
        error.close_code()
    }
}
