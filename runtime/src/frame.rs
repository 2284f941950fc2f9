//! The body of a Close frame: a code and a reason.

use core::fmt;

use crate::{AppCode, CloseCode, DecodeError, Payload, Reason};

/// What a Close frame says: a code and a reason (RFC 6455 §5.5.1).
///
/// A Close frame with an empty body has neither; that is `None` where a frame is read.
///
/// ```
/// use close_codes::{CloseCode, CloseFrame, Reason};
///
/// let frame = CloseFrame::new(CloseCode::GOING_AWAY, Reason::from_static("see you"));
/// assert_eq!(frame.payload(), *b"\x03\xe9see you");
/// assert_eq!(CloseFrame::decode(&frame.payload()), Ok(Some(frame)));
/// assert_eq!(frame.to_string(), "1001 Going Away: see you");
/// ```
///
/// It is 126 bytes in size, `Copy`, and never allocates. It is an error too, so that a function which returns `Result<_, CloseFrame>` can use `?` on
/// every error that derives [`CloseCodes`](crate::CloseCodes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CloseFrame {
    code: CloseCode,
    reason: Reason,
}

impl CloseFrame {
    /// A frame with this code and this reason.
    #[must_use]
    #[inline]
    pub const fn new(code: CloseCode, reason: Reason) -> Self {
        Self { code, reason }
    }

    /// The code.
    #[must_use]
    #[inline]
    pub const fn code(&self) -> CloseCode {
        self.code
    }

    /// The reason; empty if there is none.
    #[must_use]
    #[inline]
    pub const fn reason(&self) -> &Reason {
        &self.reason
    }

    /// The bytes that go on the wire as the payload of the frame, before any masking:
    /// the code, big-endian, then the reason. 2 to 125 bytes, without allocation.
    #[must_use]
    #[inline]
    pub const fn payload(&self) -> Payload {
        Payload::new(self.code, &self.reason)
    }

    /// Reads the payload of a received Close frame, after any unmasking. `None` is the legal
    /// empty body: the peer gave no code.
    ///
    /// # Errors
    /// [`DecodeError`] if these bytes must not be in a Close frame: more than 125, a single
    /// one, a code that is not a [`CloseCode`], a reason that is not UTF-8. Its
    /// [`close_code`](DecodeError::close_code) is what to answer with.
    ///
    /// ```
    /// use close_codes::CloseFrame;
    ///
    /// let frame = CloseFrame::decode(b"\x0f\xa1token expired")?.expect("not empty");
    /// assert_eq!(frame.code().get(), 4001);
    /// assert_eq!(*frame.reason(), "token expired");
    ///
    /// assert_eq!(CloseFrame::decode(b"")?, None);
    /// # Ok::<(), close_codes::DecodeError>(())
    /// ```
    pub const fn decode(payload: &[u8]) -> Result<Option<Self>, DecodeError> {
        if payload.len() > Payload::MAX_LEN {
            return Err(DecodeError::TooLong(payload.len()));
        }
        match payload {
            [] => Ok(None),
            [_] => Err(DecodeError::OneByte),
            [high, low, reason @ ..] => match core::str::from_utf8(reason) {
                Ok(reason) => match Self::checked(u16::from_be_bytes([*high, *low]), reason) {
                    Ok(frame) => Ok(Some(frame)),
                    Err(error) => Err(error),
                },
                // A wrong code outweighs a wrong reason.
                Err(error) => match CloseCode::new(u16::from_be_bytes([*high, *low])) {
                    Ok(_) => Err(DecodeError::InvalidUtf8(error)),
                    Err(error) => Err(DecodeError::InvalidCode(error)),
                },
            },
        }
    }

    /// The frame that another crate has received: its code and its reason. It takes the code
    /// types of all the crates that have `u16: From<TheirCode>`.
    ///
    /// # Errors
    /// [`DecodeError::InvalidCode`] if the code must not stand in a Close frame (crates report 1005
    /// or 1006 in the same field), [`DecodeError::TooLong`] if the reason has more than 123 bytes.
    ///
    /// ```
    /// use close_codes::CloseFrame;
    ///
    /// let frame = CloseFrame::from_parts(4001_u16, "token expired")?;
    /// assert_eq!(frame.code().get(), 4001);
    /// # Ok::<(), close_codes::DecodeError>(())
    /// ```
    pub fn from_parts(code: impl Into<u16>, reason: &str) -> Result<Self, DecodeError> {
        Self::checked(code.into(), reason)
    }

    const fn checked(code: u16, reason: &str) -> Result<Self, DecodeError> {
        match (CloseCode::new(code), Reason::new(reason)) {
            (Ok(code), Ok(reason)) => Ok(Self { code, reason }),
            (Err(error), _) => Err(DecodeError::InvalidCode(error)),
            (_, Err(error)) => Err(DecodeError::TooLong(CODE_LEN + error.len())),
        }
    }

    /// Code and reason in the types of another crate: whatever has `From<u16>`, and whatever has
    /// `From<String>`. It allocates the reason.
    ///
    /// ```
    /// use close_codes::{CloseCode, CloseFrame};
    ///
    /// # struct TheirFrame { code: u16, reason: std::sync::Arc<str> }
    /// let frame = CloseFrame::from(CloseCode::GOING_AWAY);
    /// let (code, reason) = frame.into_parts();
    /// let theirs = TheirFrame { code, reason };
    /// # assert_eq!((theirs.code, &*theirs.reason), (1001, ""));
    /// ```
    #[cfg(feature = "alloc")]
    #[must_use]
    pub fn into_parts<C: From<u16>, R: From<alloc::string::String>>(self) -> (C, R) {
        (C::from(self.code.get()), R::from(self.reason.into()))
    }
}

/// How many bytes of a payload the code takes.
const CODE_LEN: usize = 2;

/// Prints code, IANA name and reason, as far as there are any: `1001 Going Away: see you`.
impl fmt::Display for CloseFrame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.code.fmt(f)?;
        if !self.reason.is_empty() {
            write!(f, ": {}", self.reason)?;
        }
        Ok(())
    }
}

impl core::error::Error for CloseFrame {}

/// With an empty reason.
impl From<CloseCode> for CloseFrame {
    fn from(code: CloseCode) -> Self {
        Self::new(code, Reason::EMPTY)
    }
}

/// With an empty reason.
impl From<AppCode> for CloseFrame {
    fn from(code: AppCode) -> Self {
        CloseCode::from(code).into()
    }
}

impl From<CloseFrame> for CloseCode {
    fn from(frame: CloseFrame) -> Self {
        frame.code
    }
}

impl From<&CloseFrame> for CloseCode {
    fn from(frame: &CloseFrame) -> Self {
        frame.code
    }
}

/// A copy, so that a frame is read from a frame as every other type is.
impl From<&CloseFrame> for CloseFrame {
    fn from(frame: &CloseFrame) -> Self {
        *frame
    }
}

impl TryFrom<(u16, &str)> for CloseFrame {
    type Error = DecodeError;

    /// As [`from_parts`](Self::from_parts).
    fn try_from((code, reason): (u16, &str)) -> Result<Self, DecodeError> {
        Self::from_parts(code, reason)
    }
}
