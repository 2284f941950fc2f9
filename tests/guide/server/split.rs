use std::time::Duration;

use axum::extract::ws::{CloseFrame, Message, WebSocket};
use close_codes::CloseCodes;
use futures_util::stream::SplitStream;
use futures_util::{SinkExt, StreamExt};
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::error::ChatError;
use super::rooms::execute;

pub async fn serve(socket: WebSocket) {
    let (mut sink, mut stream) = socket.split();
    let (outbox, mut outgoing) = mpsc::channel(32);
    // One task owns the sink. Any task with a clone of `outbox` can send, and close.
    let writer = tokio::spawn(async move {
        while let Some(message) = outgoing.recv().await {
            let last = matches!(message, Message::Close(_));
            if sink.send(message).await.is_err() || last {
                break; // Nothing may follow a Close frame.
            }
        }
    });
    if let Err(error) = read(&mut stream, &outbox).await {
        tracing::warn!(code = error.close_code().get(), "closing: {error}");
        let (code, reason) = error.close_frame().into_parts();
        let handshake = async {
            let _ = outbox.send(Message::Close(Some(CloseFrame { code, reason }))).await;
            while let Some(Ok(_)) = stream.next().await {}
        };
        let _ = timeout(Duration::from_secs(5), handshake).await;
    }
    // Others may have a clone of `outbox`, and the client may no longer read.
    writer.abort();
}

async fn read(
    stream: &mut SplitStream<WebSocket>,
    outbox: &mpsc::Sender<Message>,
) -> Result<(), ChatError> {
    while let Some(message) = stream.next().await {
        if let Message::Text(text) = message? {
            let answer = execute(&text).await?;
            let _ = outbox.send(answer.into()).await;
        }
    }
    Ok(())
}
