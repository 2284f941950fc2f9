//! The crate `chat` that the guide's page about integrations uses. The snippets on that page are doctests here.

use close_codes::{CloseCode, CloseCodes};

/// Why a chat ends.
#[derive(Debug, CloseCodes)]
#[close(decode)]
pub enum ChatError {
    /// The user has to log in again.
    #[close(4001, "token expired", reconnect = never)]
    TokenExpired,
    /// The room has no free seat.
    #[close(4002, "room is full", reconnect = backoff)]
    RoomFull,
    /// Any other code.
    #[close(transparent)]
    Other(CloseCode),
}

#[cfg(doctest)]
#[doc = include_str!("../../../runtime/src/guide/integrations.md")]
mod page {}
