//! A soak test on loopback: ten thousand connections to the server of the chat example, two hundred at a time, through
//! a proxy that cuts, slows or freezes some of them. An error on the server ends each one.
//!
//! A client whose connection survives must see exactly its own code and reason, and no client may see another's. The
//! memory of the process must not grow with the number of connections, and nothing may hang.
//!
//! `cargo run -p close-codes-soak` takes less than two minutes.

mod client;
#[path = "../../examples/chat/close.rs"]
mod close;
#[path = "../../examples/chat/error.rs"]
mod error;
mod proxy;
#[path = "../../examples/chat/server.rs"]
mod server;

use std::collections::BTreeMap;
use std::error::Error;
use std::net::Ipv4Addr;
use std::ops::Range;
use std::process::{Command, ExitCode};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use close_codes::CloseCodes;
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::task::{JoinError, JoinSet};
use tokio::time::{sleep, timeout};

use crate::client::Seen;
use crate::proxy::{Fate, Proxy};
use crate::server::Ended;

const CONNECTIONS: usize = 10_000;
const AT_A_TIME: usize = 200;
/// After this many connections, all permanent allocations have been made.
const WARM: usize = 2_000;
/// How much the memory may grow after that, in KiB: a quarter for each connection.
const GROWTH: usize = (CONNECTIONS - WARM) / 4;
/// A client that takes longer hangs. The server alone waits up to 5 seconds for an answer.
const PATIENCE: Duration = Duration::from_secs(30);
const ALTOGETHER: Duration = Duration::from_secs(250);

/// By default, glibc keeps freed memory for later. With these settings, which it reads at the start, it returns large
/// pieces at once, so that the memory of the process is the memory in use.
const MALLOC: [(&str, &str); 2] =
    [("MALLOC_MMAP_THRESHOLD_", "16384"), ("MALLOC_TRIM_THRESHOLD_", "16384")];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    if std::env::var_os(MALLOC[0].0).is_none() {
        let again = Command::new(std::env::current_exe()?).envs(MALLOC).status()?;
        return Ok(if again.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    let wrong = timeout(ALTOGETHER, soak()).await??;
    for wrong in &wrong {
        println!("WRONG: {wrong}");
    }
    println!("{CONNECTIONS} connections, {} wrong", wrong.len());
    Ok(if wrong.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs all connections, and returns the problems.
async fn soak() -> Result<Vec<String>, Box<dyn Error>> {
    let start = Instant::now();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let server = listener.local_addr()?;
    let (log, mut ended) = mpsc::unbounded_channel();
    tokio::spawn(async { axum::serve(listener, server::app(log)).await });
    let sent = Arc::new(Mutex::new(BTreeMap::new()));
    let count = Arc::clone(&sent);
    tokio::spawn(async move {
        while let Some(Ended { error, answered }) = ended.recv().await {
            let mut sent = count.lock().expect("no task panics");
            *sent.entry((error.close_code(), answered)).or_insert(0) += 1;
        }
    });
    let proxy = Proxy::before(server).await?;
    // These tasks never end.
    let idle = Handle::current().metrics().num_alive_tasks();

    let mut outcomes = Outcomes::default();
    outcomes.add(&proxy, 0..WARM).await?;
    outcomes.settle(idle).await;
    let warm = resident()?;
    outcomes.add(&proxy, WARM..CONNECTIONS).await?;
    outcomes.settle(idle).await;
    let end = resident()?;

    let Outcomes { tally, mut wrong } = outcomes;
    if end > warm + GROWTH {
        wrong.push(format!("memory grew from {warm} to {end} KiB"));
    }
    for ((fate, outcome), count) in tally {
        println!("{fate:9} {outcome:20} {count:5}");
    }
    for ((code, answered), count) in &*sent.lock().expect("no task panics") {
        let answer = if *answered { "answered" } else { "not answered" };
        println!("{:9} {answer:20} {count:5}", code.get());
    }
    println!("memory: {warm} KiB after {WARM} connections, {end} KiB after {CONNECTIONS}");
    println!("time: {:.1} s", start.elapsed().as_secs_f64());
    Ok(wrong)
}

/// The outcomes of all clients.
#[derive(Default)]
struct Outcomes {
    /// How often each fate led to each outcome.
    tally: BTreeMap<(&'static str, &'static str), usize>,
    wrong: Vec<String>,
}

impl Outcomes {
    /// Runs the clients with these numbers, and adds their outcomes.
    async fn add(&mut self, proxy: &Proxy, numbers: Range<usize>) -> Result<(), JoinError> {
        let mut running = JoinSet::new();
        for number in numbers {
            if running.len() == AT_A_TIME {
                self.next(&mut running).await?;
            }
            let (fate, proxy) = (Fate::of(number), proxy.clone());
            running.spawn(async move {
                let seen = timeout(PATIENCE, client::session(&proxy, number, fate)).await;
                (number, fate, seen.unwrap_or(Seen::Hung))
            });
        }
        while !running.is_empty() {
            self.next(&mut running).await?;
        }
        Ok(())
    }

    async fn next(&mut self, running: &mut JoinSet<(usize, Fate, Seen)>) -> Result<(), JoinError> {
        if let Some(done) = running.join_next().await {
            let (number, fate, seen) = done?;
            match judge(number, fate, seen) {
                Ok(outcome) => *self.tally.entry((fate.name(), outcome)).or_insert(0) += 1,
                Err(complaint) => self.wrong.push(complaint),
            }
        }
        Ok(())
    }

    /// Waits until the remaining connections have ended by themselves.
    async fn settle(&mut self, idle: usize) {
        let tasks = || Handle::current().metrics().num_alive_tasks();
        let quiet = async {
            while tasks() > idle {
                sleep(Duration::from_millis(50)).await;
            }
        };
        if timeout(PATIENCE, quiet).await.is_err() {
            self.wrong.push(format!("{} tasks are left", tasks() - idle));
        }
    }
}

/// The outcome of a client, in a word.
fn judge(number: usize, fate: Fate, seen: Seen) -> Result<&'static str, String> {
    let (_, expected) = client::exchange(number);
    match seen {
        Seen::Closed(code, reason) if (code, &*reason) == (expected.0, &*expected.1) => {
            Ok("saw its Close frame")
        }
        Seen::Broken if fate.may_break() => Ok("lost its connection"),
        seen => {
            Err(format!("client {number} ({}) expected {expected:?}, saw {seen:?}", fate.name()))
        }
    }
}

/// The resident memory of this process, in KiB.
fn resident() -> Result<usize, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}
