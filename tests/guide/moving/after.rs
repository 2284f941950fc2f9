use close_codes::{CloseCode, CloseCodes};

#[derive(Clone, Copy, Debug, PartialEq, CloseCodes)]
pub enum ChatClose {
    #[close(4001, "token expired", reconnect = never)]
    TokenExpired,
    #[close(4002, "room is full", reconnect = backoff)]
    RoomFull,
    #[close(CloseCode::INTERNAL_ERROR, "internal error", reconnect = backoff)]
    Internal,
}
