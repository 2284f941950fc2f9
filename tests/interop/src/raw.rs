//! Payloads of Close frames that a well-behaved client never sends, put on the wire as they are.

use futures_util::future::join_all;
use futures_util::{SinkExt, StreamExt};
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Control, OpCode};
use tokio_tungstenite::tungstenite::protocol::frame::{Frame, FrameHeader};

use crate::page;
use crate::server::Server;

/// What the servers make of the payloads.
pub(crate) async fn table(servers: &[Server]) -> String {
    let rows = payloads().into_iter().enumerate().map(async |(row, (name, payload))| {
        let cells = servers.iter().map(async |server| {
            close(&server.waiting_url(row), payload.clone()).await;
            let status = server.seen(row).await.expect("a connection").status;
            status.map_or("no status".to_owned(), |status| status.get().to_string())
        });
        [vec![name.to_owned()], join_all(cells).await].concat()
    });
    let header = ["the client sends"].into_iter().chain(servers.iter().map(|server| server.name));
    page::table(header, join_all(rows).await)
}

/// The payloads, by name.
fn payloads() -> Vec<(&'static str, Vec<u8>)> {
    let with = |code: u16, reason: &[u8]| [&code.to_be_bytes(), reason].concat();
    vec![
        ("1014 Bad Gateway", with(1014, b"x")),
        ("an empty payload", Vec::new()),
        ("one byte", vec![3]),
        ("999", with(999, b"x")),
        ("1005", with(1005, b"x")),
        ("2999", with(2999, b"x")),
        ("5000", with(5000, b"x")),
        ("4001, not UTF-8", with(4001, b"\xff")),
        ("4001, 124 bytes of reason", with(4001, &[b'x'; 124])),
    ]
}

/// Closes with `payload`, and waits for the end of the connection.
async fn close(url: &str, payload: Vec<u8>) {
    let (mut socket, _) = connect_async(url).await.expect("a server");
    let header = FrameHeader { opcode: OpCode::Control(Control::Close), ..FrameHeader::default() };
    let frame = Frame::from_payload(header, payload.into());
    socket.send(Message::Frame(frame)).await.expect("an open connection");
    while let Some(Ok(_)) = socket.next().await {}
}
