//! How a connection ended, and the Close message for the other side.

use std::fmt;

use close_codes::{CloseCode, CloseStatus, Reason};
use tokio_websockets::{self as websockets, Error, Message};

/// How a connection ended, and the reason that came with it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ending {
    pub(crate) status: CloseStatus,
    pub(crate) reason: Reason,
}

impl Ending {
    /// The ending of a connection that was lost or that violated the protocol. An illegal code is reported as an
    /// error by the WebSocket crate.
    pub(crate) const LOST: Self = Self { status: CloseStatus::Abnormal, reason: Reason::EMPTY };

    /// The ending that was received, if it is one.
    pub(crate) fn of(received: Option<Result<&Message, &Error>>) -> Option<Self> {
        let Some(Ok(message)) = received else { return Some(Self::LOST) };
        let (code, reason) = message.as_close()?;
        // An empty Close frame is reported as 1005.
        let status = CloseStatus::new(code.into()).unwrap_or(CloseStatus::Abnormal);
        Some(Self { status, reason: Reason::truncated(reason) })
    }

    /// What to send to the other side. 1005, 1006 and 1015 must never be sent.
    pub(crate) fn relay(&self) -> Message {
        let code = self.status.relay(CloseCode::BAD_GATEWAY);
        let code = code.and_then(|code| websockets::CloseCode::try_from(code.get()).ok());
        Message::close(code, &self.reason)
    }
}

impl fmt::Display for Ending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.status.fmt(f)?;
        match self.reason.len() {
            0 => Ok(()),
            1..=30 => write!(f, ": {}", self.reason),
            len => write!(f, ": {len} bytes of reason"),
        }
    }
}
