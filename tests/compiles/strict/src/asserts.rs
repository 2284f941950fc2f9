//! Assertions that the tests of all modules share.

use ::core::assert_eq;
use ::core::cmp::PartialEq;
use ::core::convert::TryFrom;
use ::core::fmt::Debug;
use ::core::option::Option::Some;
use ::renamed::{CloseCode, CloseCodes, CloseFrame};

/// Asserts that a value has this code and reason, and that the table has the same code and `row`.
///
/// # Panics
/// If not.
#[track_caller]
pub fn assert_closes<E: CloseCodes>(error: &E, row: &str, code: u16, reason: &str) {
    let frame = error.close_frame();
    assert_eq!(frame.code().get(), code, "the code of the frame");
    assert_eq!(frame.reason().as_str(), reason, "the reason of the frame");
    assert_eq!(error.close_code(), frame.code(), "the code alone");
    assert_eq!(error.close_reason(), *frame.reason(), "the reason alone");
    let info = error.info().map(|info| (info.name(), info.code()));
    assert_eq!(info, Some((row, frame.code())), "the row");
}

/// Asserts that a code is decoded as the value it came from.
///
/// # Panics
/// If not.
#[track_caller]
pub fn assert_reads<E>(error: &E)
where
    E: CloseCodes
        + Debug
        + PartialEq
        + TryFrom<u16>
        + TryFrom<CloseCode>
        + for<'frame> TryFrom<&'frame CloseFrame>,
{
    let frame = error.close_frame();
    assert_eq!(E::try_from(frame.code().get()).ok().as_ref(), Some(error));
    assert_eq!(E::try_from(frame.code()).ok().as_ref(), Some(error));
    assert_eq!(E::try_from(&frame).ok().as_ref(), Some(error));
}
