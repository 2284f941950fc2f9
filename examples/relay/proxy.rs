//! The proxy: what arrives on one connection is sent on the other.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;
use tokio_websockets::{Message, WebSocketStream};

use crate::ending::Ending;

/// How long the other side may take to answer a Close frame (RFC 6455 §7.1.1).
const PATIENCE: Duration = Duration::from_secs(5);

/// Passes messages on until one of the two connections ends, and then ends the other the same way.
pub(crate) async fn run<A, B>(mut left: WebSocketStream<A>, mut right: WebSocketStream<B>)
where
    A: AsyncRead + AsyncWrite + Unpin,
    B: AsyncRead + AsyncWrite + Unpin,
{
    loop {
        tokio::select! {
            received = left.next() => match Ending::of(received.as_ref().map(Result::as_ref)) {
                Some(ending) => return close(left, right, ending).await,
                None => pass_on(received, &mut right).await,
            },
            received = right.next() => match Ending::of(received.as_ref().map(Result::as_ref)) {
                Some(ending) => return close(right, left, ending).await,
                None => pass_on(received, &mut left).await,
            },
        }
    }
}

/// Sends a message on. If that connection is lost, the next read reports it.
async fn pass_on<S: AsyncRead + AsyncWrite + Unpin>(
    received: Option<Result<Message, tokio_websockets::Error>>,
    to: &mut WebSocketStream<S>,
) {
    match received {
        Some(Ok(message)) if message.is_text() || message.is_binary() => {
            let _ = to.send(message).await;
        }
        // Pings are answered by the connection that they arrive on.
        _ => {}
    }
}

/// Completes the closing handshake with the side that ended its connection, and starts one with the other side. A
/// side that does not answer in time is dropped.
async fn close<A, B>(mut ended: WebSocketStream<A>, mut other: WebSocketStream<B>, ending: Ending)
where
    A: AsyncRead + AsyncWrite + Unpin,
    B: AsyncRead + AsyncWrite + Unpin,
{
    let answer = async { while let Some(Ok(_)) = ended.next().await {} };
    let pass_on = async {
        if other.send(ending.relay()).await.is_ok() {
            while let Some(Ok(_)) = other.next().await {}
        }
    };
    let _ = timeout(PATIENCE, async { tokio::join!(answer, pass_on) }).await;
}
