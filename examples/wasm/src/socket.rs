//! A `WebSocket` whose events can be awaited.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CloseEvent, WebSocket};

/// Opens a connection to `path` on the server of this page.
///
/// # Errors
/// Returns an error if the connection ends before it is open.
pub(crate) async fn open(path: &str) -> Result<WebSocket, JsValue> {
    let socket = connect(path)?;
    let opened = Promise::new(&mut |resolve, reject| {
        socket.set_onopen(Some(&resolve));
        socket.set_onclose(Some(&reject));
    });
    JsFuture::from(opened).await?;
    Ok(socket)
}

/// Starts to open a connection, which is still in the state `CONNECTING`.
///
/// # Errors
/// Returns an error if there is no page, or if the browser rejects the address.
pub(crate) fn connect(path: &str) -> Result<WebSocket, JsValue> {
    let page = web_sys::window().ok_or("no window")?.location();
    WebSocket::new(&format!("ws://{}{path}", page.host()?))
}

/// Waits for the end of a connection.
///
/// # Errors
/// Never returns an error in a browser, which ends every connection with a `CloseEvent`.
pub(crate) async fn end(socket: &WebSocket) -> Result<CloseEvent, JsValue> {
    let ended = Promise::new(&mut |resolve, _| socket.set_onclose(Some(&resolve)));
    JsFuture::from(ended).await?.dyn_into()
}
