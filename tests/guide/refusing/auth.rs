//! The application's part, which the guide does not show.

use axum::extract::ws::WebSocket;
use axum::http::HeaderMap;

use super::error::AuthError;

pub fn authenticate(headers: &HeaderMap) -> Result<String, AuthError> {
    match headers.get("authorization").and_then(|token| token.to_str().ok()) {
        None => Err(AuthError::NoToken),
        Some("Bearer mallory") => Err(AuthError::Banned { user: "mallory".to_owned() }),
        Some("Bearer nobody") => Err(AuthError::Down),
        Some(user) => Ok(user.to_owned()),
    }
}

pub async fn chat(mut socket: WebSocket, user: String) {
    let _ = socket.send(format!("hello {user}").into()).await;
    while let Some(Ok(_)) = socket.recv().await {}
}
