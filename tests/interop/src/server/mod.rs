//! The servers. Each ends a connection, or waits for the client to, and notes how it ended.

mod actix_ws;
mod axum;
mod bare;
mod fastwebsockets;
mod poem;
mod salvo;
mod tokio_tungstenite;
mod tokio_websockets;
mod warp;

use std::collections::HashMap;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use close_codes::{CloseFrame, CloseStatus};
use tokio::time::sleep;

use crate::cases::{Ended, ended};

pub(crate) struct Server {
    pub(crate) name: &'static str,
    /// Whether it waits for the answer to a Close frame of its own.
    pub(crate) waits: bool,
    addr: SocketAddr,
    log: Log,
}

/// Starts them all.
pub(crate) fn start() -> io::Result<Vec<Server>> {
    Ok(vec![
        start_one("axum", axum::serve)?,
        start_one("tokio-tungstenite", tokio_tungstenite::serve)?,
        start_one("actix-ws", actix_ws::serve)?,
        start_one("warp", warp::serve)?,
        start_one("salvo", salvo::serve)?,
        start_one("poem", poem::serve)?,
        start_one("fastwebsockets", fastwebsockets::serve)?,
        start_one("tokio-websockets", tokio_websockets::serve)?,
    ])
}

/// Starts the server of the control: a bare `u16` and `String`, sent as they are.
pub(crate) fn start_bare() -> io::Result<Server> {
    start_one("bare tungstenite", bare::serve)
}

fn start_one<F>(name: &'static str, serve: fn(TcpListener, Log) -> F) -> io::Result<Server>
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    listener.set_nonblocking(true)?;
    let (addr, log) = (listener.local_addr()?, Log::default());
    tokio::spawn(serve(listener, log.clone()));
    // actix-ws ends the connection as soon as its Close frame is written.
    let waits = name != "actix-ws";
    Ok(Server { name, waits, addr, log })
}

impl Server {
    /// Where the server does `task`; what it sees is noted under `id`.
    pub(crate) fn url(&self, id: usize, task: usize) -> String {
        format!("ws://{}/{id}/{task}", self.addr)
    }

    /// Where the server waits for the client to close.
    pub(crate) fn waiting_url(&self, id: usize) -> String {
        format!("ws://{}/{id}/wait", self.addr)
    }

    /// How the connection `id` ended for the server, which may be the last to see it.
    pub(crate) async fn seen(&self, id: usize) -> Option<Seen> {
        for _ in 0..20 {
            let seen = self.log.0.lock().ok()?.get(&id).cloned();
            if seen.as_ref().is_some_and(|seen| seen.status != Some(CloseStatus::Abnormal)) {
                return seen;
            }
            sleep(Duration::from_millis(50)).await;
        }
        self.log.0.lock().ok()?.get(&id).cloned()
    }
}

/// What a server has seen of a connection's end.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Seen {
    /// `None` if no connection can end with this code.
    pub(crate) status: Option<CloseStatus>,
    pub(crate) frame: Option<CloseFrame>,
}

/// How the connections have ended, by id.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<HashMap<usize, Seen>>>);

impl Log {
    /// What to do on a connection to `path`.
    fn session(&self, path: &str) -> Option<Session> {
        let (id, task) = path.strip_prefix('/')?.split_once('/')?;
        let session = Session { log: self.clone(), id: id.parse().ok()?, task: task.parse().ok() };
        session.note(CloseStatus::Abnormal, None);
        Some(session)
    }
}

/// One connection.
struct Session {
    log: Log,
    id: usize,
    task: Option<usize>,
}

impl Session {
    /// What the server ends the connection with, unless it waits for the client to.
    fn ended(&self) -> Option<Ended> {
        let (_, ended) = ended().into_iter().nth(self.task?)?;
        Some(ended)
    }

    /// Notes the Close frame that has come: the code and the reason in it, if it was not empty.
    fn received(&self, close: Option<(u16, &str)>) {
        let frame = close.and_then(|(code, reason)| CloseFrame::from_parts(code, reason).ok());
        self.note(CloseStatus::try_from(close).ok(), frame);
    }

    fn note(&self, status: impl Into<Option<CloseStatus>>, frame: Option<CloseFrame>) {
        if let Ok(mut log) = self.log.0.lock() {
            log.insert(self.id, Seen { status: status.into(), frame });
        }
    }
}
