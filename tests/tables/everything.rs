//! A list that uses every feature: its rows, its advice, and what arrives over a connection.
//!
//! `export_json` and `export_web` test its exports.

use std::io;

use close_codes::Reconnect::{Backoff, Never, Now};
use close_codes::{
    CloseCode, CloseCodes, CloseFrame, CloseStatus, CodeTable, MetaValue, Reconnect,
};
use futures_util::StreamExt;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::join;
use tokio::net::TcpListener;
use tokio_tungstenite::tungstenite::{self, Message};
use tokio_tungstenite::{WebSocketStream, accept_async, connect_async};

use crate::enums::everything::{AuthClose, ChatClose, RateClose, ServerError};

/// Code, name, reason, documentation, stated advice, and metadata.
type Row = (
    u16,
    &'static str,
    &'static str,
    &'static str,
    Option<Reconnect>,
    &'static [(&'static str, MetaValue)],
);

const EXPIRED: &[(&str, MetaValue)] = &[
    ("resume", MetaValue::Bool(false)),
    ("delay_ms", MetaValue::Int(5000)),
    ("action", MetaValue::Str("refresh token")),
];
const BANNED: &[(&str, MetaValue)] = &[("appeal", MetaValue::Str("write to the moderators"))];

#[rustfmt::skip]
const LIST: [Row; 12] = [
    (4000, "Moved", "moved", "Another server has taken over, and knows the session.", Some(Now), &[("resume", MetaValue::Bool(true))]),
    (4001, "TokenExpired", "token expired", "The token was valid once.", Some(Backoff), EXPIRED),
    (4001, "TokenRevoked", "token revoked", "An administrator has revoked the token.", None, &[]),
    (4002, "RoomFull", "room is full", "The room has no free seat.", None, &[]),
    (1011, "Internal", "internal error", "The server has a bug.", Some(Backoff), &[]),
    (1011, "Storage", "storage is down", "The server cannot store messages.", None, &[]),
    (1001, "Shutdown", "shutting down", "", Some(Now), &[("delay_ms", MetaValue::Int(-1))]),
    (4500, "Failed", "login failed", "", None, &[]),
    (4550, "Banned", "banned", "A moderator has removed the user.", Some(Never), BANNED),
    (4551, "Internal", "no login at the moment", "Has a name that is taken.", None, &[]),
    (4002, "Rooms", "too many rooms", "", None, &[]),
    (1008, "Messages", "too many messages", "", None, &[("limit", MetaValue::Int(10))]),
];

/// The rows of the server's own variants.
#[rustfmt::skip]
const ERRORS: [Row; 5] = [
    (4001, "TokenExpired", "token expired", "The token was valid once.", Some(Backoff), EXPIRED),
    (4002, "RoomFull", "room {room:>5} is full", "Documented here: not what the list says.", None, &[]),
    (1011, "Store", "storage is down", "The server cannot store messages.", None, &[]),
    (4550, "Banned", "", "A moderator has removed the user.", Some(Never), BANNED),
    (4099, "Quota", "{used:>5} of {{{max}}}", "In no list: the client is older.", None, &[]),
];

fn rows(table: CodeTable) -> Vec<Row> {
    let rows = table.iter().map(|row| {
        (row.code().get(), row.name(), row.reason(), row.doc(), row.reconnect(), row.meta())
    });
    rows.collect()
}

#[test]
fn rows_are_as_written() {
    assert_eq!(rows(ChatClose::CODES), LIST);
    assert_eq!(rows(ServerError::CODES), [&ERRORS[..], &LIST].concat());
}

/// In order of precedence: the rows, the policy, the nested enum's policy, the standards, `_`.
#[test]
fn advice() {
    let expected = [
        (1000, 1000, Never),
        (1001, 1001, Now), // Shutdown
        (1002, 1003, Never),
        (1005, 1005, Never),
        (1006, 1006, Backoff),
        (1007, 1010, Never),
        (1011, 1011, Backoff), // Internal
        (1012, 1013, Backoff), // the standards
        (1014, 1015, Never),
        (3000, 3999, Never),
        (4000, 4000, Now), // Moved
        (4001, 4099, Backoff),
        (4100, 4550, Never),   // Failed and Banned too
        (4551, 4599, Backoff), // AuthClose
        (4600, 4999, Never),
    ];
    for number in 0..=u16::MAX {
        let run = expected.iter().find(|(first, last, _)| (*first..=*last).contains(&number));
        let said = CloseStatus::new(number).ok().and_then(ChatClose::reconnect_for);
        assert_eq!(said, run.map(|(.., reconnect)| *reconnect), "{number}");
    }
}

/// Every export has the doc comments, those of nested enums and of `like` too. `without_docs` leaves them out.
#[test]
fn documentation_is_exported() {
    // In TypeScript, only the first variant with a given name and code is documented.
    for (table, first) in [(ChatClose::CODES, LIST.len()), (ServerError::CODES, ERRORS.len())] {
        let exports = |table: CodeTable| {
            let [markdown, json] = [table.markdown().to_string(), table.json().to_string()];
            [table.typescript("ChatClose").to_string(), markdown, json]
        };
        let documented = exports(table);
        for row in table.iter().take(first).filter(|row| !row.doc().is_empty()) {
            // If variants share a code, the JSON has only the first.
            let shown = if table.find(row.code()) == Some(row) { 3 } else { 2 };
            assert!(documented[..shown].iter().all(|export| export.contains(row.doc())), "{row:?}");
            let public = exports(table.without_docs());
            assert!(!public.iter().any(|export| export.contains(row.doc())), "{row:?}");
        }
    }
}

