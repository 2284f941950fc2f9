//! A chat server that ends each connection in a different way. There are seven ways, which repeat.

mod error;

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::extract::ws::{self, Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use axum::routing::any;
use chat_close::ChatClose;
use close_codes::{CloseCode, CloseCodes, CloseFrame};
use tokio::time::timeout;

pub use self::error::ServerError;

/// The chat at `/chat`.
pub fn app() -> Router {
    Router::new().route("/chat", any(upgrade)).with_state(Arc::default())
}

async fn upgrade(request: WebSocketUpgrade, visits: State<Arc<AtomicUsize>>) -> Response {
    let visit = visits.fetch_add(1, Ordering::Relaxed);
    request.on_upgrade(move |mut socket| async move {
        if let Err(error) = chat(&mut socket, visit).await {
            eprintln!("server: {error}");
            close(socket, error.close_frame()).await;
        }
    })
}

/// Waits for the client's first message, `join lobby`, and then fails.
async fn chat(socket: &mut WebSocket, visit: usize) -> Result<(), ServerError> {
    let user = "ada".to_owned();
    socket.recv().await;
    Err(match visit % 7 {
        0 => ServerError::RoomFull { user, room: "lobby".to_owned() },
        1 => ServerError::Listed(ChatClose::Moved),
        2 => io::Error::other("the disk is full").into(),
        3 => ServerError::Unlisted(CloseCode::SERVICE_RESTART),
        4 => ServerError::Unlisted(NEWER),
        5 => return Ok(()), // The server hangs up without a Close frame.
        _ => ServerError::TokenExpired { user, ago: Duration::from_secs(90) },
    })
}

/// A code that is newer than the client.
const NEWER: CloseCode = match CloseCode::new(4042) {
    Ok(code) => code,
    Err(_) => panic!("not a close code"),
};

/// How long a client may take to answer a Close frame.
const PATIENCE: Duration = Duration::from_secs(5);

/// Ends the connection with `frame`, and waits for the client's answer. Without waiting, the frame could get lost.
async fn close(mut socket: WebSocket, frame: CloseFrame) {
    let (code, reason) = frame.into_parts();
    if socket.send(Message::Close(Some(ws::CloseFrame { code, reason }))).await.is_ok() {
        let end = async { while let Some(Ok(_)) = socket.recv().await {} };
        let _ = timeout(PATIENCE, end).await;
    }
}
