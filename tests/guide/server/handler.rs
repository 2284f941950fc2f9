use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use close_codes::CloseCodes;

use super::close::close;
use super::error::ChatError;
use super::rooms::execute;

pub async fn upgrade(upgrade: WebSocketUpgrade) -> Response {
    upgrade.on_upgrade(|mut socket| async move {
        if let Err(error) = chat(&mut socket).await {
            tracing::warn!(code = error.close_code().get(), "closing: {error}");
            close(socket, &error).await;
        }
    })
}

/// Serves a client until it leaves, or until something goes wrong.
async fn chat(socket: &mut WebSocket) -> Result<(), ChatError> {
    while let Some(message) = socket.recv().await {
        if let Message::Text(text) = message? {
            let answer = execute(&text).await?;
            socket.send(answer.into()).await?;
        }
    }
    Ok(())
}
