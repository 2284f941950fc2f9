//! The body of a Close frame: a code and a reason.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::from_utf8;

use super::{DecodeError, Payload, Reason};
use crate::code::{AppCode, CloseCode, InvalidCode};
use crate::rules::{CODE_LEN, MAX_REASON};

/// The contents of a Close frame: a code and a reason (RFC 6455 §5.5.1).
///
/// A Close frame can also be empty, with neither. Functions that read a frame return `None` for it.
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
/// A `CloseFrame` is `Copy`, 126 bytes in size, and never allocates. It implements `Error`, and every error that
/// derives [`CloseCodes`](crate::CloseCodes) converts into it, so a function that returns
/// `Result<_, CloseFrame>` can use `?`.
#[derive(Clone, Copy)]
pub struct CloseFrame {
    parts: Parts,
}

/// In this order, since text that begins at a word is checked faster.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[repr(C)]
struct Parts {
    reason: Reason,
    code: CloseCode,
}

impl CloseFrame {
    /// Creates a frame from a code and a reason.
    #[must_use]
    #[inline]
    pub const fn new(code: CloseCode, reason: Reason) -> Self {
        Self { parts: Parts { reason, code } }
    }

    /// Returns the code.
    #[must_use]
    #[inline]
    pub const fn code(&self) -> CloseCode {
        self.parts.code
    }

    /// Returns the reason, which is empty if there is none.
    #[must_use]
    #[inline]
    pub const fn reason(&self) -> &Reason {
        &self.parts.reason
    }

    /// Returns the payload of the frame as it goes on the wire, before any masking: the code in big-endian
    /// order, then the reason. It is 2 to 125 bytes long.
    #[must_use]
    #[inline]
    pub const fn payload(&self) -> Payload {
        Payload::new(self.code(), self.reason())
    }

    /// Decodes the payload of a received Close frame, after any unmasking. Returns `None` for an empty
    /// payload, which is legal: the peer gave no code.
    ///
    /// # Errors
    /// Returns [`DecodeError`] if the payload is not valid in a Close frame: if it has a single byte or more
    /// than 125, if the code is not a [`CloseCode`], or if the reason is not UTF-8.
    /// [`DecodeError::close_code`] is the code to answer with.
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
        let (code, text) = match Self::split(payload) {
            Ok(Some(parts)) => parts,
            Ok(None) => return Ok(None),
            Err(error) => return Err(error),
        };
        // Most reasons are ASCII, which is much faster to check than UTF-8.
        if !is_ascii(text) {
            if let Err(error) = from_utf8(text) {
                return Err(DecodeError::InvalidUtf8(error));
            }
        }
        Ok(Some(Self::new(code, Reason::copied(text))))
    }

    /// Like [`decode`](Self::decode), but borrows the reason from the payload instead of copying it.
    ///
    /// # Errors
    /// Returns [`DecodeError`] like [`decode`](Self::decode).
    ///
    /// ```
    /// use close_codes::CloseFrame;
    ///
    /// let (code, reason) = CloseFrame::decode_ref(b"\x0f\xa1token expired")?.expect("not empty");
    /// assert_eq!((code.get(), reason), (4001, "token expired"));
    /// # Ok::<(), close_codes::DecodeError>(())
    /// ```
    #[inline]
    pub const fn decode_ref(payload: &[u8]) -> Result<Option<(CloseCode, &str)>, DecodeError> {
        match Self::split(payload) {
            Ok(Some((code, []))) => Ok(Some((code, ""))),
            Ok(Some((code, text))) => match from_utf8(text) {
                Ok(text) => Ok(Some((code, text))),
                Err(error) => Err(DecodeError::InvalidUtf8(error)),
            },
            Ok(None) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The code and text of a payload. The text is not checked yet, so an invalid code takes precedence over
    /// invalid text.
    #[inline]
    const fn split(payload: &[u8]) -> Result<Option<(CloseCode, &[u8])>, DecodeError> {
        match payload {
            [high, low, text @ ..] if text.len() <= MAX_REASON => {
                match CloseCode::new(u16::from_be_bytes([*high, *low])) {
                    Ok(code) => Ok(Some((code, text))),
                    Err(error) => Err(DecodeError::InvalidCode(error)),
                }
            }
            [] => Ok(None),
            [_] => Err(DecodeError::OneByte),
            _ => Err(DecodeError::TooLong(payload.len())),
        }
    }

    /// Builds a frame from the code and reason received by another crate. The code can be of any type that
    /// converts into `u16`, such as the `CloseCode` of a WebSocket crate.
    ///
    /// # Errors
    /// Returns [`DecodeError::InvalidCode`] if the code may not appear in a Close frame, and
    /// [`DecodeError::TooLong`] if the reason is longer than 123 bytes. Some crates report 1005 and 1006 in the same
    /// field as received codes: use [`CloseStatus::new`](crate::CloseStatus::new) for those.
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
            (Ok(code), Ok(reason)) => Ok(Self::new(code, reason)),
            (Err(error), _) => Err(DecodeError::InvalidCode(error)),
            (_, Err(error)) => Err(DecodeError::TooLong(CODE_LEN + error.len())),
        }
    }

    /// Converts the frame into a code and a reason of any types that implement `From<u16>` and
    /// `From<String>`, such as the types of a WebSocket crate. This allocates the reason.
    ///
    /// ```
    /// use close_codes::{CloseCode, CloseFrame};
    ///
    /// # mod axum {
    /// #     pub mod extract {
    /// #         pub mod ws {
    /// #             pub struct CloseFrame { pub code: u16, pub reason: String }
    /// #         }
    /// #     }
    /// # }
    /// let frame = CloseFrame::from(CloseCode::GOING_AWAY);
    /// let (code, reason) = frame.into_parts();
    /// let close = axum::extract::ws::CloseFrame { code, reason };
    /// # assert_eq!((close.code, &*close.reason), (1001, ""));
    /// ```
    ///
    /// If the types cannot be inferred, specify them:
    ///
    /// ```
    /// # let frame = close_codes::CloseFrame::from_parts(4001_u16, "token expired")?;
    /// let (code, reason) = frame.into_parts::<u16, String>();
    /// assert_eq!(format!("{code} {reason}"), "4001 token expired");
    /// # Ok::<(), close_codes::DecodeError>(())
    /// ```
    #[cfg(feature = "alloc")]
    #[must_use]
    #[inline]
    pub fn into_parts<C: From<u16>, R: From<alloc::string::String>>(self) -> (C, R) {
        (C::from(self.code().get()), R::from(self.reason().as_str().into()))
    }
}

