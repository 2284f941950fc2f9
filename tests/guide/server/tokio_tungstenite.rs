use std::time::Duration;

use close_codes::{CloseCode, CloseCodes};
use futures_util::{SinkExt, StreamExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::{self, Message};
use tokio_tungstenite::{WebSocketStream, accept_async};

#[derive(Debug, thiserror::Error, CloseCodes)]
pub enum EchoError {
    #[error("{0} bytes are too much for an echo")]
    #[close(4003, "too long: {0} bytes", reconnect = never)]
    TooLong(usize),

    #[error("transport: {0}")]
    #[close(CloseCode::PROTOCOL_ERROR)]
    Transport(#[from] tungstenite::Error),
}

pub async fn serve(stream: TcpStream) -> Result<(), tungstenite::Error> {
    let mut socket = accept_async(stream).await?;
    if let Err(error) = echo(&mut socket).await {
        tracing::warn!(code = error.close_code().get(), "closing: {error}");
        let (code, reason) = error.close_frame().into_parts();
        let handshake = async {
            socket.close(Some(CloseFrame { code, reason })).await?;
            while let Some(Ok(_)) = socket.next().await {}
            Ok::<_, tungstenite::Error>(())
        };
        let _ = timeout(Duration::from_secs(5), handshake).await;
    }
    Ok(())
}

async fn echo(socket: &mut WebSocketStream<TcpStream>) -> Result<(), EchoError> {
    while let Some(message) = socket.next().await {
        match message? {
            Message::Text(text) if text.len() > 100 => Err(EchoError::TooLong(text.len()))?,
            Message::Text(text) => socket.send(Message::Text(text)).await?,
            _ => {}
        }
    }
    Ok(())
}
