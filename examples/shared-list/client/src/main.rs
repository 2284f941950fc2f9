//! Stays in the chat at the URL given as the argument, such as `ws://127.0.0.1:8080/chat`.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), &'static str> {
    let url = std::env::args().nth(1).ok_or("usage: chat-client URL")?;
    chat_client::stay(&url, |end| println!("{end}")).await;
    Ok(())
}
