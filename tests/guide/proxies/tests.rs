use close_codes::{CloseCode, CloseStatus};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

use super::relay::relay;
use super::status::end;

/// What the other side receives if one side only sends this.
async fn relayed(messages: Vec<Message>) -> Option<(u16, String)> {
    let mut socket = futures_util::stream::iter(messages.into_iter().map(Ok));
    let (status, reason) = end(&mut socket).await;
    relay(status, &reason).map(|frame| (frame.code.into(), frame.reason.to_string()))
}

#[tokio::test]
async fn every_ending_is_relayed() {
    let close = |code: u16, reason: &str| {
        vec![Message::Close(Some(CloseFrame { code: code.into(), reason: reason.into() }))]
    };
    assert_eq!(relayed(close(4001, "x")).await, Some((4001, "x".to_owned())));
    assert_eq!(relayed(vec![Message::Close(None)]).await, None);
    assert_eq!(relayed(vec![]).await, Some((1014, String::new())));
    assert_eq!(relayed(close(999, "")).await, Some((1014, String::new())));
    let long = "x".repeat(124);
    assert_eq!(relayed(close(1000, &long)).await, Some((1000, long[..123].to_owned())));
    assert_eq!(
        CloseStatus::TlsHandshake.relay(CloseCode::BAD_GATEWAY),
        Some(CloseCode::BAD_GATEWAY)
    );
}
