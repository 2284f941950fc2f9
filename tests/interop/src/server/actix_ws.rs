use std::net::TcpListener;

use actix_web::web::Payload;
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, rt, web};
use actix_ws::Message;
use futures_util::StreamExt;

use super::{Log, Session};

pub(super) async fn serve(listener: TcpListener, log: Log) {
    let app = move || {
        let log = web::Data::new(log.clone());
        App::new().app_data(log).default_service(web::to(upgrade))
    };
    let server = HttpServer::new(app).workers(1).disable_signals().listen(listener);
    server.expect("a listener").run().await.expect("serves to the end");
}

async fn upgrade(
    request: HttpRequest,
    body: Payload,
    log: web::Data<Log>,
) -> actix_web::Result<HttpResponse> {
    let session = log.session(request.path()).expect("a path of ours");
    let (response, socket, messages) = actix_ws::handle(&request, body)?;
    rt::spawn(run(socket, messages, session));
    Ok(response)
}

async fn run(socket: actix_ws::Session, mut messages: actix_ws::MessageStream, session: Session) {
    let mut socket = Some(socket);
    if let Some(ended) = session.ended()
        && let Some(socket) = socket.take()
    {
        socket.close(Some(ended.into())).await.expect("an open connection");
    }
    while let Some(Ok(message)) = messages.next().await {
        if let Message::Close(close) = message {
            session.received(close.as_ref().map(|frame| {
                (frame.code.into(), frame.description.as_deref().unwrap_or_default())
            }));
            // This crate leaves the answer to the application.
            if let Some(socket) = socket.take() {
                let _ = socket.close(close).await;
            }
        }
    }
}
