//! The crate `chat` of the documentation page, whose examples are the tests of this crate.

use close_codes::{CloseCode, CloseCodes};

/// Why a chat ends.
#[derive(Debug, CloseCodes)]
#[close(decode)]
pub enum ChatError {
    /// The token is of yesterday.
    #[close(4001, "token expired", reconnect = never)]
    TokenExpired,
    /// Nobody else fits in.
    #[close(4002, "room is full", reconnect = backoff)]
    RoomFull,
    /// Everything else.
    #[close(transparent)]
    Other(CloseCode),
}

#[cfg(doctest)]
#[doc = include_str!("../../../runtime/src/guide/integrations.md")]
mod page {}
