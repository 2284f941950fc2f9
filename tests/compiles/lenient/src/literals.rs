//! Discriminants as literals that clippy would write differently.

#![allow(
    clippy::inconsistent_digit_grouping,
    reason = "every way in which a number can be written"
)]

use renamed::CloseCodes;

/// Every unusual form.
#[derive(Debug, PartialEq, Eq, CloseCodes)]
#[close(crate = ::renamed)]
#[repr(u16)]
pub enum Discriminant {
    /// With its type.
    Suffixed = 4001u16,
    /// With its type.
    SuffixedWithUnderscore = 4_002_u16,
    /// With an underscore at the end.
    Trailing = 4_003_,
    /// With underscores.
    Underscores = 4_0__0_4,
}

#[cfg(test)]
mod tests {
    use super::Discriminant;
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn literals() {
        assert_closes(&Discriminant::Suffixed, "Suffixed", 4001, "");
        assert_closes(&Discriminant::SuffixedWithUnderscore, "SuffixedWithUnderscore", 4002, "");
        assert_closes(&Discriminant::Trailing, "Trailing", 4003, "");
        assert_closes(&Discriminant::Underscores, "Underscores", 4004, "");
        assert_reads(&Discriminant::Underscores);
    }
}
