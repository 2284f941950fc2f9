//! Serves the chat on a port of the loopback interface: the first argument, or any free one.

use std::error::Error;
use std::net::Ipv4Addr;

use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let port = std::env::args().nth(1).map_or(Ok(0), |port| port.parse())?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    println!("ws://{}/chat", listener.local_addr()?);
    axum::serve(listener, chat_server::app()).await?;
    Ok(())
}
