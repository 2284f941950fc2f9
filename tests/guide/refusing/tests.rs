use axum::Router;
use axum::routing::any;
use close_codes::CloseFrame;
use futures_util::StreamExt;
use tokio::net::TcpListener;
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::{Error, Message};

use super::{accept, refuse};

async fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}", listener.local_addr().unwrap());
    let app =
        Router::new().route("/accept", any(accept::upgrade)).route("/refuse", any(refuse::upgrade));
    tokio::spawn(async { axum::serve(listener, app).await });
    url
}

/// The first message from the server, or the HTTP status if it refuses the handshake.
async fn visit(url: &str, token: Option<&str>) -> Result<Message, u16> {
    let mut request = url.into_client_request().unwrap();
    if let Some(token) = token {
        request.headers_mut().insert("authorization", token.parse().unwrap());
    }
    match connect_async(request).await {
        Ok((mut socket, _)) => Ok(socket.next().await.unwrap().unwrap()),
        Err(Error::Http(response)) => Err(response.status().as_u16()),
        Err(error) => panic!("{error}"),
    }
}

#[tokio::test]
async fn accept_then_close() {
    let url = serve().await + "/accept";
    let mut ends = Vec::new();
    for token in [None, Some("Bearer mallory"), Some("Bearer nobody")] {
        let Ok(Message::Close(Some(frame))) = visit(&url, token).await else { panic!() };
        ends.push(CloseFrame::from_parts(frame.code, &frame.reason).unwrap().to_string());
    }
    assert_eq!(
        ends,
        ["4401: log in first", "4403: banned", "1013 Try Again Later: try again later"]
    );
    assert_eq!(visit(&url, Some("ada")).await, Ok(Message::text("hello ada")));
}

#[tokio::test]
async fn refuse_the_handshake() {
    let url = serve().await + "/refuse";
    assert_eq!(visit(&url, None).await, Err(401));
    assert_eq!(visit(&url, Some("Bearer mallory")).await, Err(403));
    assert_eq!(visit(&url, Some("Bearer nobody")).await, Err(503), "1013 has no HTTP status");
    assert_eq!(visit(&url, Some("ada")).await, Ok(Message::text("hello ada")));
}
