use futures_util::{SinkExt, StreamExt};
use tokio_websockets::{ClientBuilder, CloseCode, Message};

use super::{Ending, Job};

/// Nothing if the connection was lost.
pub(super) async fn run(job: Job) -> Option<Ending> {
    let uri = job.url.parse().ok()?;
    let (mut socket, _) = ClientBuilder::from_uri(uri).connect().await.ok()?;
    if let Some((code, reason)) = job.close {
        let code = CloseCode::try_from(code).ok()?;
        socket.send(Message::close(Some(code), &reason)).await.ok()?;
    }
    let mut ending = None;
    while let Some(message) = socket.next().await {
        if let Some((code, reason)) = message.ok()?.as_close() {
            ending = Some(Ending { code: code.into(), reason: reason.to_owned(), clean: true });
        }
    }
    ending
}
