use std::net::TcpListener;

use futures_util::{SinkExt, StreamExt};
use tokio::net::TcpStream;
use tokio_websockets::ServerBuilder;

use super::Log;

pub(super) async fn serve(listener: TcpListener, log: Log) {
    let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(run(stream, log.clone()));
    }
}

async fn run(stream: TcpStream, log: Log) {
    let Ok((request, mut socket)) = ServerBuilder::new().accept(stream).await else { return };
    let session = log.session(request.uri().path()).expect("a path of ours");

    if let Some(ended) = session.ended() {
        socket.send(ended.into()).await.expect("an open connection");
    }
    while let Some(Ok(message)) = socket.next().await {
        if let Some((code, reason)) = message.as_close() {
            session.received(Some((code.into(), reason)));
        }
    }
}
