//! What an endpoint observes of the end of a connection.

use core::cmp::Ordering;
use core::fmt;

use crate::convert::{fmt_code, registered_name};
use crate::{CloseCode, CloseFrame, CodeRange, DecodeError, InvalidCode, Reconnect};

/// How a connection ended, as an endpoint sees it (RFC 6455 §7.1.5): with a code that
/// the peer sent, or in one of three ways that have a number but are never on the wire.
///
/// So one `match` handles every end. 1004, which has no meaning yet, is in no type.
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
/// // What a browser's `CloseEvent.code` holds.
/// assert_eq!(report(CloseStatus::new(4001)?), "ask the application");
/// assert_eq!(report(CloseStatus::new(1006)?), "the connection broke");
/// # Ok::<(), close_codes::InvalidCode>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CloseStatus {
    /// A Close frame with this code came.
    Received(CloseCode),
    /// 1005: a Close frame came that held no code.
    NoStatus,
    /// 1006: the connection was lost without a Close frame.
    Abnormal,
    /// 1015: the TLS handshake failed, such as for a certificate that cannot be verified.
    TlsHandshake,
}

impl CloseStatus {
    /// The status with this number, such as the `code` of a browser's `CloseEvent`.
    ///
    /// # Errors
    /// [`InvalidCode`] for every number that nobody can observe: all but
    /// 1000–1003, 1005–1015 and 3000–4999.
    pub const fn new(code: u16) -> Result<Self, InvalidCode> {
        match code {
            1005 => Ok(Self::NoStatus),
            1006 => Ok(Self::Abnormal),
            1015 => Ok(Self::TlsHandshake),
            code => match CloseCode::new(code) {
                Ok(code) => Ok(Self::Received(code)),
                Err(error) => Err(error),
            },
        }
    }

    /// The status that the payload of a received Close frame stands for
    /// (at most 125 bytes; empty is [`NoStatus`](Self::NoStatus)).
    ///
    /// # Errors
    /// [`DecodeError`] as in [`CloseFrame::decode`].
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

    /// The number.
    #[must_use]
    pub const fn get(self) -> u16 {
        match self {
            Self::Received(code) => code.get(),
            Self::NoStatus => 1005,
            Self::Abnormal => 1006,
            Self::TlsHandshake => 1015,
        }
    }

    /// The code that the peer sent, if it sent one.
    #[must_use]
    pub const fn code(self) -> Option<CloseCode> {
        match self {
            Self::Received(code) => Some(code),
            Self::NoStatus | Self::Abnormal | Self::TlsHandshake => None,
        }
    }

    /// The name in the IANA registry; `None` for a code that is not registered there.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        registered_name(self.get())
    }

    /// The block of RFC 6455 §7.4.2 that the number is in.
    #[must_use]
    pub const fn range(self) -> CodeRange {
        CodeRange::of(self.get())
    }

    /// What the standards advise a client to do: that of the code
    /// ([`CloseCode::reconnect`]), and [`Backoff`](Reconnect::Backoff) after
    /// an abnormal closure (RFC 6455 §7.2.3). `None` where they are silent.
    #[must_use]
    pub const fn reconnect(self) -> Option<Reconnect> {
        match self {
            Self::Received(code) => code.reconnect(),
            Self::Abnormal => Some(Reconnect::Backoff),
            Self::NoStatus | Self::TlsHandshake => None,
        }
    }
}

/// Prints the number and, where there is one, the IANA name: `1006 Abnormal Closure`, `4001`.
impl fmt::Display for CloseStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_code(self.get(), f)
    }
}

/// By number.
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

impl From<&CloseFrame> for CloseStatus {
    fn from(frame: &CloseFrame) -> Self {
        Self::Received(frame.code())
    }
}

/// What [`CloseFrame::decode`] gives: `None` is a Close frame without a code.
impl From<Option<CloseFrame>> for CloseStatus {
    fn from(frame: Option<CloseFrame>) -> Self {
        frame.map_or(Self::NoStatus, |frame| Self::Received(frame.code()))
    }
}

/// What clients deliver that have the code alone: `None` is a Close frame without one.
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

/// What clients deliver that have code and reason: `None` is a Close frame without them.
/// The reason does not count: it is for a person to read.
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
    /// [`InvalidCode`] for the three that are never on the wire.
    fn try_from(status: CloseStatus) -> Result<Self, InvalidCode> {
        status.code().ok_or(InvalidCode(status.get()))
    }
}
