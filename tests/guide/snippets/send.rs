use axum::extract::ws::{CloseFrame, Message, WebSocket};
use close_codes::CloseCodes;

pub async fn send<E: CloseCodes>(mut socket: WebSocket, error: &E) -> Result<(), axum::Error> {
    let (code, reason) = error.close_frame().into_parts();
    socket.send(Message::Close(Some(CloseFrame { code, reason }))).await?;
    Ok(())
}
