use close_codes::{CloseCode, CloseCodes, CloseFrame, CloseStatus, Reason};
use tokio_tungstenite::tungstenite::Message;

use crate::client;
use crate::server::{self, Ended};
use crate::table::{self, Row, Table};

#[tokio::test]
async fn every_error_arrives() {
    let rows = table::run().await.expect("no connection breaks");
    assert!(rows.iter().all(Row::is_right), "\n{}", Table { rows: &rows, has_colours: false });
    let bare = rows.iter().map(|row| row.bare);
    assert!(bare.eq(rows.iter().map(|_| CloseStatus::Abnormal)), "without this crate: 1006");

    let received: Vec<_> = rows
        .iter()
        .map(|row| row.received.map(|frame| (frame.code().get(), frame.reason().to_string())))
        .collect();
    let long = "refused: Příliš žluťoučký kůň úpěl ďábelské ódy. Příliš žluťoučký kůň úpěl ďábelské \
                ódy. Př";
    assert_eq!(long.len(), 122, "one byte is left, and the next character has two");
    let expected = [
        (4001, "token expired"),
        (4002, "room lobby is full: 12 seats"),
        (4003, long),
        (1011, "internal error"),
        (4100, "unknown command \"dance\""),
        (1003, ""),
        (4101, "say what to say"),
    ];
    assert_eq!(received, expected.map(|(code, reason)| Some((code, reason.to_owned()))));

    assert_eq!(rows[3].error, "not stored: no storage space");
    assert_eq!(rows[0].error, "token of ada expired 90s ago", "the detail stays on the server");
}

#[test]
fn what_differs_is_seen() {
    let sent = CloseFrame::from(CloseCode::GOING_AWAY);
    let other = CloseFrame::new(CloseCode::GOING_AWAY, Reason::from_static("bye"));
    let bare = CloseStatus::Abnormal;
    let row = |received, clean| Row { error: String::new(), sent, received, clean, bare };
    assert!(row(Some(sent), true).is_right());
    for wrong in [row(Some(other), true), row(None, true), row(Some(sent), false)] {
        assert!(!wrong.is_right());
    }
}

/// A reason with a field of any length arrives, truncated to 123 bytes at a character boundary.
#[tokio::test]
async fn a_reason_of_any_length_arrives() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}/chat", listener.local_addr().unwrap());
    let (log, mut ended) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async { axum::serve(listener, server::app(log)).await });

    // 5 bytes come before the name of the room, so 118 of its bytes fit in 123.
    for room in ["r", "é", "€", "🦀"] {
        for bytes in [1, 50, 100, 110, 116, 117, 118, 119, 120, 121, 122, 200, 5000] {
            let room = room.repeat(1 + bytes / room.len());
            let received = client::provoke(&url, Message::text(format!("join {room}"))).await;
            let received = received.expect("a clean end").expect("a code");
            let Ended { error, answered } = ended.recv().await.unwrap();
            assert_eq!(received, error.close_frame());
            assert!(answered, "the closing handshake is complete");
            assert_eq!(received.code().get(), 4002);
            let whole = format!("room {room} is full: 12 seats");
            assert!(whole.starts_with(received.reason().as_str()));
            let lost = whole.len() - received.reason().len();
            assert!(
                lost == 0
                    || received.reason().len() + room.chars().next().unwrap().len_utf8() > 123
            );
        }
    }
}

#[test]
fn every_column_has_a_heading_and_colours_are_only_for_terminals() {
    let sent = CloseFrame::from_parts(4001_u16, &"é".repeat(60)).unwrap();
    let error = "something".to_owned();
    let row = Row { error, sent, received: Some(sent), clean: true, bare: CloseStatus::Abnormal };
    let plain = Table { rows: &[row], has_colours: false };
    let text = plain.to_string();
    let columns: Vec<usize> =
        text.lines().take(3).map(|line| line.split(['│', '┼']).count()).collect();
    assert_eq!(columns, [5; 3]);
    assert!(text.lines().next().unwrap().split('│').all(|heading| !heading.trim().is_empty()));

    let coloured = Table { has_colours: true, ..plain }.to_string();
    assert!(coloured.contains("\x1b[") && !text.contains('\x1b'));
    let bare = ["\x1b[31m", "\x1b[32m", "\x1b[0m"];
    let bare = bare.iter().fold(coloured, |text, colour| text.replace(colour, ""));
    assert_eq!(bare, text, "nothing but colours");
}