/// How one side ends a connection.
#[derive(Clone, Copy, Debug)]
enum Ending {
    Frame(CloseFrame),
    /// A Close frame without a code.
    Empty,
    /// Without a Close frame.
    Lost,
}

/// What the other side sees.
type Seen = (CloseStatus, Option<CloseFrame>);

async fn send<S>(mut socket: WebSocketStream<S>, ending: Ending)
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let frame = match ending {
        Ending::Frame(frame) => {
            let (code, reason) = frame.into_parts();
            Some(tungstenite::protocol::CloseFrame { code, reason })
        }
        Ending::Empty => None,
        Ending::Lost => return,
    };
    socket.close(frame).await.unwrap();
    while let Some(Ok(_)) = socket.next().await {} // Until the other side has answered.
}

async fn receive<S>(mut socket: WebSocketStream<S>) -> Seen
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut seen = (CloseStatus::Abnormal, None);
    while let Some(Ok(message)) = socket.next().await {
        seen = match message {
            Message::Close(Some(close)) => {
                let frame = CloseFrame::from_parts(close.code, &close.reason).unwrap();
                (CloseStatus::from(&frame), Some(frame))
            }
            Message::Close(None) => (CloseStatus::NoStatus, None),
            other => panic!("{other:?}"),
        };
    }
    seen
}

/// Ends one connection from the server and one from the client, and returns what the other side saw.
async fn over_loopback(ending: Ending) -> [Seen; 2] {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}", listener.local_addr().unwrap());
    let open = async || {
        let server = async { accept_async(listener.accept().await.unwrap().0).await.unwrap() };
        let client = async { connect_async(&url).await.unwrap().0 };
        join!(server, client)
    };
    let (server, client) = open().await;
    let (seen_by_client, ()) = join!(receive(client), send(server, ending));
    let (server, client) = open().await;
    let (seen_by_server, ()) = join!(receive(server), send(client, ending));
    [seen_by_client, seen_by_server]
}

/// The server's errors arrive as variants of the list, with its advice.
#[tokio::test]
async fn errors_arrive_as_variants_of_the_list() {
    use ChatClose::{Auth, Rate};
    let store = ServerError::Store(io::Error::other("disk"));
    let full = ServerError::RoomFull { room: "lobby".into() };
    let listed = ServerError::Listed;
    for (error, code, reason, read, reconnect) in [
        (
            ServerError::TokenExpired { at: 1 },
            4001,
            "token expired",
            Some(ChatClose::TokenExpired),
            Backoff,
        ),
        (full, 4002, "room lobby is full", Some(ChatClose::RoomFull), Backoff),
        (store, 1011, "storage is down", Some(ChatClose::Storage), Backoff),
        (
            ServerError::Banned { until: 7 },
            4550,
            "banned until 7",
            Some(Auth(AuthClose::Banned)),
            Never,
        ),
        (ServerError::Quota { used: 9, max: 8 }, 4099, "    9 of {8}", None, Backoff),
        (listed(ChatClose::Moved), 4000, "moved", Some(ChatClose::Moved), Now),
        (
            listed(ChatClose::TokenRevoked),
            4001,
            "token revoked",
            Some(ChatClose::TokenRevoked),
            Backoff,
        ),
        (listed(ChatClose::RoomFull), 4002, "room is full", Some(ChatClose::RoomFull), Backoff),
        (listed(ChatClose::Internal), 1011, "internal error", Some(ChatClose::Internal), Backoff),
        (listed(ChatClose::Shutdown), 1001, "shutting down", Some(ChatClose::Shutdown), Now),
        (
            listed(Auth(AuthClose::Failed)),
            4500,
            "login failed",
            Some(Auth(AuthClose::Failed)),
            Never,
        ),
        (
            listed(Auth(AuthClose::Internal)),
            4551,
            "no login at the moment",
            Some(Auth(AuthClose::Internal)),
            Backoff,
        ),
        (
            listed(Rate(RateClose::Rooms)),
            4002,
            "too many rooms",
            Some(Rate(RateClose::Rooms)),
            Backoff,
        ),
        (
            listed(Rate(RateClose::Messages)),
            1008,
            "too many messages",
            Some(Rate(RateClose::Messages)),
            Never,
        ),
        (ServerError::Unlisted(CloseCode::SERVICE_RESTART), 1012, "", None, Backoff),
    ] {
        for (status, frame) in over_loopback(Ending::Frame(error.close_frame())).await {
            let frame = frame.unwrap();
            assert_eq!(status.get(), code, "{error:?}");
            assert_eq!((frame.code().get(), frame.reason().as_str()), (code, reason), "{error:?}");
            assert_eq!(ChatClose::try_from(&frame).ok(), read, "{error:?}");
            assert_eq!(ChatClose::reconnect_for(status), Some(reconnect), "{error:?}");
            assert_eq!(error.reconnect(), Some(reconnect), "{error:?}");
            let Some(read) = read else { continue };
            assert_eq!(read.reconnect(), Some(reconnect), "{error:?}");
            assert_eq!(read.info().unwrap().meta(), error.info().unwrap().meta(), "{error:?}");
        }
    }
}

/// The policy also covers numbers that are never on the wire.
#[tokio::test]
async fn endings_without_a_code_have_advice() {
    for (ending, number, reconnect) in [(Ending::Empty, 1005, Never), (Ending::Lost, 1006, Backoff)]
    {
        for (status, frame) in over_loopback(ending).await {
            assert_eq!((status.get(), frame), (number, None));
            assert_eq!(ChatClose::reconnect_for(status), Some(reconnect));
        }
    }
}
