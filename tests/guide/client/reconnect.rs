use std::time::{Duration, Instant};

use backon::{BackoffBuilder, ExponentialBuilder};
use close_codes::{CloseCodes, CloseStatus, Reconnect};
use futures_util::StreamExt;
use tokio::time::sleep;
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;

use crate::one_list::close::ChatClose;

/// Reconnects until the list says not to, and returns the last status.
pub async fn stay(url: &str) -> CloseStatus {
    let policy = ExponentialBuilder::new() // 1 s, 2 s, 4 s …, plus a random part
        .with_max_delay(Duration::from_secs(30))
        .without_max_times()
        .with_jitter();
    let mut delays = policy.build();
    loop {
        let start = Instant::now();
        let status = connection(url).await;
        let lasted = start.elapsed() > Duration::from_secs(30);
        if lasted {
            delays = policy.build(); // The connection was fine: start with short delays again.
        }
        match ChatClose::reconnect_for(status) {
            Some(Reconnect::Never) | None => return status,
            // A server that keeps saying "now" must not keep this loop spinning.
            Some(Reconnect::Now) if lasted => {}
            Some(Reconnect::Now | Reconnect::Backoff) => {
                sleep(delays.next().unwrap_or(Duration::from_secs(30))).await;
            }
        }
    }
}

/// One connection, until it ends.
async fn connection(url: &str) -> CloseStatus {
    let Ok((mut socket, _)) = connect_async(url).await else { return CloseStatus::Abnormal };
    let mut status = CloseStatus::Abnormal;
    while let Some(Ok(message)) = socket.next().await {
        if let Message::Close(frame) = message {
            let code = frame.map(|frame| u16::from(frame.code));
            status = CloseStatus::try_from(code).unwrap_or(CloseStatus::Abnormal);
        }
    }
    status
}
