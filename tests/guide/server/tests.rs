//! Every server of the page, against a real client.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::ws::WebSocketUpgrade;
use axum::routing::any;
use close_codes::{CloseCode, CloseStatus};
use futures_util::{SinkExt, StreamExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

use super::label::label;
use super::{actix, handler, shutdown, split};

type Client = WebSocketStream<MaybeTlsStream<TcpStream>>;

async fn bind() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

async fn connect(address: SocketAddr) -> Client {
    connect_async(format!("ws://{address}/chat")).await.unwrap().0
}

/// Sends a message, and returns the answer.
async fn ask(client: &mut Client, text: &str) -> String {
    client.send(Message::text(text)).await.unwrap();
    client.next().await.unwrap().unwrap().into_text().unwrap().to_string()
}

/// Returns the code and reason of the Close frame. The connection must end cleanly.
async fn end(client: &mut Client) -> (u16, String) {
    let mut end = None;
    let close = async {
        while let Some(message) = client.next().await {
            if let Message::Close(frame) = message.expect("a clean end") {
                end = frame.map(|frame| (frame.code.into(), frame.reason.to_string()));
            }
        }
    };
    timeout(Duration::from_secs(10), close).await.expect("the connection ends");
    end.expect("a code")
}

async fn closed_after(address: SocketAddr, text: &str) -> (u16, String) {
    let mut client = connect(address).await;
    client.send(Message::text(text)).await.unwrap();
    end(&mut client).await
}

/// Each error of the application, from a server that speaks the chat's three commands.
async fn closes_with_its_errors(address: SocketAddr) {
    let mut client = connect(address).await;
    assert_eq!(ask(&mut client, "hello").await, "hello");
    client.send(Message::text("join lobby")).await.unwrap();
    assert_eq!(end(&mut client).await, (4002, "room lobby is full".to_owned()));
    let login = closed_after(address, "login ada").await;
    assert_eq!(login, (4001, "token expired".to_owned()), "the user's name stays here");
    let store = closed_after(address, "store x").await;
    assert_eq!(store, (1011, "internal error".to_owned()), "the disk stays here");
    // A client that leaves gets its own code back.
    let mut client = connect(address).await;
    client.close(None).await.unwrap();
    while let Some(message) = client.next().await {
        message.expect("the closing handshake is complete");
    }
}

#[tokio::test]
async fn axum() {
    let (listener, address) = bind().await;
    let app = Router::new().route("/chat", any(handler::upgrade));
    tokio::spawn(async { axum::serve(listener, app).await });
    closes_with_its_errors(address).await;
}

#[tokio::test]
async fn axum_split() {
    let (listener, address) = bind().await;
    let upgrade = |upgrade: WebSocketUpgrade| async { upgrade.on_upgrade(split::serve) };
    let app = Router::new().route("/chat", any(upgrade));
    tokio::spawn(async { axum::serve(listener, app).await });
    closes_with_its_errors(address).await;
}

/// A message that is not UTF-8 is an error of the transport, and closes with that variant's code.
#[tokio::test]
async fn an_error_of_the_transport_has_a_code() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let (listener, address) = bind().await;
    let app = Router::new().route("/chat", any(handler::upgrade));
    tokio::spawn(async { axum::serve(listener, app).await });
    let mut client = connect(address).await;
    let stream = client.get_mut();
    // A masked text frame of one byte, 0xff.
    stream.write_all(&[0x81, 0x81, 0, 0, 0, 0, 0xff]).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    assert_eq!(answer, [0x88, 2, 0x03, 0xea], "a Close frame with 1002");
}

#[tokio::test]
async fn shutdown_closes_every_connection() {
    let (listener, address) = bind().await;
    let (stop, signal) = oneshot::channel::<()>();
    let server = tokio::spawn(shutdown::serve(listener, signal));
    let mut clients = [connect(address).await, connect(address).await];
    for client in &mut clients {
        assert_eq!(ask(client, "hello").await, "hello");
    }
    let early = closed_after(address, "join lobby").await;
    assert_eq!(early.0, 4002, "errors go on as before");
    stop.send(()).unwrap();
    // The server waits for the handshakes, and they need a client that reads.
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(!server.is_finished(), "the server waits for the answers");
    for client in &mut clients {
        assert_eq!(end(client).await, (1012, "restarting".to_owned()));
    }
    timeout(Duration::from_secs(2), server).await.expect("the server ends").unwrap().unwrap();
}

#[tokio::test]
async fn shutdown_without_connections_is_quick() {
    let (listener, _) = bind().await;
    let server = shutdown::serve(listener, async {});
    timeout(Duration::from_secs(2), server).await.expect("the server ends").unwrap();
}

/// If a client does not answer the Close frame, the server only waits until the timeout.
#[tokio::test]
async fn the_handshake_has_a_timeout() {
    let (listener, address) = bind().await;
    let server = tokio::spawn(shutdown::serve(listener, std::future::pending::<()>()));
    let mut client = connect(address).await;
    client.send(Message::text("join lobby")).await.unwrap();
    // The client reads nothing more, so it does not answer. After 5 s the server hangs up.
    tokio::time::sleep(Duration::from_secs(6)).await;
    let first = client.next().await.unwrap().unwrap();
    assert!(matches!(first, Message::Close(Some(_))), "{first:?}");
    assert!(!matches!(client.next().await, Some(Ok(_))), "the server is gone");
    server.abort();
}

#[tokio::test]
async fn tokio_tungstenite() {
    let (listener, address) = bind().await;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(super::tokio_tungstenite::serve(stream));
        }
    });
    echoes_and_closes(address).await;
}

#[actix_web::test]
async fn actix_ws() -> io::Result<()> {
    use actix_web::{App, HttpServer, web};

    let app = || App::new().route("/chat", web::get().to(actix::upgrade));
    let server = HttpServer::new(app).workers(1).bind(("127.0.0.1", 0))?;
    let address = server.addrs()[0];
    actix_web::rt::spawn(server.run());
    echoes_and_closes(address).await;
    Ok(())
}

async fn echoes_and_closes(address: SocketAddr) {
    let mut client = connect(address).await;
    assert_eq!(ask(&mut client, "hello").await, "hello");
    client.send(Message::text("x".repeat(101))).await.unwrap();
    assert_eq!(end(&mut client).await, (4003, "too long: 101 bytes".to_owned()));
}

#[test]
fn labels_are_few() {
    let labels: std::collections::BTreeSet<_> =
        (0..=u16::MAX).filter_map(|code| CloseStatus::new(code).ok()).map(label).collect();
    assert!(labels.len() < 30, "{labels:?}");
    assert_eq!(label(CloseStatus::Abnormal), "Abnormal Closure");
    assert_eq!(label(CloseCode::SERVICE_RESTART.into()), "Restart");
    assert_eq!(label(CloseStatus::new(4002).unwrap()), "RoomFull");
    assert_eq!(label(CloseStatus::new(4999).unwrap()), "unknown");
}
