//! The close codes of the chat without the fields of its errors: what a client reads.
//!
//! The server and the browser client in Rust (`examples/wasm`) compile this one file.

use close_codes::CloseCodes;

/// Why a connection ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, CloseCodes)]
#[repr(u16)]
pub(crate) enum ChatClose {
    /// The user has to log in again.
    #[close("token expired", reconnect = never)]
    TokenExpired = 4001,

    /// Somebody may leave.
    #[close("room is full", reconnect = backoff)]
    RoomFull = 4002,

    /// The text was refused, not the user.
    #[close("message refused", reconnect = now)]
    TooLong = 4003,

    /// The server does not know this command, and will not learn it.
    #[close("unknown command", reconnect = never)]
    UnknownCommand = 4100,

    /// A command without its argument.
    #[close("no argument", reconnect = now)]
    NoArgument = 4101,

    /// Sent by clients: what the server says makes no sense to this version.
    #[close("client is outdated", reconnect = never)]
    Outdated = 4200,
}
