use axum::extract::ws::{CloseFrame, Message, WebSocket};
use close_codes::CloseCodes;

pub async fn close(mut socket: WebSocket, error: &impl CloseCodes) {
    let (code, reason) = error.close_frame().into_parts();
    let _ = socket.send(Message::Close(Some(CloseFrame { code, reason }))).await;
    while let Some(Ok(_)) = socket.recv().await {}
}
