//! The page of the browser client in Rust, and the log that the server keeps for it.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::ws::{Message, WebSocketUpgrade};
use axum::extract::{Path as Segment, State};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{any, get};
use close_codes::CloseFrame;

use crate::close::ChatClose;

/// Where `examples/wasm/build.sh` puts its output.
const BUILT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/wasm/pkg");

const SCRIPT: &str = "chat_browser.js";
const MODULE: &str = "chat_browser_bg.wasm";

/// How clients left, in order, one line each.
type Log = Arc<Mutex<Vec<String>>>;

/// The page is at `/rust`. `/rust/left` is a WebSocket that waits for the client to leave, and `/rust/log` shows how
/// they left.
pub(crate) fn routes() -> Router {
    Router::new()
        .route("/rust", get(page))
        .route("/rust/{file}", get(file))
        .route("/rust/left", any(left))
        .route("/rust/log", get(log))
        .with_state(Log::default())
}

async fn page() -> Html<&'static str> {
    let built = [SCRIPT, MODULE].iter().all(|file| Path::new(BUILT).join(file).is_file());
    Html(if built {
        include_str!("rust.html")
    } else {
        "<!doctype html><title>Not built yet</title>\
         <p>The browser client in Rust is not built yet: run <code>examples/wasm/build.sh</code>, \
         then load this page again."
    })
}

/// One of the two files that the page loads.
async fn file(Segment(name): Segment<String>) -> Response {
    let kind = match &*name {
        SCRIPT => "text/javascript",
        MODULE => "application/wasm",
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    match std::fs::read(Path::new(BUILT).join(name)) {
        Ok(bytes) => ([(header::CONTENT_TYPE, kind)], bytes).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn left(request: WebSocketUpgrade, log: State<Log>) -> Response {
    request.on_upgrade(|mut socket| async move {
        while let Some(Ok(message)) = socket.recv().await {
            if let Message::Close(close) = message {
                let frame = close.map(|close| CloseFrame::from_parts(close.code, &close.reason));
                let line = match frame {
                    Some(Ok(frame)) => describe(&frame),
                    Some(Err(error)) => error.to_string(),
                    None => "no code".to_owned(),
                };
                log.lock().unwrap_or_else(PoisonError::into_inner).push(line);
            }
        }
    })
}

async fn log(log: State<Log>) -> String {
    log.lock().unwrap_or_else(PoisonError::into_inner).join("\n")
}

/// The code, variant and reason that the client sent, separated by tabs.
fn describe(frame: &CloseFrame) -> String {
    let meaning = match ChatClose::try_from(frame) {
        Ok(close) => format!("{close:?}"),
        Err(_) => "-".to_owned(),
    };
    format!("{}\t{meaning}\t{}", frame.code().get(), frame.reason())
}

#[test]
fn the_client_knows_every_error_of_the_server() {
    use close_codes::CloseCodes;

    for row in crate::error::ChatError::CODES {
        assert!(ChatClose::CODES.find(row.code()).is_some(), "{row:?}");
    }
}
