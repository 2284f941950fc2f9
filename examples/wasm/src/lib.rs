//! A browser client in Rust: it ends connections with the codes that it shares with its
//! server, and reads how the server ends them.
//!
//! `./build.sh` compiles it; `cargo run --example chat -- --serve` then has it at `/rust`.

// The one list of codes, with the rows that only the server needs.
#[path = "../../chat/close.rs"]
mod close;

mod accept;
mod leave;
mod page;
mod receive;
mod socket;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Runs when the module is loaded: fills the page, part by part.
///
/// # Errors
/// If the server is gone. What the browser gets wrong is shown on the page.
#[wasm_bindgen(start)]
pub async fn run() -> Result<(), JsValue> {
    let result = all().await;
    page::finish(&result)?;
    result
}

async fn all() -> Result<(), JsValue> {
    leave::run().await?;
    receive::run().await?;
    accept::run().await
}
