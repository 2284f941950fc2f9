//! Enums with one variant, of every kind. Its pattern is irrefutable.

use ::renamed::{AppCode, CloseCodes};

/// A constant.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Computed {
    /// The only one.
    #[close(4000 + 1)]
    Only,
}

/// A discriminant.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Discriminant {
    /// The only one.
    Only = 4002,
}

/// A format.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Formatted {
    /// The only one.
    #[close(4003, "{0}")]
    Only(u8),
}

/// A number.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Numbered {
    /// The only one.
    #[close(4004, "only")]
    Only,
}

/// Another enum.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed, decode)]
#[non_exhaustive]
pub enum Transparent {
    /// The only one.
    #[close(transparent)]
    Only(Numbered),
}

/// Every application code.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed, decode)]
#[non_exhaustive]
pub enum Any {
    /// The only one.
    #[close(transparent)]
    Only(AppCode),
}

#[cfg(test)]
mod tests {
    use super::{Any, Computed, Discriminant, Formatted, Numbered, Transparent};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn one() {
        assert_closes(&Computed::Only, "Only", 4001, "");
        assert_closes(&Discriminant::Only, "Only", 4002, "");
        assert_closes(&Formatted::Only(1), "Only", 4003, "1");
        assert_closes(&Numbered::Only, "Only", 4004, "only");
        assert_closes(&Transparent::Only(Numbered::Only), "Only", 4004, "only");
        assert_reads(&Computed::Only);
        assert_reads(&Discriminant::Only);
        assert_reads(&Numbered::Only);
        assert_reads(&Transparent::Only(Numbered::Only));
        assert_reads(&Any::Only(::renamed::AppCode::MIN));
    }
}
