//! The code to close with, as a command-line argument.

use clap::ValueEnum;
use renamed::CloseCodes;

/// The code to close with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, CloseCodes)]
#[value(rename_all = "kebab-case")]
#[close(crate = ::renamed)]
pub enum Close {
    /// A number.
    #[value(alias = "expired")]
    #[close(4001, "token expired")]
    TokenExpired,
    /// Not offered.
    #[value(skip)]
    #[close(4002)]
    RoomFull,
}

#[cfg(test)]
mod tests {
    use clap::ValueEnum as _;

    use super::Close;
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn clap() {
        assert_eq!(Close::from_str("token-expired", false), Ok(Close::TokenExpired));
        assert_closes(&Close::TokenExpired, "TokenExpired", 4001, "token expired");
        assert_closes(&Close::RoomFull, "RoomFull", 4002, "");
        assert_reads(&Close::TokenExpired);
        assert_reads(&Close::RoomFull);
    }
}
