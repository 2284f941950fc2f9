//! The client: triggers an error on the server, and reads how the connection ends.

use std::error::Error;

use close_codes::{CloseFrame, CloseStatus};
use futures_util::{SinkExt, StreamExt};
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;

/// One message for each error, the same as those of the buttons on the page.
pub(crate) fn messages() -> [Message; 7] {
    let long = "Příliš žluťoučký kůň úpěl ďábelské ódy. ".repeat(8);
    [
        Message::text("login ada"),
        Message::text("join lobby"),
        Message::text(format!("say {long}")),
        Message::text("say hello"),
        Message::text("dance"),
        Message::binary("this chat takes text only"),
        Message::text("say"),
    ]
}

/// Sends `message` and returns the Close frame that the server sends back, once the closing handshake is
/// complete, or `None` if that frame is empty.
///
/// # Errors
/// Returns an error if the connection breaks, or if the frame is invalid.
pub(crate) async fn provoke(
    url: &str,
    message: Message,
) -> Result<Option<CloseFrame>, Box<dyn Error>> {
    let (mut socket, _) = connect_async(url).await?;
    socket.send(message).await?;
    let mut received = None;
    // If there is no closing handshake, this is an `Err` rather than a `None`.
    while let Some(message) = socket.next().await {
        if let Message::Close(Some(close)) = message? {
            received = Some(CloseFrame::from_parts(close.code, &close.reason)?);
        }
    }
    Ok(received)
}

/// Sends `message` and returns how the connection ends, with or without a Close frame.
///
/// # Errors
/// Returns an error if there is no connection, or if it ends with an invalid code.
pub(crate) async fn observe(url: &str, message: Message) -> Result<CloseStatus, Box<dyn Error>> {
    let (mut socket, _) = connect_async(url).await?;
    socket.send(message).await?;
    while let Some(Ok(message)) = socket.next().await {
        if let Message::Close(close) = message {
            return Ok(CloseStatus::try_from(close.map(|close| u16::from(close.code)))?);
        }
    }
    Ok(CloseStatus::Abnormal)
}
