use std::net::TcpListener;

use futures_util::{SinkExt, StreamExt};
use tokio::net::TcpStream;
use tokio_tungstenite::accept_hdr_async;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{Request, Response};

use super::{Log, Session};

pub(super) async fn serve(listener: TcpListener, log: Log) {
    let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(run(stream, log.clone()));
    }
}

async fn run(stream: TcpStream, log: Log) {
    let mut session: Option<Session> = None;
    #[expect(clippy::result_large_err, reason = "the signature is tungstenite's")]
    let on_request = |request: &Request, response: Response| {
        session = log.session(request.uri().path());
        Ok(response)
    };
    let Ok(mut socket) = accept_hdr_async(stream, on_request).await else { return };
    let session = session.expect("a path of ours");

    if let Some(ended) = session.ended() {
        socket.send(ended.into()).await.expect("an open connection");
    }
    while let Some(Ok(message)) = socket.next().await {
        if let Message::Close(close) = message {
            session
                .received(close.as_ref().map(|frame| (frame.code.into(), frame.reason.as_str())));
        }
    }
}
