//! Servers on loopback, clients against them, and every way to close: what each side sends must
//! come through at the other as it was meant.
//!
//! `cargo run -p close-codes-interop` fails where a cell of the matrix does, or where the tables in
//! `docs/interop.md` are not what it has seen; with `-- --write` it writes them. Before the first run,
//! `tests/interop/setup.sh` installs the clients.

mod cases;
mod client;
mod control;
mod matrix;
mod page;
mod raw;
mod server;

use std::process::ExitCode;

use self::matrix::{Closer, Matrix};

#[tokio::main]
async fn main() -> std::io::Result<ExitCode> {
    let write = std::env::args().any(|argument| argument == "--write");
    let (servers, bare) = (server::start()?, server::start_bare()?);
    let matrix = Matrix::run(&servers, &bare).await;
    let tables = [
        ("closed by the server", matrix.counts(&servers, Closer::Server)),
        ("closed by the client", matrix.counts(&servers, Closer::Client)),
        ("control", matrix.control()),
        ("raw payloads", raw::table(&servers).await),
    ];
    for (name, table) in &tables {
        println!("\n{name}:\n\n{table}");
    }
    let changed = page::update(&tables, write);
    for name in &changed {
        println!("docs/interop.md says something else of \"{name}\": run this with `-- --write`");
    }
    // What the control shows is up to the clients that are installed.
    let page_is_true = changed.iter().all(|name| *name == "control");
    let (passed, failed) = matrix.total();
    println!("{passed} passed, {failed} failed");
    Ok(if failed == 0 && page_is_true { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
