use std::net::TcpListener;

use futures_util::{SinkExt, StreamExt};
use warp::Filter;
use warp::path::FullPath;
use warp::ws::{WebSocket, Ws};

use super::{Log, Session};

pub(super) async fn serve(listener: TcpListener, log: Log) {
    let app = warp::path::full().and(warp::ws()).map(move |path: FullPath, upgrade: Ws| {
        let session = log.session(path.as_str()).expect("a path of ours");
        upgrade.on_upgrade(|socket| run(socket, session))
    });
    let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
    warp::serve(app).incoming(listener).run().await;
}

async fn run(mut socket: WebSocket, session: Session) {
    if let Some(ended) = session.ended() {
        socket.send(ended.into()).await.expect("an open connection");
    }
    while let Some(Ok(message)) = socket.next().await {
        if message.is_close() {
            session.received(message.close_frame());
        }
    }
}
