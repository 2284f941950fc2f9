//! The server: its handler returns errors, and one function turns them into Close frames.

use std::io;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::extract::ws::{self, Message, WebSocket, WebSocketUpgrade};
use axum::response::{Html, Response};
use axum::routing::{any, get};
use close_codes::{CloseCode, CloseCodes, CloseFrame};
use tokio::sync::mpsc::UnboundedSender;
use tokio::time::timeout;

use crate::error::{ChatError, CommandError};

/// What the server knows about a connection that ended with an error.
pub(crate) struct Ended {
    pub(crate) error: ChatError,
    /// The client has answered the Close frame.
    pub(crate) answered: bool,
}

/// The page at `/`, the chat at `/chat`, and the same chat without Close frames at `/bare`. The ends of the chat's
/// connections go to `log`.
pub(crate) fn app(log: UnboundedSender<Ended>) -> Router {
    Router::new()
        .route("/", get(Html(include_str!("page.html"))))
        .route("/chat", any(upgrade))
        .route("/bare", any(bare))
        .with_state(log)
}

async fn upgrade(request: WebSocketUpgrade, log: State<UnboundedSender<Ended>>) -> Response {
    request.on_upgrade(|mut socket| async move {
        if let Err(error) = chat(&mut socket).await {
            let answered = close(socket, error.close_frame()).await;
            let _ = log.send(Ended { error, answered }); // There may be no reader.
        }
    })
}

/// A handler without close-codes: its error ends the function, which drops the socket.
async fn bare(request: WebSocketUpgrade) -> Response {
    request.on_upgrade(|mut socket| async move {
        let _ = chat(&mut socket).await;
    })
}

/// Serves a client until it leaves or something goes wrong.
async fn chat(socket: &mut WebSocket) -> Result<(), ChatError> {
    while let Some(Ok(message)) = socket.recv().await {
        match message {
            Message::Text(text) => execute(&text)?,
            Message::Binary(_) => return Err(ChatError::Protocol(CloseCode::UNSUPPORTED_DATA)),
            Message::Ping(_) | Message::Pong(_) | Message::Close(_) => {}
        }
    }
    Ok(())
}

/// The longest message, in bytes.
const MAX_MESSAGE: usize = 200;

/// In this chat, every token has expired, every room is full, and so is the disk.
fn execute(text: &str) -> Result<(), ChatError> {
    match parse(text)? {
        ("login", user) => {
            Err(ChatError::TokenExpired { user: user.into(), ago: Duration::from_secs(90) })
        }
        ("join", room) => Err(ChatError::RoomFull { room: room.into(), seats: 12 }),
        (_, text) if text.len() > MAX_MESSAGE => Err(ChatError::TooLong { text: text.into() }),
        (_, text) => Ok(store(text)?),
    }
}

/// Stores a message for users who join later.
fn store(_text: &str) -> io::Result<()> {
    Err(io::ErrorKind::StorageFull.into())
}

/// Splits `join lobby` into the command and its argument.
fn parse(text: &str) -> Result<(&'static str, &str), CommandError> {
    let (word, argument) = text.split_once(' ').unwrap_or((text, ""));
    match ["login", "join", "say"].into_iter().find(|command| *command == word) {
        None => Err(CommandError::Unknown(word.into())),
        Some(command) if argument.is_empty() => Err(CommandError::NoArgument(command)),
        Some(command) => Ok((command, argument)),
    }
}

/// How long a client may take to answer a Close frame.
const PATIENCE: Duration = Duration::from_secs(5);

/// Ends the connection with `frame`, and returns whether the client answered. This is the only place that uses axum's
/// `CloseFrame`.
async fn close(mut socket: WebSocket, frame: CloseFrame) -> bool {
    let (code, reason) = frame.into_parts();
    if socket.send(Message::Close(Some(ws::CloseFrame { code, reason }))).await.is_err() {
        return false;
    }
    // Without waiting for the answer, the frame could get lost.
    let answer = async {
        while let Some(Ok(message)) = socket.recv().await {
            if matches!(message, Message::Close(_)) {
                return true;
            }
        }
        false
    };
    timeout(PATIENCE, answer).await.unwrap_or(false)
}
