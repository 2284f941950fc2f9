//! The table: what the server sent, and what the client received.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use close_codes::{CloseCodes, CloseFrame, CloseStatus};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::client;
use crate::server::{self, Ended};

/// How one connection ended.
pub(crate) struct Row {
    /// What the server logs.
    pub(crate) error: String,
    pub(crate) sent: CloseFrame,
    pub(crate) received: Option<CloseFrame>,
    /// The client answered the Close frame, and then the connection ended on both sides.
    pub(crate) clean: bool,
    /// What a client sees of the same error if the server does not use this crate.
    pub(crate) bare: CloseStatus,
}

impl Row {
    pub(crate) fn is_right(&self) -> bool {
        self.clean && self.received == Some(self.sent)
    }
}

/// How long a row may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Runs the server and the client on loopback, and returns a row for each message of the client.
///
/// # Errors
/// Returns an error if a connection breaks or takes too long.
pub(crate) async fn run() -> Result<Vec<Row>, Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let (url, bare_url) = (format!("ws://{address}/chat"), format!("ws://{address}/bare"));
    let (log, mut ended) = mpsc::unbounded_channel();
    tokio::spawn(async { axum::serve(listener, server::app(log)).await });

    let mut rows = Vec::new();
    for message in client::messages() {
        let bare = timeout(PATIENCE, client::observe(&bare_url, message.clone())).await??;
        let received = timeout(PATIENCE, client::provoke(&url, message)).await??;
        let Ended { error, answered } =
            timeout(PATIENCE, ended.recv()).await?.ok_or("the server is gone")?;
        rows.push(Row {
            sent: error.close_frame(),
            error: error.to_string(),
            received,
            clean: answered,
            bare,
        });
    }
    Ok(rows)
}

/// Prints rows below each other.
pub(crate) struct Table<'a> {
    pub(crate) rows: &'a [Row],
    pub(crate) has_colours: bool,
}

/// The escape sequences of a terminal.
const GREEN: &str = "32";
const RED: &str = "31";

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headings = ["logged by the server", "Close frame sent", "received", "closing"];
        let [error, sent, received, closing] = headings;
        writeln!(f, "{error:29} │ {sent:33} │ {received:33} │ {closing:9} │ without close-codes")?;
        writeln!(f, "{0:─<30}┼{0:─<35}┼{0:─<35}┼{0:─<11}┼{0:─<22}", "")?;
        for row in self.rows {
            let Row { error, clean, bare, .. } = row;
            let colour = if row.is_right() { GREEN } else { RED };
            let sent = cell(Some(row.sent));
            let received = self.paint(colour, &format!("{:33}", cell(row.received)));
            let closing = self.paint(colour, if *clean { "clean    " } else { "NOT CLEAN" });
            let bare = self.paint(RED, &bare.to_string());
            writeln!(f, "{error:29} │ {sent:33} │ {received} │ {closing} │ {bare}")?;
        }
        Ok(())
    }
}

impl Table<'_> {
    fn paint(&self, colour: &str, text: &str) -> String {
        if self.has_colours { format!("\x1b[{colour}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

/// The code and reason. If the reason is too long for the column, its beginning and its length.
fn cell(frame: Option<CloseFrame>) -> String {
    const WIDTH: usize = 28;
    let Some(frame) = frame else { return "no code".to_owned() };
    let (code, reason) = (frame.code().get(), frame.reason());
    if reason.chars().count() <= WIDTH {
        return format!("{code} {reason}");
    }
    let length = format!("… {} bytes", reason.len());
    let beginning: String = reason.chars().take(WIDTH - length.chars().count()).collect();
    format!("{code} {beginning}{length}")
}
