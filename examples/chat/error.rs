//! The errors that end a chat connection. They have fields, and take their codes from the list in `close.rs`.

use std::io;
use std::time::Duration;

use close_codes::{CloseCode, CloseCodes};
use thiserror::Error;

use crate::close::ChatClose;

/// `#[error]` is what the server logs, `#[close]` is what the client sees.
#[derive(Debug, Error, CloseCodes)]
pub(crate) enum ChatError {
    /// The reason comes from the list. The fields stay on the server.
    #[error("token of {user} expired {ago:?} ago")]
    #[close(like = ChatClose::TokenExpired)]
    TokenExpired { user: String, ago: Duration },

    /// The reason contains fields, as with `thiserror`.
    #[error("{room} has {seats} seats, all taken")]
    #[close(like = ChatClose::RoomFull, "room {room} is full: {seats} seats")]
    RoomFull { room: String, seats: u32 },

    /// The text comes from a user and can be long. The reason is truncated to 123 bytes, at a character boundary.
    #[error("message of {} bytes", .text.len())]
    #[close(like = ChatClose::TooLong, "refused: {text}")]
    TooLong { text: String },

    /// `?` converts the error of another crate. The code is a standard one, 1011.
    #[error("not stored: {0}")]
    #[close(like = ChatClose::Internal)]
    Store(#[from] io::Error),

    /// Another enum with codes.
    #[error(transparent)]
    #[close(transparent)]
    Command(#[from] CommandError),

    /// Any standard code, chosen where the error occurs.
    #[error("{0}")]
    #[close(transparent)]
    Protocol(CloseCode),
}

/// What is wrong with a command.
#[derive(Debug, Error, CloseCodes)]
pub(crate) enum CommandError {
    #[error("unknown command {0:?}")]
    #[close(like = ChatClose::UnknownCommand, display)]
    Unknown(String),

    #[error("{0} without an argument")]
    #[close(like = ChatClose::NoArgument, "say what to {0}")]
    NoArgument(&'static str),
}
