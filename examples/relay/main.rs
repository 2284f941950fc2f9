//! A WebSocket proxy that passes on how a connection ended.
//!
//! `cargo run --example relay` starts a server, a proxy in front of it, and a client, all on loopback. The server
//! ends its connections in every possible way, and then the client does. The program prints how one side ended
//! each connection and what the other side saw.

mod ending;
mod proxy;
#[cfg(test)]
mod tests;
mod trial;

use std::process::ExitCode;

use crate::trial::{Trial, trials};

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<ExitCode> {
    println!("{:<8} │ {:<34} │ the other side sees", "closes", "how");
    let mut all_right = true;
    for Trial { by, act, expected } in trials() {
        let seen = trial::run(by, &act).await?;
        let right = seen == expected;
        all_right &= right;
        let by = format!("{by:?}").to_lowercase();
        println!("{by:<8} │ {:<34} │ {seen}{}", act.to_string(), if right { "" } else { "  ✗" });
    }
    Ok(if all_right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
