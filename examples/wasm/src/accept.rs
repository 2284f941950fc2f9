//! What the browser accepts in `WebSocket.close`: every `AppCode` and every `Reason`.

use close_codes::{AppCode, CloseCode, CloseFrame, Reason};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, WebSocket};

use crate::leave::{LEFT, close};
use crate::{page, socket};

/// Closes connections with each code and with reasons of each length, and then tries what the types cannot contain.
///
/// # Errors
/// Returns an error if a connection fails.
pub(crate) async fn run() -> Result<(), JsValue> {
    all("codes", codes()).await?;
    all("reasons", reasons()).await?;

    let socket = socket::open(LEFT).await?;
    for code in (1000..=1015).filter_map(|code| CloseCode::new(code).ok()) {
        if code != CloseCode::NORMAL_CLOSURE {
            refused(&socket, code.get(), "")?;
        }
    }
    for reason in ["x".repeat(124), "é".repeat(62), "€".repeat(41) + "x"] {
        refused(&socket, AppCode::MAX.get(), &reason)?;
    }
    close(&socket, &CloseCode::NORMAL_CLOSURE.into())?;
    socket::end(&socket).await?;
    Ok(())
}

/// Every application code.
fn codes() -> impl Iterator<Item = CloseFrame> {
    (0..=u16::MAX).filter_map(|code| AppCode::new(code).ok()).map(CloseFrame::from)
}

/// Every length in bytes, with characters of one to four bytes.
fn reasons() -> impl Iterator<Item = CloseFrame> {
    (0..=Reason::MAX_LEN).flat_map(|bytes| {
        ['x', 'é', '€', '🦀'].map(|char| {
            let wide = bytes / char.len_utf8();
            let narrow = bytes % char.len_utf8();
            let text = char.to_string().repeat(wide) + &"x".repeat(narrow);
            CloseFrame::new(AppCode::MAX.into(), Reason::truncated(&text))
        })
    })
}

/// Closes one connection with each of the frames, and counts those that the browser accepts. Only an open connection
/// carries the code and reason to the server.
async fn all(name: &str, frames: impl Iterator<Item = CloseFrame>) -> Result<(), JsValue> {
    let (mut accepted, mut clean) = (0, 0);
    let frames: Vec<_> = frames.collect();
    for (index, frame) in frames.iter().enumerate() {
        let socket = socket::open(LEFT).await?;
        match close(&socket, frame) {
            Ok(()) => accepted += 1,
            Err(error) => {
                page::row("refused", &[&frame.to_string(), &name_of(error)])?;
                socket.close()?;
            }
        }
        if socket::end(&socket).await?.was_clean() {
            clean += 1;
        }
        page::put(name, &format!("{accepted} accepted, {clean} clean"))?;
        page::progress(name, index + 1, frames.len())?;
    }
    Ok(())
}

/// Adds a row with the name of the exception, if there is one.
fn refused(socket: &WebSocket, code: u16, reason: &str) -> Result<(), JsValue> {
    let exception = match socket.close_with_code_and_reason(code, reason) {
        Ok(()) => "accepted".to_owned(),
        Err(error) => name_of(error),
    };
    page::row("control", &[&code.to_string(), &reason.len().to_string(), &exception])
}

fn name_of(error: JsValue) -> String {
    error.dyn_into().map_or_else(|other| format!("{other:?}"), |error: DomException| error.name())
}
