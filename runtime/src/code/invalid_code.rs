//! The error for a number that is not a valid close code.

use core::fmt;

use super::CodeRange;
use crate::rules::problem;

/// The error for a number that is not a valid [`CloseCode`](crate::CloseCode), [`AppCode`](crate::AppCode) or
/// [`CloseStatus`](crate::CloseStatus).
///
/// `Display` says what is wrong with this particular number.
///
/// ```
/// use close_codes::{AppCode, CloseCode};
///
/// let error = CloseCode::new(1006).unwrap_err();
/// assert_eq!(error.get(), 1006);
/// assert_eq!(
///     error.to_string(),
///     "close code 1006 (Abnormal Closure) means that there was no Close frame, and must never be sent",
/// );
/// assert_eq!(
///     AppCode::new(1001).unwrap_err().to_string(),
///     "close code 1001 (Going Away) belongs to the WebSocket protocol, not to an application",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InvalidCode(u16);

impl InvalidCode {
    pub(crate) const fn of(code: u16) -> Self {
        Self(code)
    }

    /// Returns the number that was rejected.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }

    /// Returns the block of RFC 6455 §7.4.2 that the number is in.
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
