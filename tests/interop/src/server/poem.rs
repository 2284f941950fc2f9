use std::net::TcpListener;

use futures_util::{SinkExt, StreamExt};
use poem::http::Uri;
use poem::listener::TcpAcceptor;
use poem::web::Data;
use poem::web::websocket::{Message, WebSocket, WebSocketStream};
use poem::{EndpointExt, IntoResponse, Route, Server, handler};

use super::{Log, Session};

pub(super) async fn serve(listener: TcpListener, log: Log) {
    let app = Route::new().at("/*path", upgrade).data(log);
    let listener = TcpAcceptor::from_std(listener).expect("a listener");
    Server::new_with_acceptor(listener).run(app).await.expect("serves to the end");
}

#[handler]
fn upgrade(uri: &Uri, Data(log): Data<&Log>, upgrade: WebSocket) -> impl IntoResponse {
    let session = log.session(uri.path()).expect("a path of ours");
    upgrade.on_upgrade(|socket| run(socket, session))
}

async fn run(mut socket: WebSocketStream, session: Session) {
    if let Some(ended) = session.ended() {
        socket.send(ended.into()).await.expect("an open connection");
    }
    while let Some(Ok(message)) = socket.next().await {
        if let Message::Close(close) = message {
            session
                .received(close.as_ref().map(|(code, reason)| ((*code).into(), reason.as_str())));
        }
    }
}
