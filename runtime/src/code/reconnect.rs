//! What a client should do after a connection has ended.

use core::fmt;

/// What a client should do after a connection has ended.
///
/// This advice is not sent. A client gets it from its own list of codes, with
/// [`CloseCodes::reconnect_for`](crate::CloseCodes::reconnect_for).
///
/// ```
/// use close_codes::{CloseCode, Reconnect};
///
/// assert_eq!(CloseCode::SERVICE_RESTART.reconnect(), Some(Reconnect::Backoff));
/// assert_eq!(Reconnect::Backoff.to_string(), "backoff");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reconnect {
    /// Do not reconnect: the next connection would end the same way.
    Never,
    /// Reconnect after a random delay that grows with each failure.
    Backoff,
    /// Reconnect at once.
    Now,
}

impl Reconnect {
    /// Returns the word that the derive and the exports use: `never`, `backoff` or `now`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Backoff => "backoff",
            Self::Now => "now",
        }
    }
}

/// Prints [`as_str`](Self::as_str).
impl fmt::Display for Reconnect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
