//! What the servers and the clients close with: two enums, as an application has them.

use close_codes::{CloseCode, CloseCodes, CloseFrame, Reason};

/// Why a server ends a connection.
#[derive(Debug, CloseCodes)]
#[close(into(
    actix_ws,
    axum,
    fastwebsockets,
    poem,
    salvo,
    tokio_tungstenite,
    tokio_websockets,
    warp
))]
pub(crate) enum Ended {
    #[close(4001, "token expired")]
    TokenExpired,
    #[close(4002, "room {0} is full")]
    RoomFull(u32),
    #[close(4003)]
    Replaced,
    #[close(4004, "{0}")]
    Other(String),
    #[close(3000, "unauthorized")]
    Unauthorized,
    #[close(3999, "the last registered code")]
    LastRegistered,
    #[close(4000, "the first private code")]
    FirstPrivate,
    #[close(4999, "the last private code")]
    LastPrivate,
    #[close(transparent)]
    Room(RoomEnded),
    #[close(transparent)]
    Protocol(CloseFrame),
}

#[derive(Debug, CloseCodes)]
pub(crate) enum RoomEnded {
    #[close(4100, "removed by {by}")]
    Removed { by: &'static str },
}

/// Every kind of close of a server, by name.
pub(crate) fn ended() -> Vec<(&'static str, Ended)> {
    let going_away = CloseFrame::new(CloseCode::GOING_AWAY, Reason::from_static("restart"));
    vec![
        ("static reason", Ended::TokenExpired),
        ("formatted reason", Ended::RoomFull(12)),
        ("empty reason", Ended::Replaced),
        ("over-long reason", Ended::Other("x".repeat(200))),
        ("cut in a character", Ended::Other("é".repeat(100))),
        ("3000", Ended::Unauthorized),
        ("3999", Ended::LastRegistered),
        ("4000", Ended::FirstPrivate),
        ("4999", Ended::LastPrivate),
        ("nested enum", Ended::Room(RoomEnded::Removed { by: "Ω" })),
        ("standard code", Ended::Protocol(going_away)),
    ]
}

/// Why a client ends a connection; read back from the code.
#[derive(Debug, Clone, PartialEq, CloseCodes)]
#[close(decode)]
pub(crate) enum Left {
    #[close(4001, "signed out")]
    SignedOut,
    #[close(4002)]
    TabClosed,
    #[close(4003, "ключ устарел, и ещё сорок букв, чтобы причина стала длинной: абвгдеж")]
    KeyExpired,
    #[close(3000, "unauthorized")]
    Unauthorized,
    #[close(3999, "the last registered code")]
    LastRegistered,
    #[close(4000, "the first private code")]
    FirstPrivate,
    #[close(4999, "the last private code")]
    LastPrivate,
    #[close(transparent)]
    Room(RoomLeft),
    #[close(transparent)]
    Protocol(CloseCode),
}

#[derive(Debug, Clone, PartialEq, CloseCodes)]
pub(crate) enum RoomLeft {
    #[close(4100, "moved to another room")]
    Moved,
}

/// Every kind of close of a client, by name. Browsers let a page send no code but these and 1000.
pub(crate) fn left() -> Vec<(&'static str, Left)> {
    vec![
        ("static reason", Left::SignedOut),
        ("empty reason", Left::TabClosed),
        ("longest reason", Left::KeyExpired),
        ("3000", Left::Unauthorized),
        ("3999", Left::LastRegistered),
        ("4000", Left::FirstPrivate),
        ("4999", Left::LastPrivate),
        ("nested enum", Left::Room(RoomLeft::Moved)),
        ("1000", Left::Protocol(CloseCode::NORMAL_CLOSURE)),
    ]
}
