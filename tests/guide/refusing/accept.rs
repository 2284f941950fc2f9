use axum::extract::ws::WebSocketUpgrade;
use axum::http::HeaderMap;
use axum::response::Response;

use super::auth::authenticate;
use crate::server::close::close;

/// For browsers: the page sees 4401 and the reason.
pub async fn upgrade(headers: HeaderMap, upgrade: WebSocketUpgrade) -> Response {
    match authenticate(&headers) {
        Ok(user) => upgrade.on_upgrade(|socket| super::auth::chat(socket, user)),
        Err(error) => upgrade.on_upgrade(|socket| async move { close(socket, &error).await }),
    }
}
