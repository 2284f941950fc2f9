//! Codes shared by several variants: they are decoded as the first.

use ::renamed::CloseCodes;

/// A code.
pub const CODE: u16 = 4001;

/// Codes as constants.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Computed {
    /// The first.
    #[close(CODE, "first")]
    First,
    /// The same.
    #[close(4001, "second", shared)]
    Second,
    /// The same.
    #[close(CODE, "third", shared)]
    Third,
}

/// Codes as numbers.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Numbered {
    /// The first.
    #[close(4001, "first")]
    First,
    /// The same.
    #[close(0xFA1, "second", shared)]
    Second,
    /// The same.
    #[close(4_001, "third", shared)]
    Third,
}

#[cfg(test)]
mod tests {
    use ::core::assert_eq;
    use ::core::convert::TryFrom as _;
    use ::core::result::Result::Ok;

    use super::{Computed, Numbered};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn shared() {
        assert_closes(&Computed::Second, "Second", 4001, "second");
        assert_closes(&Computed::Third, "Third", 4001, "third");
        assert_closes(&Numbered::Second, "Second", 4001, "second");
        assert_closes(&Numbered::Third, "Third", 4001, "third");
        assert_reads(&Computed::First);
        assert_reads(&Numbered::First);
        assert_eq!(Computed::try_from(4001), Ok(Computed::First));
        assert_eq!(Numbered::try_from(4001), Ok(Numbered::First));
    }
}
