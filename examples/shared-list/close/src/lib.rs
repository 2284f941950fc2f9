//! The close codes of a chat: the one list that the server and every client share.
//!
//! It is exported to `web/close-codes.ts` for the web client, and to `web/close-codes.md` for readers. A test
//! keeps both files up to date, and `UPDATE_EXPECT=1 cargo test -p chat-close` updates them.

#![no_std]

use close_codes::{CloseCode, CloseCodes};

/// Why the server ends a connection.
///
/// The policy covers every ending that a client can see, including a lost connection and codes that are newer than
/// the client. 4000–4499 are temporary, 4500–4999 are permanent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, CloseCodes)]
#[close(reconnect(1005..=1006 = backoff, 4000..=4499 = backoff, _ = never))]
pub enum ChatClose {
    /// The server shuts down, and another one has taken over.
    #[close(4000, "moved to another server", reconnect = now)]
    Moved,

    /// The room has no free seat.
    #[close(4001, "room is full")]
    RoomFull,

    /// The user has to log in again.
    #[close(4500, "token expired")]
    TokenExpired,

    /// A moderator has removed the user.
    #[close(4501, "banned")]
    Banned,

    /// The server has a bug, or something that it needs is down.
    #[close(CloseCode::INTERNAL_ERROR, "internal error", reconnect = backoff)]
    Internal,
}
