//! The table: what the server sent, what the client received.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use close_codes::{CloseCodes, CloseFrame};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::client;
use crate::server::{self, Ended};

/// How one connection ended.
pub(crate) struct Row {
    /// For the log of the server.
    pub(crate) error: String,
    pub(crate) sent: CloseFrame,
    pub(crate) received: Option<CloseFrame>,
    /// The client has answered, and then the connection ended on both sides.
    pub(crate) clean: bool,
}

impl Row {
    pub(crate) fn is_right(&self) -> bool {
        self.clean && self.received == Some(self.sent)
    }
}

/// How long a row may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Runs server and client over loopback: a row for each message of the client.
///
/// # Errors
/// If a connection breaks, or takes too long.
pub(crate) async fn run() -> Result<Vec<Row>, Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("ws://{}/chat", listener.local_addr()?);
    let (log, mut ended) = mpsc::unbounded_channel();
    tokio::spawn(async { axum::serve(listener, server::app(log)).await });

    let mut rows = Vec::new();
    for message in client::messages() {
        let received = timeout(PATIENCE, client::provoke(&url, message)).await??;
        let Ended { error, answered } =
            timeout(PATIENCE, ended.recv()).await?.ok_or("the server is gone")?;
        rows.push(Row {
            sent: error.close_frame(),
            error: error.to_string(),
            received,
            clean: answered,
        });
    }
    Ok(rows)
}

/// Prints rows below each other.
pub(crate) struct Table<'a>(pub(crate) &'a [Row]);

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:29} │ {:35} │ {:35} │", "error, on the server", "sent", "received")?;
        writeln!(f, "{0:─<30}┼{0:─<37}┼{0:─<37}┼──────", "")?;
        for row in self.0 {
            let (sent, received) = (cell(Some(row.sent)), cell(row.received));
            let verdict = match (row.clean, row.is_right()) {
                (true, true) => "clean",
                (true, false) => "WRONG",
                (false, _) => "NOT CLEAN",
            };
            writeln!(f, "{:29} │ {sent:35} │ {received:35} │ {verdict}", row.error)?;
        }
        Ok(())
    }
}

/// Code and reason; of a reason that is too long for the column, beginning and length.
fn cell(frame: Option<CloseFrame>) -> String {
    const WIDTH: usize = 30;
    let Some(frame) = frame else { return "no code".to_owned() };
    let (code, reason) = (frame.code().get(), frame.reason());
    if reason.chars().count() <= WIDTH {
        return format!("{code} {reason}");
    }
    let length = format!("… {} bytes", reason.len());
    let beginning: String = reason.chars().take(WIDTH - length.chars().count()).collect();
    format!("{code} {beginning}{length}")
}
