//! How an endpoint sees a connection end.

use core::cmp::Ordering;

use super::{CloseFrame, DecodeError};
use crate::code::{AppCode, CloseCode, CodeRange, InvalidCode, Reconnect};
use crate::code::{convert_codes, registered_name};
use crate::rules::{ABNORMAL, NO_STATUS, TLS_HANDSHAKE};

/// How a connection ended, as an endpoint sees it (RFC 6455 §7.1.5): with a code that the peer sent, or in one
/// of three other ways. Those have numbers too, but the numbers are never sent.
///
/// One `match` handles every ending. 1004 has no meaning yet and is not represented by any type.
///
/// ```
/// use close_codes::{CloseCode, CloseStatus};
///
/// fn report(status: CloseStatus) -> &'static str {
///     match status {
///         CloseStatus::Received(CloseCode::NORMAL_CLOSURE) => "done",
///         CloseStatus::Received(code) if code.is_application() => "ask the application",
///         CloseStatus::Received(_) => "a standard code",
///         CloseStatus::NoStatus => "closed without a code",
///         CloseStatus::Abnormal | CloseStatus::TlsHandshake => "the connection broke",
///     }
/// }
///
/// // A browser reports the same numbers, in `CloseEvent.code`.
/// assert_eq!(report(CloseStatus::new(4001)?), "ask the application");
/// assert_eq!(report(CloseStatus::new(1006)?), "the connection broke");
/// # Ok::<(), close_codes::InvalidCode>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CloseStatus {
    /// The peer sent a Close frame with this code.
    Received(CloseCode),
    /// 1005: the peer sent a Close frame without a code.
    NoStatus,
    /// 1006: the connection was lost without a Close frame.
    Abnormal,
    /// 1015: the TLS handshake failed, for example because a certificate could not be verified.
    TlsHandshake,
}

impl CloseStatus {
    /// Creates a status from its number, such as the `code` of a browser's `CloseEvent`.
    ///
    /// # Errors
    /// Returns [`InvalidCode`] for a number that no connection can end with, which is every number except
    /// 1000–1003, 1005–1015 and 3000–4999.
    pub const fn new(code: u16) -> Result<Self, InvalidCode> {
        match code {
            NO_STATUS => Ok(Self::NoStatus),
            ABNORMAL => Ok(Self::Abnormal),
            TLS_HANDSHAKE => Ok(Self::TlsHandshake),
            code => match CloseCode::new(code) {
                Ok(code) => Ok(Self::Received(code)),
                Err(error) => Err(error),
            },
        }
    }

    /// Creates a status from the payload of a received Close frame. An empty payload is
    /// [`NoStatus`](Self::NoStatus).
    ///
    /// # Errors
    /// Returns [`DecodeError`] like [`CloseFrame::decode`].
    ///
    /// ```
    /// use close_codes::{CloseCode, CloseStatus};
    ///
    /// assert_eq!(CloseStatus::from_payload(&[]), Ok(CloseStatus::NoStatus));
    /// assert_eq!(CloseStatus::from_payload(&[0x03, 0xe8]), Ok(CloseCode::NORMAL_CLOSURE.into()));
    /// ```
    pub const fn from_payload(payload: &[u8]) -> Result<Self, DecodeError> {
        match CloseFrame::decode(payload) {
            Ok(Some(frame)) => Ok(Self::Received(frame.code())),
            Ok(None) => Ok(Self::NoStatus),
            Err(error) => Err(error),
        }
    }

    /// Returns the code that a proxy sends to its other side after a connection has ended this way. `None` means an
    /// empty Close frame.
    ///
    /// `lost` is the code to send if the connection ended without a Close frame, such as
    /// [`CloseCode::BAD_GATEWAY`] to a client or [`CloseCode::INTERNAL_ERROR`] to a server.
    ///
    /// ```
    /// use close_codes::{CloseCode, CloseStatus};
    ///
    /// let lost = CloseCode::BAD_GATEWAY;
    /// assert_eq!(CloseStatus::Received(CloseCode::GOING_AWAY).relay(lost), Some(CloseCode::GOING_AWAY));
    /// assert_eq!(CloseStatus::NoStatus.relay(lost), None);
    /// assert_eq!(CloseStatus::Abnormal.relay(lost), Some(CloseCode::BAD_GATEWAY));
    /// ```
    #[must_use]
    pub const fn relay(self, lost: CloseCode) -> Option<CloseCode> {
        match self {
            Self::Received(code) => Some(code),
            Self::NoStatus => None,
            Self::Abnormal | Self::TlsHandshake => Some(lost),
        }
    }

