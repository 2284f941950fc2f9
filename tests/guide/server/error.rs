use std::io;

use close_codes::{CloseCode, CloseCodes};

/// What can end a connection.
#[derive(Debug, thiserror::Error, CloseCodes)]
pub enum ChatError {
    #[error("the token of {user} has expired")]
    #[close(4001, "token expired", reconnect = never)]
    TokenExpired { user: String },

    #[error("room {0} is full")]
    #[close(4002, "room {0} is full", reconnect = backoff)]
    RoomFull(String),

    #[error("cannot store the message: {0}")]
    #[close(CloseCode::INTERNAL_ERROR, "internal error", reconnect = backoff)]
    Store(#[from] io::Error),

    #[error("the server is restarting")]
    #[close(CloseCode::SERVICE_RESTART, "restarting", reconnect = backoff)]
    Restart,

    #[error("transport: {0}")]
    #[close(CloseCode::PROTOCOL_ERROR)]
    Transport(#[from] axum::Error),
}
