use std::net::TcpListener;

use close_codes::{CloseFrame, DecodeError};
use fastwebsockets::upgrade::{UpgradeFut, upgrade};
use fastwebsockets::{OpCode, WebSocketError};
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;

use super::{Log, Session};

pub(super) async fn serve(listener: TcpListener, log: Log) {
    let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
    while let Ok((stream, _)) = listener.accept().await {
        let log = log.clone();
        let service = service_fn(move |mut request: Request<Incoming>| {
            let session = log.session(request.uri().path()).expect("a path of ours");
            async move {
                let (response, socket) = upgrade(&mut request)?;
                tokio::spawn(run(socket, session));
                Ok::<_, WebSocketError>(response)
            }
        });
        let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
        tokio::spawn(connection.with_upgrades());
    }
}

async fn run(socket: UpgradeFut, session: Session) {
    let mut socket = socket.await.expect("a handshake");
    if let Some(ended) = session.ended() {
        socket.write_frame(ended.into()).await.expect("an open connection");
    }
    while let Ok(frame) = socket.read_frame().await {
        if frame.opcode == OpCode::Close {
            match CloseFrame::decode(&frame.payload) {
                Ok(close) => session.received(
                    close.as_ref().map(|frame| (frame.code().get(), frame.reason().as_str())),
                ),
                Err(DecodeError::InvalidCode(code)) => session.received(Some((code.get(), ""))),
                Err(_) => {}
            }
            break;
        }
    }
}
