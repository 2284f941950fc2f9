use std::io;

use axum::Router;
use axum::extract::State;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use axum::routing::any;
use close_codes::CloseCodes;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::close::close;
use super::error::ChatError;
use super::rooms::execute;

/// Serves until `signal` is ready, such as `tokio::signal::ctrl_c()`, then closes every connection.
pub async fn serve<S>(listener: TcpListener, signal: S) -> io::Result<()>
where
    S: Future + Send + 'static,
{
    let stopping = watch::Sender::new(false);
    let app = Router::new().route("/chat", any(upgrade)).with_state(stopping.clone());
    let signal = {
        let stopping = stopping.clone();
        async move {
            signal.await;
            stopping.send_replace(true);
        }
    };
    axum::serve(listener, app).with_graceful_shutdown(signal).await?;
    // axum does not wait for WebSockets. Each one has a receiver, until its handshake is over.
    stopping.closed().await;
    Ok(())
}

async fn upgrade(upgrade: WebSocketUpgrade, stopping: State<watch::Sender<bool>>) -> Response {
    let mut stopping = stopping.subscribe();
    upgrade.on_upgrade(|mut socket| async move {
        if let Err(error) = chat(&mut socket, &mut stopping).await {
            tracing::warn!(code = error.close_code().get(), "closing: {error}");
            close(socket, &error).await;
        }
    })
}

async fn chat(
    socket: &mut WebSocket,
    stopping: &mut watch::Receiver<bool>,
) -> Result<(), ChatError> {
    loop {
        let message = tokio::select! {
            message = socket.recv() => message,
            _ = stopping.wait_for(|stopping| *stopping) => return Err(ChatError::Restart),
        };
        let Some(message) = message else { return Ok(()) };
        if let Message::Text(text) = message? {
            let answer = execute(&text).await?;
            socket.send(answer.into()).await?;
        }
    }
}
