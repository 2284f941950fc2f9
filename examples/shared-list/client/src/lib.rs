//! A client that stays in the chat. After each connection, the shared list says what to do.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use chat_close::ChatClose;
use close_codes::{CloseCodes, CloseFrame, CloseStatus, Reason, Reconnect};
use futures_util::{SinkExt, StreamExt};
use tokio::time::sleep;
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;

/// Reconnects until the list says not to, and passes the end of each connection to `log`.
pub async fn stay(url: &str, mut log: impl FnMut(&End)) {
    let mut retries = 0;
    loop {
        let end = End::of(talk(url).await);
        log(&end);
        match end.reconnect() {
            Reconnect::Never => return,
            Reconnect::Now => {}
            Reconnect::Backoff => {
                sleep(delay(retries)).await;
                retries += 1;
            }
        }
    }
}

/// A random delay that grows with each retry: up to 0.1 s, 0.2 s, 0.4 s … 25.6 s.
fn delay(retries: u32) -> Duration {
    let most = Duration::from_millis(100) * 2_u32.pow(retries.min(8));
    most.mul_f64(rand::random())
}

/// Runs one connection until the server ends it. Returns the Close frame, or `None` if it was empty.
async fn talk(url: &str) -> Result<Option<CloseFrame>, Box<dyn Error>> {
    let (mut socket, _) = connect_async(url).await?;
    socket.send(Message::text("join lobby")).await?;
    let mut close = None;
    while let Some(message) = socket.next().await {
        if let Message::Close(Some(frame)) = message? {
            close = Some(CloseFrame::from_parts(frame.code, &frame.reason)?);
        }
    }
    Ok(close)
}

/// How a connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    status: CloseStatus,
    reason: Reason,
}

impl End {
    fn of(close: Result<Option<CloseFrame>, Box<dyn Error>>) -> Self {
        match close {
            Ok(Some(frame)) => Self { status: (&frame).into(), reason: *frame.reason() },
            Ok(None) => Self { status: CloseStatus::NoStatus, reason: Reason::EMPTY },
            Err(_) => Self { status: CloseStatus::Abnormal, reason: Reason::EMPTY },
        }
    }

    /// What to do next. The policy of the list covers every status.
    #[must_use]
    pub fn reconnect(&self) -> Reconnect {
        ChatClose::reconnect_for(self.status).unwrap_or(Reconnect::Never)
    }

    /// What to tell the user. After adding a code to the list, this does not compile until it has a text.
    #[must_use]
    pub fn text(&self) -> &'static str {
        match self.status.code().map(ChatClose::try_from) {
            Some(Ok(ChatClose::Moved)) => "one moment",
            Some(Ok(ChatClose::RoomFull)) => "waiting for a seat",
            Some(Ok(ChatClose::TokenExpired)) => "please log in again",
            Some(Ok(ChatClose::Banned)) => "you are banned",
            Some(Ok(ChatClose::Internal)) => "something is wrong on our side",
            Some(Err(_)) | None => "connection lost",
        }
    }
}

/// Prints `4001 room lobby is full: waiting for a seat, backoff`.
impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status.get())?;
        if !self.reason.is_empty() {
            write!(f, " {}", self.reason)?;
        }
        write!(f, ": {}, {}", self.text(), self.reconnect())
    }
}
