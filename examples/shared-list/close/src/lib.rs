//! The close codes of a chat: the one list that the server and every client share.
//!
//! The web client has it as `web/close-codes.ts`, and people as `web/close-codes.md`. A
//! test keeps both in step; `UPDATE_EXPORTS=1 cargo test -p chat-close` writes them anew.

#![no_std]

use close_codes::CloseCodes;

/// Why the server ends a connection.
///
/// Codes of 4000–4499 are over soon, those of 4500–4999 are not. So a client knows what to do
/// even with a code that is younger than the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, CloseCodes)]
#[close(reconnect(4000..=4499 = backoff, 4500..=4999 = never))]
#[repr(u16)]
pub enum ChatClose {
    /// The server goes down, and another one is up already.
    #[close("moved to another server", reconnect = now)]
    Moved = 4000,

    /// The room has no seat left.
    #[close("room is full")]
    RoomFull = 4001,

    /// The token was good once: the user has to log in again.
    #[close("token expired")]
    TokenExpired = 4500,

    /// A moderator has removed the user.
    #[close("banned")]
    Banned = 4501,
}
