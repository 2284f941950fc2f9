use close_codes::CloseStatus;
use futures_util::{Stream, StreamExt};
use tokio_tungstenite::tungstenite::{Error, Message};

/// How the connection ended, and the reason that came with it.
pub async fn end<S>(socket: &mut S) -> (CloseStatus, String)
where
    S: Stream<Item = Result<Message, Error>> + Unpin,
{
    let mut end = (CloseStatus::Abnormal, String::new());
    while let Some(Ok(message)) = socket.next().await {
        match message {
            Message::Close(None) => end.0 = CloseStatus::NoStatus,
            Message::Close(Some(frame)) => {
                let status = CloseStatus::new(frame.code.into());
                end = (status.unwrap_or(CloseStatus::Abnormal), frame.reason.to_string());
            }
            _ => {} // A proxy forwards other messages.
        }
    }
    end
}
