//! A chat server whose errors reach the client as close codes.
//!
//! `cargo run --example chat` runs a server and a client, triggers each error of the server, and prints what was
//! sent, what was received, and what a client sees of the same error without this crate.
//!
//! `cargo run --example chat -- --serve` serves a page where your browser is the client. A number after `--serve` is
//! the port. `/rust` is a client in Rust, after `examples/wasm/build.sh` has built it.

mod browser;
mod client;
mod close;
mod error;
mod server;
mod table;
#[cfg(test)]
mod tests;

use std::error::Error;
use std::io::{self, IsTerminal};
use std::net::Ipv4Addr;
use std::process::ExitCode;

use close_codes::CloseCodes;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::server::Ended;
use crate::table::{Row, Table};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => {
            let rows = table::run().await?;
            let has_colours = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            print!("{}", Table { rows: &rows, has_colours });
            Ok(if rows.iter().all(Row::is_right) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        ["--serve"] => serve(0).await,
        ["--serve", port] => serve(port.parse()?).await,
        _ => Err("usage: chat [--serve [PORT]]".into()),
    }
}

/// Serves the page until it is interrupted, and prints the log. Port 0 means any free port.
async fn serve(port: u16) -> Result<ExitCode, Box<dyn Error>> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    println!("open http://{} in a browser, end with Ctrl+C", listener.local_addr()?);
    let (log, mut ended) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Some(Ended { error, answered }) = ended.recv().await {
            let answer = if answered { "answered" } else { "not answered" };
            println!("{error} -> {} ({answer})", error.close_frame());
        }
    });
    axum::serve(listener, server::app(log).merge(browser::routes())).await?;
    Ok(ExitCode::SUCCESS)
}
