use close_codes::{CloseCode, CloseCodes};

/// Why a chat ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, CloseCodes)]
#[close(reconnect(1005..=1006 = backoff, 4000..=4499 = backoff, _ = never))]
pub enum ChatClose {
    /// Another server has taken over.
    #[close(4000, "moved", reconnect = now, meta(action = "none"))]
    Moved,

    /// The room has no free seat.
    #[close(4001, "room is full", meta(action = "wait"))]
    RoomFull,

    /// The user has to log in again.
    #[close(4500, "token expired", meta(action = "log in"))]
    TokenExpired,

    /// The server has a bug.
    #[close(CloseCode::INTERNAL_ERROR, "internal error", reconnect = backoff)]
    Internal,
}
