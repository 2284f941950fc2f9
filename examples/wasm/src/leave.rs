//! The client ends a connection, with a code from the shared list and its own reason.

use close_codes::{CloseCodes, CloseFrame};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, WebSocket};

use crate::close::ChatClose;
use crate::{page, socket};

/// Why this client leaves. Its errors have fields, their codes come from the shared list.
#[derive(CloseCodes)]
enum ClientError {
    #[close(like = ChatClose::Outdated, "version {version} does not know {word}")]
    Outdated { version: &'static str, word: String },

    #[close(transparent)]
    Listed(ChatClose),
}

/// Leaves with each of these errors. The last reason is truncated to 123 bytes.
///
/// # Errors
/// Returns an error if a connection fails.
pub(crate) async fn run() -> Result<(), JsValue> {
    let outdated = |word: String| ClientError::Outdated { version: "0.1", word };
    let errors = [
        ClientError::Listed(ChatClose::Outdated),
        ClientError::Listed(ChatClose::TokenExpired),
        outdated("“přílohy” 🦀".to_owned()),
        outdated("Příliš žluťoučký kůň úpěl ďábelské ódy. ".repeat(8)),
    ];
    for error in errors {
        let frame = error.close_frame();
        let socket = socket::open(LEFT).await?;
        close(&socket, &frame)?;
        let event = socket::end(&socket).await?;
        let (code, reason) = (frame.code().get().to_string(), frame.reason());
        let clean = event.was_clean().to_string();
        let read = last_of_log().await?;
        page::row("leave", &[&code, reason, &reason.len().to_string(), &clean, &read])?;
    }
    Ok(())
}

/// Where the server logs how its clients leave.
pub(crate) const LEFT: &str = "/rust/left";

/// The last entry of the server's log: code, variant of the shared list, reason.
async fn last_of_log() -> Result<String, JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    let answer = JsFuture::from(window.fetch_with_str("/rust/log")).await?;
    let text = JsFuture::from(answer.dyn_into::<Response>()?.text()?).await?;
    let log = text.as_string().ok_or("not a text")?;
    Ok(log.lines().last().unwrap_or_default().to_owned())
}

/// Closes a socket with the code and reason of a frame.
///
/// # Errors
/// Returns an error for the standard codes except 1000. The browser accepts every other frame.
pub(crate) fn close(socket: &WebSocket, frame: &CloseFrame) -> Result<(), JsValue> {
    socket.close_with_code_and_reason(frame.code().get(), frame.reason())
}
