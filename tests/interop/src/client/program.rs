//! The clients that are programs of their own: they read the jobs as JSON from their input, and
//! print the endings as JSON.

use std::ffi::OsString;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::process::Command;
use tokio::time::timeout;

use super::{Ending, Job};

/// How long all jobs together may take.
const PATIENCE: Duration = Duration::from_mins(5);

/// Runs `command` in the folder of the clients.
pub(super) async fn run(command: &str, jobs: &[Job]) -> Vec<Ending> {
    let clients = Path::new(env!("CARGO_MANIFEST_DIR")).join("clients");
    let mut words = command.split(' ').map(OsString::from);
    let mut program = words.next().expect("a program");
    if clients.join(&program).is_file() {
        program = clients.join(program).into();
    }
    let mut child = Command::new(program)
        .args(words)
        .current_dir(clients)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap_or_else(|error| panic!("{command} (has setup.sh run?): {error}"));
    let jobs_json = serde_json::to_vec(jobs).expect("plain data");
    let mut stdin = child.stdin.take().expect("piped");
    stdin.write_all(&jobs_json).await.unwrap_or_else(|error| panic!("{command}: {error}"));
    drop(stdin);

    let output = timeout(PATIENCE, child.wait_with_output()).await;
    let output = output.unwrap_or_else(|_| panic!("{command} takes too long")).expect("its output");
    let endings: Vec<Ending> = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{command}, {}: {error}", output.status));
    assert_eq!(endings.len(), jobs.len(), "{command} has not done all of its jobs");
    endings
}
