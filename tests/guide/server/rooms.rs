//! The application's part, which the guide does not show.

use std::io;

use super::error::ChatError;

#[allow(clippy::unused_async)] // A real one would ask a database.
pub async fn execute(text: &str) -> Result<String, ChatError> {
    match text.split_once(' ').unwrap_or((text, "")) {
        ("login", user) => Err(ChatError::TokenExpired { user: user.to_owned() }),
        ("join", room) => Err(ChatError::RoomFull(room.to_owned())),
        ("store", _) => Err(io::Error::other("disk full"))?,
        _ => Ok(text.to_owned()),
    }
}
