//! The error for a number that is not a close code.

use core::fmt;

use crate::CodeRange;
use crate::rules::problem;

/// A number that must not stand in a Close frame, or not as an application's own code.
///
/// It prints what is wrong with that very number.
///
/// ```
/// use close_codes::{AppCode, CloseCode};
///
/// let error = CloseCode::new(1006).unwrap_err();
/// assert_eq!(error.get(), 1006);
/// assert_eq!(
///     error.to_string(),
///     "close code 1006 (Abnormal Closure) stands for a connection that ended without a Close frame: \
///      it must never be set in one",
/// );
/// assert_eq!(
///     AppCode::new(1001).unwrap_err().to_string(),
///     "close code 1001 (Going Away) belongs to the WebSocket protocol, not to an application",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InvalidCode(pub(crate) u16);

impl InvalidCode {
    /// The number that was refused.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }

    /// The block of RFC 6455 §7.4.2 that the number is in.
    #[must_use]
    pub const fn range(self) -> CodeRange {
        CodeRange::of(self.0)
    }
}

impl fmt::Display for InvalidCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(problem(i128::from(self.0)).as_str())
    }
}

impl core::error::Error for InvalidCode {}
