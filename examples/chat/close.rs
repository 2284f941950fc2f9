//! The close codes of the chat, each written once.
//!
//! The server and the browser client in Rust (`examples/wasm`) both compile this file.

use close_codes::{CloseCode, CloseCodes};

/// Why a connection ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, CloseCodes)]
#[close(reconnect(1005..=1006 = backoff, _ = never))]
pub(crate) enum ChatClose {
    /// The user has to log in again.
    #[close(4001, "token expired", reconnect = never)]
    TokenExpired,

    /// A seat may become free.
    #[close(4002, "room is full", reconnect = backoff)]
    RoomFull,

    /// The message is too long. The user may stay.
    #[close(4003, "message refused", reconnect = now)]
    TooLong,

    /// The server does not know this command.
    #[close(4100, "unknown command", reconnect = never)]
    UnknownCommand,

    /// A command has no argument.
    #[close(4101, "no argument", reconnect = now)]
    NoArgument,

    /// Sent by clients that do not understand the server.
    #[close(4200, "client is outdated", reconnect = never)]
    Outdated,

    /// A standard code, 1011: something the server needs is down.
    #[close(CloseCode::INTERNAL_ERROR, "internal error", reconnect = backoff)]
    Internal,
}
