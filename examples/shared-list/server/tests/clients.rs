//! Runs both clients against the server. With the same list, they act the same.

use std::path::Path;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::process::Command;
use tokio::time::timeout;

/// What a client reports for each connection.
const ENDS: [&str; 7] = [
    "4001 room lobby is full: waiting for a seat, backoff",
    "4000 moved to another server: one moment, now",
    "1011 internal error: something is wrong on our side, backoff",
    "1012: connection lost, backoff",
    "4042: connection lost, backoff",
    "1006: connection lost, backoff",
    "4500 token expired: please log in again, never",
];

/// Serves the chat on a free port of the loopback interface.
async fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("ws://{}/chat", listener.local_addr().expect("it has a port"));
    tokio::spawn(async { axum::serve(listener, chat_server::app()).await });
    url
}

/// More than enough for all the delays.
const PATIENCE: Duration = Duration::from_secs(30);

#[tokio::test]
async fn rust() {
    let url = serve().await;
    let mut ends = Vec::new();
    let client = chat_client::stay(&url, |end| ends.push(end.to_string()));
    timeout(PATIENCE, client).await.expect("the client gives up in the end");
    assert_eq!(ends, ENDS);
}

#[tokio::test]
#[ignore = "needs Node 20, and npm for the TypeScript compiler"]
async fn typescript() {
    run("npm", &["install", "--silent"]).await;
    run("npm", &["run", "build"]).await;
    let url = serve().await;
    let arguments = ["--experimental-websocket", "main.js", &url];
    let client = timeout(PATIENCE, run("node", &arguments));
    let ends = client.await.expect("the client gives up in the end");
    assert_eq!(ends.lines().collect::<Vec<_>>(), ENDS);
}

/// Runs a program in the directory of the web client, and returns its output.
async fn run(program: &str, arguments: &[&str]) -> String {
    let web = Path::new(env!("CARGO_MANIFEST_DIR")).join("../web");
    let mut command = Command::new(program);
    let output = command.args(arguments).current_dir(web).kill_on_drop(true).output().await;
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
    let [printed, errors] =
        [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    assert!(output.status.success(), "{program} {arguments:?}\n{printed}\n{errors}");
    printed.into_owned()
}
