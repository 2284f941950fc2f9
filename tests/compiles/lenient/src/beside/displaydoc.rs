//! `Display` prints the documentation.

use displaydoc::Display;
use renamed::CloseCodes;

/// What ends a connection.
#[derive(Debug, Display, CloseCodes)]
#[close(crate = ::renamed)]
pub enum Error {
    /// room {0} is full
    #[close(4001, display)]
    RoomFull(String),
    /// token expired at {at}
    #[close(4002, "token expired")]
    TokenExpired {
        /// Not shown to the peer.
        at: u64,
    },
}

#[cfg(test)]
mod tests {
    use super::Error;
    use crate::asserts::assert_closes;

    #[test]
    fn displaydoc() {
        let full = Error::RoomFull("blue".to_owned());
        assert_closes(&full, "RoomFull", 4001, "room blue is full");
        assert_closes(&Error::TokenExpired { at: 1 }, "TokenExpired", 4002, "token expired");
    }
}