/// Whether a text is ASCII. Text shorter than a word is left to `from_utf8`.
const fn is_ascii(text: &[u8]) -> bool {
    // The last chunk, together with bytes before it.
    let Some(last) = text.last_chunk() else { return text.is_empty() };
    let (mut all, mut rest) = (u64::from_ne_bytes(*last), text);
    while let Some((chunk, tail)) = rest.split_first_chunk() {
        all |= u64::from_ne_bytes(*chunk);
        rest = tail;
    }
    all & u64::from_ne_bytes([0x80; 8]) == 0
}

impl fmt::Debug for CloseFrame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut frame = f.debug_struct("CloseFrame");
        frame.field("code", &self.code()).field("reason", self.reason()).finish()
    }
}

impl PartialEq for CloseFrame {
    fn eq(&self, other: &Self) -> bool {
        self.parts == other.parts
    }
}

impl Eq for CloseFrame {}

/// By code, then by reason.
impl Ord for CloseFrame {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.code(), self.reason()).cmp(&(other.code(), other.reason()))
    }
}

impl PartialOrd for CloseFrame {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for CloseFrame {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.parts.hash(state);
    }
}

/// Prints the code, its IANA name and the reason, if there are any: `1001 Going Away: see you`.
impl fmt::Display for CloseFrame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.code().fmt(f)?;
        if !self.reason().is_empty() {
            write!(f, ": {}", self.reason())?;
        }
        Ok(())
    }
}

impl core::error::Error for CloseFrame {}

/// The reason is empty.
impl From<CloseCode> for CloseFrame {
    fn from(code: CloseCode) -> Self {
        Self::new(code, Reason::EMPTY)
    }
}

/// The reason is empty.
impl From<AppCode> for CloseFrame {
    fn from(code: AppCode) -> Self {
        CloseCode::from(code).into()
    }
}

impl From<CloseFrame> for CloseCode {
    fn from(frame: CloseFrame) -> Self {
        frame.code()
    }
}

impl From<&CloseFrame> for CloseCode {
    fn from(frame: &CloseFrame) -> Self {
        frame.code()
    }
}

/// Copies the frame, so that code generic over `From<&CloseFrame>` accepts a frame too.
impl From<&CloseFrame> for CloseFrame {
    fn from(frame: &CloseFrame) -> Self {
        *frame
    }
}

impl TryFrom<(u16, &str)> for CloseFrame {
    type Error = DecodeError;

    /// Same as [`from_parts`](Self::from_parts).
    fn try_from((code, reason): (u16, &str)) -> Result<Self, DecodeError> {
        Self::from_parts(code, reason)
    }
}

impl TryFrom<&CloseFrame> for AppCode {
    type Error = InvalidCode;

    /// Returns the code of the frame if it is an application code.
    fn try_from(frame: &CloseFrame) -> Result<Self, InvalidCode> {
        frame.code().try_into()
    }
}