    /// Returns the status as a number.
    #[must_use]
    pub const fn get(self) -> u16 {
        match self {
            Self::Received(code) => code.get(),
            Self::NoStatus => NO_STATUS,
            Self::Abnormal => ABNORMAL,
            Self::TlsHandshake => TLS_HANDSHAKE,
        }
    }

    /// Returns the code that the peer sent, if it sent one.
    #[must_use]
    pub const fn code(self) -> Option<CloseCode> {
        match self {
            Self::Received(code) => Some(code),
            Self::NoStatus | Self::Abnormal | Self::TlsHandshake => None,
        }
    }

    /// Returns the name in the IANA registry, or `None` if the code is not registered.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        registered_name(self.get())
    }

    /// Returns the block of RFC 6455 §7.4.2 that the number is in.
    #[must_use]
    pub const fn range(self) -> CodeRange {
        CodeRange::of(self.get())
    }

    /// Returns what the standards advise a client to do, or `None` if they give no advice.
    ///
    /// For a code, this is [`CloseCode::reconnect`]. After an abnormal closure, it is
    /// [`Backoff`](Reconnect::Backoff) (RFC 6455 §7.2.3).
    #[must_use]
    pub const fn reconnect(self) -> Option<Reconnect> {
        match self {
            Self::Received(code) => code.reconnect(),
            Self::Abnormal => Some(Reconnect::Backoff),
            Self::NoStatus | Self::TlsHandshake => None,
        }
    }
}

convert_codes! { CloseStatus, "1006 Abnormal Closure"; }

/// Orders by number.
impl Ord for CloseStatus {
    fn cmp(&self, other: &Self) -> Ordering {
        self.get().cmp(&other.get())
    }
}

impl PartialOrd for CloseStatus {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<CloseCode> for CloseStatus {
    fn from(code: CloseCode) -> Self {
        Self::Received(code)
    }
}

impl From<AppCode> for CloseStatus {
    fn from(code: AppCode) -> Self {
        Self::Received(code.to_close_code())
    }
}

impl From<&CloseFrame> for CloseStatus {
    fn from(frame: &CloseFrame) -> Self {
        Self::Received(frame.code())
    }
}

/// Converts the result of [`CloseFrame::decode`]: `None` is a Close frame without a code.
impl From<Option<CloseFrame>> for CloseStatus {
    fn from(frame: Option<CloseFrame>) -> Self {
        frame.map_or(Self::NoStatus, |frame| Self::Received(frame.code()))
    }
}

/// Converts a code as other crates report it: `None` is a Close frame without a code.
///
/// ```
/// use close_codes::CloseStatus;
///
/// assert_eq!(CloseStatus::try_from(None::<u16>), Ok(CloseStatus::NoStatus));
/// assert_eq!(CloseStatus::try_from(Some(1006)), Ok(CloseStatus::Abnormal));
/// ```
impl TryFrom<Option<u16>> for CloseStatus {
    type Error = InvalidCode;

    fn try_from(code: Option<u16>) -> Result<Self, InvalidCode> {
        code.map_or(Ok(Self::NoStatus), Self::new)
    }
}

/// Converts a code and reason as other crates report them: `None` is a Close frame without a code. The reason is
/// ignored.
///
/// ```
/// use close_codes::{CloseCode, CloseStatus};
///
/// let received = Some((1001, "see you"));
/// assert_eq!(CloseStatus::try_from(received), Ok(CloseCode::GOING_AWAY.into()));
/// ```
impl TryFrom<Option<(u16, &str)>> for CloseStatus {
    type Error = InvalidCode;

    fn try_from(close: Option<(u16, &str)>) -> Result<Self, InvalidCode> {
        Self::try_from(close.map(|(code, _)| code))
    }
}

impl TryFrom<CloseStatus> for CloseCode {
    type Error = InvalidCode;

    /// # Errors
    /// Returns [`InvalidCode`] for the three statuses that are never sent.
    fn try_from(status: CloseStatus) -> Result<Self, InvalidCode> {
        status.code().ok_or(InvalidCode::of(status.get()))
    }
}
