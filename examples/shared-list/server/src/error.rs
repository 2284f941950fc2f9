//! The server's errors. They have fields, and take their codes from the shared list.

use std::io;
use std::time::Duration;

use chat_close::ChatClose;
use close_codes::{CloseCode, CloseCodes};
use thiserror::Error;

/// Why the server ends a connection, with details that stay on the server.
#[derive(Debug, Error, CloseCodes)]
pub enum ServerError {
    /// A user wants to enter a room that is full.
    #[error("{user} wants to enter {room}, which is full")]
    #[close(like = ChatClose::RoomFull, "room {room} is full")]
    RoomFull {
        /// Who.
        user: String,
        /// Where.
        room: String,
    },

    /// A token is too old.
    #[error("the token of {user} expired {ago:?} ago")]
    #[close(like = ChatClose::TokenExpired)]
    TokenExpired {
        /// Whose.
        user: String,
        /// Since when.
        ago: Duration,
    },

    /// A message cannot be stored.
    #[error("cannot store the message: {0}")]
    #[close(like = ChatClose::Internal)]
    Store(#[from] io::Error),

    /// Errors that need no fields.
    #[error("{0:?}")]
    #[close(transparent)]
    Listed(ChatClose),

    /// A code that is not in the list, such as a standard code.
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

/// The policy of the list applies too, because the list is nested.
#[test]
fn the_server_gives_the_advice_of_the_list() {
    for row in ChatClose::CODES {
        let code = row.code();
        assert_eq!(ServerError::reconnect_for(code), ChatClose::reconnect_for(code), "{row:?}");
    }
    let full = ServerError::RoomFull { user: "ada".to_owned(), room: "lobby".to_owned() };
    assert_eq!(full.reconnect(), ChatClose::RoomFull.reconnect());
}
