//! Every feature in one list: own and standard codes, codes told apart by reason, metadata, nested enums, a policy
//! for every ending, and a server's errors that refer to the list.

use std::fmt::{self, Display};
use std::io;

use close_codes::{CloseCode, CloseCodes};

const ROOMS: u16 = 4002;

/// The list that the server and its clients share.
#[derive(Debug, Clone, Copy, PartialEq, CloseCodes)]
#[close(
    decode,
    reconnect(1000 = never, 1005 = never, 1006 = backoff, 4000..=4099 = backoff, _ = never)
)]
pub(crate) enum ChatClose {
    /// Another server has taken over, and knows the session.
    #[close(4000, "moved", reconnect = now, meta(resume = true))]
    Moved,
    /// The token was valid once.
    #[close(
        4001,
        "token expired",
        reconnect = backoff,
        meta(resume = false, delay_ms = 5000, action = "refresh token")
    )]
    TokenExpired,
    /// An administrator has revoked the token.
    #[close(4001, "token revoked", shared)]
    TokenRevoked,
    /// The room has no free seat.
    #[close(ROOMS, "room is full")]
    RoomFull,
    /// The server has a bug.
    #[close(CloseCode::INTERNAL_ERROR, "internal error", reconnect = backoff)]
    Internal,
    /// The server cannot store messages.
    #[close(CloseCode::INTERNAL_ERROR, "storage is down", shared)]
    Storage,
    #[close(CloseCode::GOING_AWAY, "shutting down", reconnect = now, meta(delay_ms = -1))]
    Shutdown,
    #[close(transparent)]
    Auth(AuthClose),
    /// Its first code is also that of a full room.
    #[close(transparent, shared)]
    Rate(RateClose),
}

/// Half of it is over soon. What is left, the list around it decides.
#[derive(Debug, Clone, Copy, PartialEq, CloseCodes)]
#[close(range = 4500..=4599, reconnect(4550..=4599 = backoff, _ = now))]
#[repr(u16)]
pub(crate) enum AuthClose {
    #[close("login failed")]
    Failed = 4500,
    /// A moderator has removed the user.
    #[close("banned", reconnect = never, meta(appeal = "write to the moderators"))]
    Banned = 4550,
    /// Has a name that is taken.
    #[close("no login at the moment")]
    Internal,
}

#[derive(Debug, Clone, Copy, PartialEq, CloseCodes)]
pub(crate) enum RateClose {
    #[close(ROOMS, "too many rooms")]
    Rooms,
    #[close(CloseCode::POLICY_VIOLATION, "too many messages", meta(limit = 10))]
    Messages,
}

/// The server's errors: with fields, and with the codes of the list.
#[derive(Debug, CloseCodes)]
pub(crate) enum ServerError {
    #[close(like = ChatClose::TokenExpired)]
    TokenExpired {
        #[allow(dead_code, reason = "it stays on the server")]
        at: u64,
    },
    /// Documented here: not what the list says.
    #[close(like = ChatClose::RoomFull, "room {room:>5} is full")]
    RoomFull { room: String },
    #[close(like = ChatClose::Storage)]
    Store(#[allow(dead_code, reason = "it stays on the server")] io::Error),
    #[close(like = AuthClose::Banned, display)]
    Banned { until: u32 },
    /// In no list: the client is older.
    #[close(4099, "{used:>5} of {{{max}}}")]
    Quota { used: u32, max: u32 },
    /// Two of its variants have the code of `TokenExpired`, and two that of `Store`.
    #[close(transparent, shared)]
    Listed(ChatClose),
    #[close(transparent)]
    Unlisted(CloseCode),
}

impl Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Banned { until } => write!(f, "banned until {until}"),
            other => write!(f, "{other:?}"),
        }
    }
}
