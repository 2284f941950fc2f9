//! A browser client in Rust. It shares its close codes with its server, ends connections with them, and decodes how
//! the server ends them.
//!
//! `./build.sh` compiles it, and `cargo run --example chat -- --serve` serves it at `/rust`.

// The list of codes, shared with the server.
#[path = "../../chat/close.rs"]
mod close;

mod accept;
mod leave;
mod page;
mod receive;
mod socket;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Runs when the module is loaded, and fills the page part by part.
///
/// # Errors
/// Returns an error if the server is gone. What the browser gets wrong is shown on the page.
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
