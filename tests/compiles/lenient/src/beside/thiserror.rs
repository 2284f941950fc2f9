//! Errors: `#[error]` is for the log, `#[close]` for the peer.

use std::io;

use renamed::{CloseCode, CloseCodes};

/// What ends a connection.
#[derive(Debug, thiserror::Error, CloseCodes)]
#[close(crate = ::renamed)]
pub enum ChatError {
    /// Another enum.
    #[error(transparent)]
    #[close(transparent)]
    Auth(#[from] AuthError),
    /// The whole error.
    #[error("flood of {0} messages")]
    #[close(4003, display)]
    Flood(u32),
    /// Another crate's error, which is not sent.
    #[error("storage")]
    #[close(4004, "try again", reconnect = backoff)]
    Io(#[from] io::Error),
    /// Codes of the protocol.
    #[error("closed by protocol: {0}")]
    #[close(transparent)]
    Protocol(CloseCode),
    /// Two formats.
    #[error("room {room} is full, of {limit}")]
    #[close(4002, "room {room} is full")]
    RoomFull {
        /// Shown to the peer.
        room: String,
        /// Not shown.
        limit: u32,
    },
}

/// What ends a login.
#[derive(Debug, thiserror::Error, PartialEq, Eq, CloseCodes)]
#[close(crate = ::renamed)]
pub enum AuthError {
    /// A number.
    #[error("expired")]
    #[close(4001, "token expired")]
    Expired,
}

/// With a parameter.
#[derive(Debug, thiserror::Error, CloseCodes)]
#[close(crate = ::renamed)]
pub enum Generic<E> {
    /// A parameter.
    #[error("inner")]
    #[close(4005, "inner: {0}")]
    Inner(#[source] E),
}

#[cfg(test)]
mod tests {
    use std::io;

    use renamed::{CloseCode, CloseCodes as _};

    use super::{AuthError, ChatError, Generic};
    use crate::asserts::assert_closes;

    #[test]
    fn thiserror() {
        assert_closes(&ChatError::from(AuthError::Expired), "Expired", 4001, "token expired");
        assert_closes(&ChatError::Flood(9), "Flood", 4003, "flood of 9 messages");
        let io = ChatError::from(io::Error::other("disk"));
        assert_closes(&io, "Io", 4004, "try again");
        let full = ChatError::RoomFull { room: "blue".to_owned(), limit: 9 };
        assert_closes(&full, "RoomFull", 4002, "room blue is full");
        let protocol = ChatError::Protocol(CloseCode::GOING_AWAY);
        assert_eq!(protocol.close_code(), CloseCode::GOING_AWAY);
        let generic = Generic::Inner(AuthError::Expired);
        assert_closes(&generic, "Inner", 4005, "inner: expired");
    }
}
