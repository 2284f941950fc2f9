use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use close_codes::{CloseCode, CloseCodes, CloseFrame, CloseStatus};
use futures_util::StreamExt;
use tokio::net::TcpListener;
use tokio_tungstenite::accept_async;
use tokio_tungstenite::tungstenite::protocol;

use super::browser::when_closed;
use super::explain::explain;
use super::reconnect::stay;
use crate::one_list::close::ChatClose;

/// The client reconnects after a full room and after a lost connection, but not after 4500.
#[tokio::test]
async fn stays_until_it_is_of_no_use() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}", listener.local_addr().unwrap());
    let visits = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&visits);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let mut socket = accept_async(stream).await.unwrap();
            let frame: CloseFrame = match visits.fetch_add(1, Ordering::Relaxed) {
                0 => ChatClose::RoomFull.close_frame(),
                1 => continue, // The connection is lost.
                _ => ChatClose::TokenExpired.close_frame(),
            };
            let (code, reason) = frame.into_parts();
            socket.close(Some(protocol::CloseFrame { code, reason })).await.unwrap();
            while let Some(Ok(_)) = socket.next().await {}
        }
    });
    let start = Instant::now();
    let status = stay(&url).await;
    assert_eq!(status.get(), 4500);
    assert_eq!(seen.load(Ordering::Relaxed), 3);
    assert!(start.elapsed() > Duration::from_secs(3), "two delays, of 1 s and 2 s at least");
}

#[test]
fn every_status_has_a_text() {
    let text = |code| explain(CloseStatus::new(code).unwrap());
    assert_eq!(text(4500), "please log in again");
    assert_eq!(text(1011), "something is wrong on our side");
    assert_eq!(explain(CloseCode::NORMAL_CLOSURE.into()), "goodbye");
    assert_eq!(text(1006), "cannot reach the server");
}

/// Running it needs a browser, so this only compiles it.
#[test]
fn the_browser_client_compiles() {
    let _ = |socket: &web_sys::WebSocket| when_closed(socket, |_| {});
}
