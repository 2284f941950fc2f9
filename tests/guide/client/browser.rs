use close_codes::{CloseCodes, CloseStatus, Reconnect};
use wasm_bindgen::prelude::*;
use web_sys::{CloseEvent, WebSocket};

use crate::one_list::close::ChatClose;

/// Calls `next` with the advice when the connection has ended.
pub fn when_closed(socket: &WebSocket, mut next: impl FnMut(Reconnect) + 'static) {
    let listener = Closure::<dyn FnMut(CloseEvent)>::new(move |event: CloseEvent| {
        // A browser can also report an invalid code that a server has sent.
        let status = CloseStatus::new(event.code()).unwrap_or(CloseStatus::Abnormal);
        next(ChatClose::reconnect_for(status).unwrap_or(Reconnect::Never));
    });
    socket.set_onclose(Some(listener.as_ref().unchecked_ref()));
    listener.forget(); // The socket keeps it.
}
