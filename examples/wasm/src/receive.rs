//! The server ends a connection: the client decodes why, and what to do next.

use close_codes::{CloseCodes, CloseStatus, Reconnect};
use wasm_bindgen::JsValue;
use web_sys::CloseEvent;

use crate::close::ChatClose;
use crate::{page, socket};

/// Triggers each error of the server, like the buttons of the JavaScript page.
///
/// # Errors
/// Returns an error if a connection fails.
pub(crate) async fn run() -> Result<(), JsValue> {
    let long = format!("say {}", "Příliš žluťoučký kůň úpěl ďábelské ódy. ".repeat(8));
    for message in ["login ada", "join lobby", &long, "say hello", "dance", "say"] {
        let socket = socket::open("/chat").await?;
        socket.send_with_str(message)?;
        show(message, &socket::end(&socket).await?)?;
    }
    let socket = socket::open("/chat").await?;
    socket.send_with_u8_array(&[1, 2, 3])?;
    show("(binary)", &socket::end(&socket).await?)?;

    let socket = socket::open("/chat").await?;
    socket.close()?;
    show("(a Close without a code)", &socket::end(&socket).await?)?;

    let socket = socket::connect("/nobody")?;
    show("(to nobody)", &socket::end(&socket).await?)
}

/// Adds a row: what was sent, and how the connection ended.
fn show(sent: &str, event: &CloseEvent) -> Result<(), JsValue> {
    let number = event.code().to_string();
    let status = CloseStatus::new(event.code()).map_err(|error| error.to_string())?;
    let meaning = match status.code().map(ChatClose::try_from) {
        Some(Ok(close)) => format!("{close:?}"),
        Some(Err(_)) | None => "not of the chat".to_owned(),
    };
    let next = ChatClose::reconnect_for(status).map_or("not specified", Reconnect::as_str);
    let status = match status {
        CloseStatus::Received(code) => format!("Received({code})"),
        other => format!("{other:?}"),
    };
    page::row("receive", &[sent, &number, &event.reason(), &status, &meaning, next])
}
