//! What goes wrong on the server. An error has fields; its code comes from the shared list.

use std::time::Duration;

use chat_close::ChatClose;
use close_codes::{CloseCode, CloseCodes};
use thiserror::Error;

/// Why the server ends a connection, with what only the server knows.
#[derive(Debug, Error, CloseCodes)]
pub enum ServerError {
    /// Somebody wants to enter a room that has no seat left.
    #[error("{user} wants to enter {room}, which is full")]
    #[close(ChatClose::RoomFull as u16, "room {room} is full")]
    RoomFull {
        /// Who.
        user: String,
        /// Where.
        room: String,
    },

    /// A token is too old.
    #[error("the token of {user} expired {ago:?} ago")]
    #[close(ChatClose::TokenExpired as u16, "token expired")]
    TokenExpired {
        /// Whose.
        user: String,
        /// Since when.
        ago: Duration,
    },

    /// What needs no fields: its row in the list says all.
    #[error("{0:?}")]
    #[close(transparent)]
    Listed(ChatClose),

    /// A code that is not in the list, such as those of the protocol.
    #[error("{0}")]
    #[close(transparent)]
    Unlisted(CloseCode),
}

#[test]
fn every_code_is_in_the_list() {
    for row in ServerError::CODES {
        assert!(ChatClose::CODES.find(row.code()).is_some(), "{row:?}");
    }
}
