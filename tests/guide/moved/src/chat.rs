use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use close_codes::{CloseCode, CloseCodes};

use crate::close::close;

#[derive(Debug, CloseCodes)]
pub enum ChatError {
    #[close(4001, "room is full")]
    RoomFull,
    #[close(CloseCode::PROTOCOL_ERROR)]
    Transport(axum::Error),
}

pub async fn upgrade(upgrade: WebSocketUpgrade) -> Response {
    upgrade.on_upgrade(|mut socket| async move {
        if let Err(error) = chat(&mut socket).await {
            close(socket, &error).await;
        }
    })
}

async fn chat(socket: &mut WebSocket) -> Result<(), ChatError> {
    while let Some(message) = socket.recv().await {
        if let Message::Text(_) = message.map_err(ChatError::Transport)? {
            return Err(ChatError::RoomFull);
        }
    }
    Ok(())
}
