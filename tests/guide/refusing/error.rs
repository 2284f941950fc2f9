use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use close_codes::{CloseCode, CloseCodes};

#[derive(Debug, thiserror::Error, CloseCodes)]
pub enum AuthError {
    #[error("no token")]
    #[close(4401, "log in first", reconnect = never)]
    NoToken,

    #[error("{user} is banned")]
    #[close(4403, "banned", reconnect = never)]
    Banned { user: String },

    #[error("the user database is down")]
    #[close(CloseCode::TRY_AGAIN_LATER, "try again later", reconnect = backoff)]
    Down,
}

/// The same error before the upgrade: 4401 becomes 401, 4403 becomes 403.
impl IntoResponse for AuthError {
    fn into_response(self) -> Response {
        let status = self.close_code().http_status();
        let status = status.and_then(|status| StatusCode::from_u16(status).ok());
        let status = status.unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
        (status, self.close_reason().to_string()).into_response()
    }
}
