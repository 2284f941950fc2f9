use std::net::TcpListener;

use salvo::conn::tcp::TcpAcceptor;
use salvo::prelude::{Depot, Request, Response, Router, Server, StatusError, WebSocketUpgrade};
use salvo::websocket::WebSocket;
use salvo::{FlowCtrl, Handler, async_trait};

use super::{Log, Session};

pub(super) async fn serve(listener: TcpListener, log: Log) {
    let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
    let listener = TcpAcceptor::try_from(listener).expect("a listener");
    Server::new(listener).serve(Router::with_path("{**path}").goal(Upgrade(log))).await;
}

struct Upgrade(Log);

#[async_trait]
impl Handler for Upgrade {
    async fn handle(&self, req: &mut Request, _: &mut Depot, res: &mut Response, _: &mut FlowCtrl) {
        let session = self.0.session(req.uri().path()).expect("a path of ours");
        let upgraded: Result<(), StatusError> =
            WebSocketUpgrade::new().upgrade(req, res, |socket| run(socket, session)).await;
        upgraded.expect("a handshake");
    }
}

async fn run(mut socket: WebSocket, session: Session) {
    if let Some(ended) = session.ended() {
        socket.send(ended.into()).await.expect("an open connection");
    }
    while let Some(Ok(message)) = socket.recv().await {
        if message.is_close() {
            session.received(message.close_frame());
        }
    }
}
