//! A crate without an allocator.

#![no_std]
#![deny(warnings)]

use core::fmt::{self, Write};

use close_codes::{
    CloseCode, CloseCodes, CloseFrame, CloseStatus, CodeTable, Reconnect, UnknownCode,
    assert_disjoint,
};

/// An enum without fields.
#[derive(CloseCodes)]
#[repr(u16)]
#[close(reconnect(4001..=4099 = backoff))]
pub enum Close {
    /// The room has no seat left.
    #[close("room full", reconnect = never)]
    RoomFull = 4001,
}

/// An enum with fields and a type parameter.
#[derive(CloseCodes)]
pub enum Error<T> {
    /// The room has no seat left.
    #[close(Close::RoomFull as u16, "room {room} is full")]
    RoomFull {
        /// Which.
        room: T,
    },
    /// The reason is what `Display` prints.
    #[close(4002, display)]
    Displayed,
}

impl<T> fmt::Display for Error<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("displayed")
    }
}

/// Nested, and decoded from a code.
#[derive(CloseCodes)]
#[close(decode)]
pub enum Any {
    /// Known.
    #[close(transparent)]
    Close(Close),
    /// Unknown.
    #[close(transparent)]
    Other(CloseFrame),
}

assert_disjoint!(Any, Close, CloseCode);

/// A table in a constant.
pub const TABLE: CodeTable = Error::<u8>::CODES;

/// From a payload to the advice.
pub fn next(payload: &[u8]) -> Result<Option<Reconnect>, UnknownCode> {
    match CloseFrame::decode(payload) {
        Ok(Some(frame)) => Ok(Any::try_from(&frame)?.reconnect()),
        Ok(None) => Ok(CloseStatus::NoStatus.reconnect()),
        Err(_) => Ok(None),
    }
}

/// From an error to a payload.
pub fn payload(error: &Error<u8>, to: &mut [u8]) {
    let payload = error.close_frame().payload();
    to[..payload.len()].copy_from_slice(&payload);
}

/// All the exports.
pub fn export(to: &mut impl Write) -> fmt::Result {
    write!(to, "{}{}{}", TABLE.typescript("Close"), TABLE.markdown(), TABLE.json())
}
