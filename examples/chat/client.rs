//! The client: provokes an error of the server, and reads how the connection ends.

use std::error::Error;

use close_codes::CloseFrame;
use futures_util::{SinkExt, StreamExt};
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;

/// One message for each kind of error, the same as the buttons of the page send.
pub(crate) fn messages() -> [Message; 5] {
    let long = "Příliš žluťoučký kůň úpěl ďábelské ódy. ".repeat(8);
    [
        Message::text("login ada"),
        Message::text("join lobby"),
        Message::text(format!("say {long}")),
        Message::text("dance"),
        Message::binary("this chat takes text only"),
    ]
}

/// Sends `message` and returns the Close frame that comes back, once the closing handshake is
/// complete; `None` if the frame was empty.
///
/// # Errors
/// If the connection breaks, or if the frame is not a legal one.
pub(crate) async fn provoke(
    url: &str,
    message: Message,
) -> Result<Option<CloseFrame>, Box<dyn Error>> {
    let (mut socket, _) = connect_async(url).await?;
    socket.send(message).await?;
    let mut received = None;
    // An end without a closing handshake is an `Err`, not a `None`.
    while let Some(message) = socket.next().await {
        if let Message::Close(Some(close)) = message? {
            received = Some(CloseFrame::from_parts(close.code, &close.reason)?);
        }
    }
    Ok(received)
}
