//! The error for bytes that are not a valid payload of a Close frame.

use core::fmt;
use core::str::Utf8Error;

use crate::code::{CloseCode, InvalidCode};

/// The error for bytes that are not a valid payload of a Close frame (RFC 6455 §5.5.1, §7.4), or for a code and
/// reason that cannot be in one.
///
/// ```
/// use close_codes::{CloseCode, CloseFrame, DecodeError};
///
/// let error = CloseFrame::decode(&[0x03]).unwrap_err();
/// assert_eq!(error, DecodeError::OneByte);
/// assert_eq!(error.close_code(), CloseCode::PROTOCOL_ERROR);
///
/// // 1006 can be observed, but must never be sent.
/// let error = CloseFrame::decode(&[0x03, 0xee]).unwrap_err();
/// assert!(matches!(error, DecodeError::InvalidCode(code) if code.get() == 1006));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// The payload is a single byte, but a code takes two.
    OneByte,
    /// The code may not appear in a Close frame.
    InvalidCode(InvalidCode),
    /// The reason is not UTF-8.
    InvalidUtf8(Utf8Error),
    /// The payload is longer than 125 bytes, the maximum for a control frame.
    ///
    /// The field is the length of the whole payload. [`CloseFrame::from_parts`](crate::CloseFrame::from_parts)
    /// counts the two bytes of the code too: a reason of 124 bytes is a payload of 126.
    TooLong(usize),
}

impl DecodeError {
    /// Returns the code to close the connection with after such a frame:
    /// [`CloseCode::INVALID_FRAME_PAYLOAD_DATA`] (1007) if the reason is not UTF-8, otherwise
    /// [`CloseCode::PROTOCOL_ERROR`] (1002).
    #[must_use]
    pub const fn close_code(&self) -> CloseCode {
        match self {
            Self::InvalidUtf8(_) => CloseCode::INVALID_FRAME_PAYLOAD_DATA,
            Self::OneByte | Self::InvalidCode(_) | Self::TooLong(_) => CloseCode::PROTOCOL_ERROR,
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OneByte => {
                f.write_str("the payload of a Close frame cannot be one byte: a code takes two")
            }
            Self::InvalidCode(error) => error.fmt(f),
            Self::InvalidUtf8(error) => {
                write!(f, "the reason of a Close frame is not UTF-8: {error}")
            }
            Self::TooLong(len) => {
                write!(
                    f,
                    "the payload of a Close frame has at most 125 bytes, and this one has {len}"
                )
            }
        }
    }
}

impl core::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::InvalidCode(error) => Some(error),
            Self::InvalidUtf8(error) => Some(error),
            Self::OneByte | Self::TooLong(_) => None,
        }
    }
}

impl From<InvalidCode> for DecodeError {
    fn from(error: InvalidCode) -> Self {
        Self::InvalidCode(error)
    }
}
