use futures_util::StreamExt;
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

use super::{Ending, Job};

/// Nothing if the connection was lost.
pub(super) async fn run(job: Job) -> Option<Ending> {
    let (mut socket, _) = connect_async(job.url).await.ok()?;
    if let Some((code, reason)) = job.close {
        let frame = CloseFrame { code: code.into(), reason: reason.into() };
        socket.close(Some(frame)).await.ok()?;
    }
    let mut ending = None;
    while let Some(message) = socket.next().await {
        if let Message::Close(Some(frame)) = message.ok()? {
            ending = Some(Ending {
                code: frame.code.into(),
                reason: frame.reason.as_str().into(),
                clean: true,
            });
        }
    }
    ending
}
