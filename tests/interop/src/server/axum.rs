use std::net::TcpListener;

use axum::Router;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::http::Uri;
use axum::response::Response;
use axum::routing::any;

use super::{Log, Session};

pub(super) async fn serve(listener: TcpListener, log: Log) {
    let app =
        Router::new().fallback(any(async move |uri: Uri, upgrade: WebSocketUpgrade| -> Response {
            let session = log.session(uri.path()).expect("a path of ours");
            upgrade.on_upgrade(|socket| run(socket, session))
        }));
    let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
    axum::serve(listener, app).await.expect("serves to the end");
}

async fn run(mut socket: WebSocket, session: Session) {
    if let Some(ended) = session.ended() {
        socket.send(ended.into()).await.expect("an open connection");
    }
    while let Some(Ok(message)) = socket.recv().await {
        if let Message::Close(close) = message {
            session.received(close.as_ref().map(|frame| (frame.code, frame.reason.as_str())));
        }
    }
}
