//! What ends a chat connection: every close code of the application stands here, once.

use std::time::Duration;

use close_codes::{CloseCode, CloseCodes};
use thiserror::Error;

/// `#[error]` is what the server logs, `#[close]` is what the client gets to see.
#[derive(Debug, Error, CloseCodes)]
pub(crate) enum ChatError {
    /// The reason is fixed: who and when stays on the server.
    #[error("token of {user} expired {ago:?} ago")]
    #[close(4001, "token expired")]
    TokenExpired { user: String, ago: Duration },

    /// The reason has fields in it, as in `thiserror`.
    #[error("{room} has {seats} seats, all taken")]
    #[close(4002, "room {room} is full: {seats} seats")]
    RoomFull { room: String, seats: u32 },

    /// The text comes from a user, and a reason has room for 123 bytes: it is cut, between
    /// two characters.
    #[error("message of {} bytes", .text.len())]
    #[close(4003, "refused: {text}")]
    TooLong { text: String },

    /// An enum with codes of its own.
    #[error(transparent)]
    #[close(transparent)]
    Command(#[from] CommandError),

    /// A code of the protocol, chosen where it happens.
    #[error("{0}")]
    #[close(transparent)]
    Protocol(CloseCode),
}

/// What is wrong with a command.
#[derive(Debug, Error, CloseCodes)]
#[close(range = 4100..=4199)]
pub(crate) enum CommandError {
    #[error("unknown command {0:?}")]
    #[close(4100, display)]
    Unknown(String),

    #[error("{0} without an argument")]
    #[close(4101, "say what to {0}")]
    NoArgument(&'static str),
}
