//! One client: triggers an error on the server, and reports how the connection ended.

use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use tokio::time::timeout;
use tokio_tungstenite::client_async;
use tokio_tungstenite::tungstenite::Message;

use crate::proxy::{Fate, Proxy};

/// What a client saw.
#[derive(Debug)]
pub(crate) enum Seen {
    /// A Close frame with this code and this reason.
    Closed(u16, String),
    /// The connection ended without a Close frame, or the client gave up waiting.
    Broken,
    /// The client never finished.
    Hung,
}

/// A message that triggers an error, and the code and reason that the example sends for it. The kinds of errors take
/// turns. Most messages contain the number, so that clients expect different reasons.
pub(crate) fn exchange(number: usize) -> (Message, (u16, String)) {
    match number % 6 {
        0 => (Message::text(format!("login {number}")), (4001, "token expired".to_owned())),
        1 => {
            let reason = format!("room {number} is full: 12 seats");
            (Message::text(format!("join {number}")), (4002, reason))
        }
        2 => {
            let text = format!("{number} {}", "kůň €🦀".repeat(30));
            let mut reason = format!("refused: {text}");
            while reason.len() > 123 {
                reason.pop();
            }
            (Message::text(format!("say {text}")), (4003, reason))
        }
        3 => {
            let reason = format!("unknown command \"dance{number}\"");
            (Message::text(format!("dance{number}")), (4100, reason))
        }
        4 => (Message::text("join"), (4101, "say what to join".to_owned())),
        _ => (Message::binary(number.to_be_bytes().to_vec()), (1003, String::new())),
    }
}

/// How long a client waits for a proxy that has stopped.
const GIVES_UP: Duration = Duration::from_secs(2);

/// Connects, sends the message, and reads until the connection ends.
pub(crate) async fn session(proxy: &Proxy, number: usize, fate: Fate) -> Seen {
    let mut close = None;
    let conversation = converse(proxy, number, fate, &mut close);
    if let Fate::Frozen(_) = fate {
        let _ = timeout(GIVES_UP, conversation).await;
    } else {
        // What happens after the Close frame does not matter: the proxy may have cut the connection.
        let _ = conversation.await;
    }
    close.map_or(Seen::Broken, |(code, reason)| Seen::Closed(code, reason))
}

async fn converse(
    proxy: &Proxy,
    number: usize,
    fate: Fate,
    close: &mut Option<(u16, String)>,
) -> Result<(), tokio_tungstenite::tungstenite::Error> {
    let stream = proxy.connect(fate).await?;
    let (mut socket, _) = client_async("ws://localhost/chat", stream).await?;
    socket.send(exchange(number).0).await?;
    while let Some(message) = socket.next().await {
        if let Message::Close(Some(frame)) = message? {
            *close = Some((frame.code.into(), frame.reason.to_string()));
        }
    }
    Ok(())
}
