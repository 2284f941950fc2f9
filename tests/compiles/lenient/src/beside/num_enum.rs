//! Discriminants as numbers. (`TryFromPrimitive` would be a second `TryFrom<u16>`.)

use num_enum::IntoPrimitive;
use renamed::CloseCodes;

/// Gaps, an implicit discriminant, and one that is a constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoPrimitive, CloseCodes)]
#[repr(u16)]
#[close(crate = ::renamed)]
pub enum Gateway {
    /// A number.
    UnknownOpcode = 4001,
    /// A number.
    #[close("not authenticated")]
    NotAuthenticated = 4003,
    /// The one after it.
    AlreadyAuthenticated,
    /// A constant.
    RateLimited = BASE + 8,
}

/// A code.
const BASE: u16 = 4000;

#[cfg(test)]
mod tests {
    use super::Gateway;
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn num_enum() {
        for (gateway, row, reason) in [
            (Gateway::UnknownOpcode, "UnknownOpcode", ""),
            (Gateway::NotAuthenticated, "NotAuthenticated", "not authenticated"),
            (Gateway::AlreadyAuthenticated, "AlreadyAuthenticated", ""),
            (Gateway::RateLimited, "RateLimited", ""),
        ] {
            assert_closes(&gateway, row, u16::from(gateway), reason);
            assert_reads(&gateway);
        }
        assert_eq!(u16::from(Gateway::RateLimited), 4008);
    }
}
