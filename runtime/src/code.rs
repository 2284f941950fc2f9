//! The codes that may stand in a Close frame.

use core::fmt;
use core::num::NonZeroU16;

use crate::convert::{fmt_code, registered_name};
use crate::{AppCode, CodeRange, InvalidCode, Reconnect};

/// A code that may stand in a Close frame: 1000–1003, 1007–1014 and 3000–4999
/// (RFC 6455 §7.4).
///
/// The codes that an endpoint only *observes* (1005, 1006, 1015) are in
/// [`CloseStatus`](crate::CloseStatus), the part that belongs to applications is [`AppCode`].
///
/// It is two bytes in size, and so is an `Option<CloseCode>`.
///
/// ```
/// use close_codes::CloseCode;
///
/// let code = CloseCode::new(1001)?;
/// assert_eq!(code, CloseCode::GOING_AWAY);
/// assert_eq!(code.to_string(), "1001 Going Away");
///
/// match code {
///     CloseCode::NORMAL_CLOSURE | CloseCode::GOING_AWAY => println!("the peer has left"),
///     code if code.is_application() => println!("ask the application what {code} means"),
///     code => println!("trouble: {code}"),
/// }
/// # Ok::<(), close_codes::InvalidCode>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CloseCode(NonZeroU16);

impl CloseCode {
    /// 1000: the connection has done what it was opened for.
    pub const NORMAL_CLOSURE: Self = Self::known(1000);

    /// 1001: the endpoint goes away: a server shuts down, a browser leaves the page.
    pub const GOING_AWAY: Self = Self::known(1001);

    /// 1002: the peer broke the WebSocket protocol.
    pub const PROTOCOL_ERROR: Self = Self::known(1002);

    /// 1003: the peer sent a kind of data that the endpoint cannot take, such as
    /// binary where only text is understood.
    pub const UNSUPPORTED_DATA: Self = Self::known(1003);

    /// 1007: the data of a message did not fit its type, such as a text message
    /// that is not UTF-8.
    pub const INVALID_FRAME_PAYLOAD_DATA: Self = Self::known(1007);

    /// 1008: a message broke the endpoint's policy. The general code where no
    /// other fits, or where the details shall stay hidden.
    pub const POLICY_VIOLATION: Self = Self::known(1008);

    /// 1009: a message was too big to process.
    pub const MESSAGE_TOO_BIG: Self = Self::known(1009);

    /// 1010: **sent by clients only**: the server did not negotiate an extension
    /// that the client needs; the reason should list those. A server refuses
    /// the handshake instead.
    pub const MANDATORY_EXTENSION: Self = Self::known(1010);

    /// 1011: an unexpected condition kept the endpoint from going on. RFC 6455 says
    /// this of a server, its erratum 3227 of either side.
    pub const INTERNAL_ERROR: Self = Self::known(1011);

    /// 1012: the service restarts (IANA). A client may come back after a random 5–30 s.
    pub const SERVICE_RESTART: Self = Self::known(1012);

    /// 1013: the service is overloaded (IANA). A client should try another address, or
    /// wait for its user to ask again.
    pub const TRY_AGAIN_LATER: Self = Self::known(1013);

    /// 1014: the server is a gateway and got an invalid response from the server behind
    /// it (IANA); like HTTP 502.
    pub const BAD_GATEWAY: Self = Self::known(1014);

    /// 3000: the client is not authenticated (IANA); like HTTP 401.
    pub const UNAUTHORIZED: Self = Self::known(3000);

    /// 3003: the client may not do this (IANA); like HTTP 403.
    pub const FORBIDDEN: Self = Self::known(3003);

    /// 3008: the client took too long (IANA); like HTTP 408.
    pub const TIMEOUT: Self = Self::known(3008);

    /// The code with this number.
    ///
    /// # Errors
    /// [`InvalidCode`] for every number that must not stand in a Close frame: all but
    /// 1000–1003, 1007–1014 and 3000–4999.
    ///
    /// ```
    /// use close_codes::CloseCode;
    ///
    /// const SHUTDOWN: CloseCode = match CloseCode::new(1012) {
    ///     Ok(code) => code,
    ///     Err(_) => panic!("not a close code"),
    /// };
    /// assert_eq!(SHUTDOWN, CloseCode::SERVICE_RESTART);
    /// assert!(CloseCode::new(1006).is_err());
    /// ```
    pub const fn new(code: u16) -> Result<Self, InvalidCode> {
        match NonZeroU16::new(code) {
            Some(number) if matches!(code, 1000..=1003 | 1007..=1014 | 3000..=4999) => {
                Ok(Self(number))
            }
            _ => Err(InvalidCode(code)),
        }
    }

    const fn known(code: u16) -> Self {
        match Self::new(code) {
            Ok(code) => code,
            Err(_) => panic!("not a code of the registry"),
        }
    }

    pub(crate) const fn from_app(code: AppCode) -> Self {
        Self(code.number())
    }

    /// The number.
    #[must_use]
    #[inline]
    pub const fn get(self) -> u16 {
        self.0.get()
    }

    /// The name in the IANA registry; `None` for a code that is not registered there.
    ///
    /// ```
    /// use close_codes::CloseCode;
    ///
    /// assert_eq!(CloseCode::POLICY_VIOLATION.name(), Some("Policy Violation"));
    /// assert_eq!(CloseCode::new(4001)?.name(), None);
    /// # Ok::<(), close_codes::InvalidCode>(())
    /// ```
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        registered_name(self.get())
    }

    /// The block of RFC 6455 §7.4.2 that the code is in.
    #[must_use]
    pub const fn range(self) -> CodeRange {
        CodeRange::of(self.get())
    }

    /// Whether the code belongs to applications (3000–4999) and not to the protocol.
    #[must_use]
    pub const fn is_application(self) -> bool {
        self.get() >= AppCode::MIN.get()
    }

    /// What the standards advise a client to do that has received this code;
    /// `None` where they are silent, as for every application code.
    ///
    /// | code | advice | who says so |
    /// | --- | --- | --- |
    /// | 1001 | [`Backoff`](Reconnect::Backoff) | RFC 6455 §7.2.3: reconnect after a random delay, so that the clients of a server that went down do not all come back at once |
    /// | 1012 | [`Backoff`](Reconnect::Backoff) | IANA: after a random delay of 5–30 s |
    /// | 1013 | [`Backoff`](Reconnect::Backoff) | IANA: to another address if there is one, else when the user asks for it |
    #[must_use]
    pub const fn reconnect(self) -> Option<Reconnect> {
        match self {
            Self::GOING_AWAY | Self::SERVICE_RESTART | Self::TRY_AGAIN_LATER => {
                Some(Reconnect::Backoff)
            }
            _ => None,
        }
    }
}

/// Prints the number and, where there is one, the IANA name: `1001 Going Away`, `4001`.
impl fmt::Display for CloseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_code(self.get(), f)
    }
}
