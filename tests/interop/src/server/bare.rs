//! The control: what the other servers do, without this crate.

use std::net::TcpListener;

use futures_util::{SinkExt, StreamExt};
use tokio::net::TcpStream;
use tokio_tungstenite::accept_hdr_async;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{Request, Response};
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

use super::Log;
use crate::control::controls;

pub(super) async fn serve(listener: TcpListener, _: Log) {
    let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(run(stream));
    }
}

async fn run(stream: TcpStream) {
    let mut task = None;
    #[expect(clippy::result_large_err, reason = "the signature is tungstenite's")]
    let on_request = |request: &Request, response: Response| {
        task = request.uri().path().rsplit('/').next().and_then(|task| task.parse().ok());
        Ok(response)
    };
    let Ok(mut socket) = accept_hdr_async(stream, on_request).await else { return };

    let task: usize = task.expect("a path of ours");
    let control = controls().into_iter().nth(task).expect("a path of ours");
    let frame = CloseFrame { code: control.code.into(), reason: control.reason.into() };
    socket.send(Message::Close(Some(frame))).await.expect("an open connection");
    while let Some(Ok(_)) = socket.next().await {}
}
