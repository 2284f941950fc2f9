use std::io;

use close_codes::CloseCodes;

use super::close::ChatClose;

#[derive(Debug, thiserror::Error, CloseCodes)]
pub enum ChatError {
    #[error("{user} cannot enter {room}: it is full")]
    #[close(like = ChatClose::RoomFull, "room {room} is full")]
    RoomFull { user: String, room: String },

    #[error("the token of {user} has expired")]
    #[close(like = ChatClose::TokenExpired)]
    TokenExpired { user: String },

    #[error("cannot store the message: {0}")]
    #[close(like = ChatClose::Internal)]
    Store(#[from] io::Error),

    #[error("{0:?}")]
    #[close(transparent)]
    Listed(ChatClose),
}
