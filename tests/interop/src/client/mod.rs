//! The clients. Each works off a list of jobs, one connection each, and reports how they ended.

mod program;
mod tokio_tungstenite;
mod tokio_websockets;

use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::time::timeout;

/// One connection: to be closed by the client with this code and this reason, or by the server.
#[derive(Serialize, Clone)]
pub(crate) struct Job {
    pub(crate) url: String,
    pub(crate) close: Option<(u16, String)>,
}

/// How a connection has ended for the client.
#[derive(Deserialize, Debug, Clone, PartialEq)]
pub(crate) struct Ending {
    /// 1006 if none came.
    pub(crate) code: u16,
    pub(crate) reason: String,
    /// Both sides have sent a Close frame.
    pub(crate) clean: bool,
}

impl Ending {
    fn lost() -> Self {
        Self { code: 1006, reason: String::new(), clean: false }
    }
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Client {
    TokioTungstenite,
    TokioWebsockets,
    Ws,
    Undici,
    Deno,
    Bun,
    Websockets,
    Aiohttp,
    Gorilla,
    Jdk,
    Jetty,
    Beast,
    Chromium,
    Firefox,
    Webkit,
}

impl Client {
    pub(crate) const ALL: [Self; 15] = [
        Self::TokioTungstenite,
        Self::TokioWebsockets,
        Self::Ws,
        Self::Undici,
        Self::Deno,
        Self::Bun,
        Self::Websockets,
        Self::Aiohttp,
        Self::Gorilla,
        Self::Jdk,
        Self::Jetty,
        Self::Beast,
        Self::Chromium,
        Self::Firefox,
        Self::Webkit,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::TokioTungstenite => "tokio-tungstenite",
            Self::TokioWebsockets => "tokio-websockets",
            Self::Ws => "Node ws",
            Self::Undici => "Node undici",
            Self::Deno => "Deno",
            Self::Bun => "Bun",
            Self::Websockets => "Python websockets",
            Self::Aiohttp => "Python aiohttp",
            Self::Gorilla => "Go gorilla",
            Self::Jdk => "Java java.net.http",
            Self::Jetty => "Java Jetty",
            Self::Beast => "Boost.Beast",
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::Webkit => "WebKit",
        }
    }

    /// Whether it keeps its side of the connection open until its Close frame is answered.
    pub(crate) fn waits(self) -> bool {
        self != Self::Jetty
    }

    /// How the jobs have ended, in their order.
    pub(crate) async fn run(self, jobs: &[Job]) -> Vec<Ending> {
        match self {
            Self::TokioTungstenite => one_by_one(jobs, tokio_tungstenite::run).await,
            Self::TokioWebsockets => one_by_one(jobs, tokio_websockets::run).await,
            Self::Ws => program::run("node ws.js", jobs).await,
            Self::Undici => program::run("node undici.js", jobs).await,
            Self::Deno => program::run(DENO, jobs).await,
            Self::Bun => program::run("node_modules/.bin/bun global.js", jobs).await,
            Self::Websockets => program::run("venv/bin/python websockets_client.py", jobs).await,
            Self::Aiohttp => program::run("venv/bin/python aiohttp_client.py", jobs).await,
            Self::Gorilla => program::run("built/gorilla", jobs).await,
            Self::Jdk => program::run("java -cp java:built:built/* Jdk", jobs).await,
            Self::Jetty => program::run("java -cp java:built:built/* Jetty", jobs).await,
            Self::Beast => program::run("built/beast", jobs).await,
            Self::Chromium => program::run("node chromium.js", jobs).await,
            Self::Firefox => program::run("node firefox.js", jobs).await,
            Self::Webkit => program::run("node webkit.js", jobs).await,
        }
    }
}

/// Not by `.bin/deno`, which would leave it running when stopped.
const DENO: &str = "node_modules/deno/deno run --allow-net --no-lock global.js";

/// How long one connection may take.
const PATIENCE: Duration = Duration::from_secs(20);

async fn one_by_one(jobs: &[Job], run: impl AsyncFn(Job) -> Option<Ending>) -> Vec<Ending> {
    let mut endings = Vec::new();
    for job in jobs {
        let ending = timeout(PATIENCE, run(job.clone())).await.ok().flatten();
        endings.push(ending.unwrap_or_else(Ending::lost));
    }
    endings
}
