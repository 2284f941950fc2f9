use std::time::Duration;

use axum::extract::ws::{CloseFrame, Message, WebSocket};
use close_codes::CloseCodes;
use tokio::time::timeout;

/// How long the client may take for the closing handshake.
const PATIENCE: Duration = Duration::from_secs(5);

/// Ends the connection: the only function that knows axum's `CloseFrame`.
pub async fn close(mut socket: WebSocket, error: &impl CloseCodes) {
    let (code, reason) = error.close_frame().into_parts();
    let frame = CloseFrame { code, reason };
    let handshake = async {
        socket.send(Message::Close(Some(frame))).await?;
        // Drop the socket too early, and the client may never see the frame.
        while let Some(Ok(_)) = socket.recv().await {}
        Ok::<_, axum::Error>(())
    };
    // A client that no longer reads also blocks `send`.
    let _ = timeout(PATIENCE, handshake).await;
}
