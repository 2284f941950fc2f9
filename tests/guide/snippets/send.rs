use axum::extract::ws::{CloseFrame, Message, WebSocket};
use close_codes::CloseCodes;

async fn send(socket: &mut WebSocket, error: &impl CloseCodes) -> Result<(), axum::Error> {
    let (code, reason) = error.close_frame().into_parts();
    socket.send(Message::Close(Some(CloseFrame { code, reason }))).await
}

#[test]
fn compiles() {
    let _ =
        async |socket: &mut WebSocket| send(socket, &close_codes::CloseCode::NORMAL_CLOSURE).await;
}
