//! Codes that may appear in a Close frame.

use core::num::NonZeroU16;

use super::text::registered_name;
use super::{AppCode, CodeRange, InvalidCode, Reconnect};
use crate::rules::{is_sendable, registry};

/// A code that may appear in a Close frame: 1000–1003, 1007–1014 and 3000–4999
/// (RFC 6455 §7.4).
///
/// 1005, 1006 and 1015 are never sent, only *observed*: they are part of [`CloseStatus`](crate::CloseStatus).
/// [`AppCode`] is limited to the codes that belong to applications.
///
/// A `CloseCode` is two bytes in size, and so is an `Option<CloseCode>`.
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
    /// Creates a code from its number.
    ///
    /// # Errors
    /// Returns [`InvalidCode`] if the number may not appear in a Close frame, which is every number except
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
        // Lossless: `i128::from` is not const.
        match Self::of(code as i128) {
            Some(code) => Ok(code),
            None => Err(InvalidCode::of(code)),
        }
    }

    /// The code of any number, if it has one.
    #[inline]
    pub(crate) const fn of(number: i128) -> Option<Self> {
        // Lossless: a sendable code fits.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        if is_sendable(number) { Self::checked(number as u16) } else { None }
    }

    const fn known(code: u16) -> Self {
        match Self::new(code) {
            Ok(code) => code,
            Err(_) => panic!("not a code of the registry"),
        }
    }

    /// The code of a number that has been checked, or of 0, which means no code.
    #[inline]
    pub(crate) const fn checked(code: u16) -> Option<Self> {
        match NonZeroU16::new(code) {
            Some(number) => Some(Self(number)),
            None => None,
        }
    }

    pub(crate) const fn from_app(code: AppCode) -> Self {
        Self(code.number())
    }

    /// Returns the code as a number.
    #[must_use]
    #[inline]
    pub const fn get(self) -> u16 {
        self.0.get()
    }

    /// Returns the name in the IANA registry, or `None` if the code is not registered.
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

    /// Returns the block of RFC 6455 §7.4.2 that the code is in.
    #[must_use]
    pub const fn range(self) -> CodeRange {
        CodeRange::of(self.get())
    }

    /// Returns `true` if the code belongs to applications (3000–4999) rather than to the protocol.
    #[must_use]
    pub const fn is_application(self) -> bool {
        self.get() >= AppCode::MIN.get()
    }

    /// Returns the HTTP status to answer with if the same error occurs before the upgrade.
    ///
    /// IANA registers 3000, 3003, 3008 and 1014 as the equivalents of 401, 403, 408 and 502. By convention,
    /// 4400–4599 correspond to 400–599. For every other code, this is `None`.
    ///
    /// ```
    /// use close_codes::CloseCode;
    ///
    /// assert_eq!(CloseCode::UNAUTHORIZED.http_status(), Some(401));
    /// assert_eq!(CloseCode::new(4429)?.http_status(), Some(429));
    /// assert_eq!(CloseCode::NORMAL_CLOSURE.http_status(), None);
    /// # Ok::<(), close_codes::InvalidCode>(())
    /// ```
    #[must_use]
    pub const fn http_status(self) -> Option<u16> {
        match (self, self.get()) {
            (Self::UNAUTHORIZED, _) => Some(401),
            (Self::FORBIDDEN, _) => Some(403),
            (Self::TIMEOUT, _) => Some(408),
            (Self::BAD_GATEWAY, _) => Some(502),
            (_, code @ 4400..=4599) => Some(code - 4000),
            _ => None,
        }
    }

    /// Returns what the standards advise a client to do after it received this code, or `None` if they give
    /// no advice, as for every application code.
    ///
    /// | code | advice | source |
    /// | --- | --- | --- |
    /// | 1001 | [`Backoff`](Reconnect::Backoff) | RFC 6455 §7.2.3: after a random delay, so that the clients of a server that went down do not all come back at once |
    /// | 1012 | [`Backoff`](Reconnect::Backoff) | IANA: after a random delay of 5–30 s |
    /// | 1013 | [`Backoff`](Reconnect::Backoff) | IANA: to another address if there is one, otherwise when the user asks for it |
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

macro_rules! constants {
    (
        sent: $($(#[$doc:meta])+ $code:literal $constant:ident $name:literal;)+
        never_sent: $($never:tt)+
    ) => {
        impl CloseCode {$(
            $(#[$doc])+
            pub const $constant: Self = Self::known($code);
        )+}
    };
}
registry!(constants);
