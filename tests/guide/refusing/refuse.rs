use axum::extract::ws::WebSocketUpgrade;
use axum::http::HeaderMap;
use axum::response::Response;

use super::auth::authenticate;
use super::error::AuthError;

/// For other clients: they see `401 Unauthorized`, and no socket is opened.
pub async fn upgrade(headers: HeaderMap, upgrade: WebSocketUpgrade) -> Result<Response, AuthError> {
    let user = authenticate(&headers)?;
    Ok(upgrade.on_upgrade(|socket| super::auth::chat(socket, user)))
}
