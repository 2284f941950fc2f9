//! Variants, fields and codes that depend on a configuration.

use ::renamed::CloseCodes;

/// Each code is there once.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[cfg_attr(any(unix, not(unix)), close(crate = ::renamed))]
#[non_exhaustive]
pub enum Unit {
    /// Nowhere.
    #[cfg(all(unix, not(unix)))]
    #[close(4001, "left out")]
    Left,
    /// Everywhere.
    #[cfg(any(unix, not(unix)))]
    #[close(4001, "kept")]
    Right,
    /// With another code elsewhere.
    #[cfg_attr(all(unix, not(unix)), close(4002))]
    #[cfg_attr(any(unix, not(unix)), close(4003, "kept"))]
    Up,
}

/// The fields are counted as they are left.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Data {
    /// Two of four.
    #[close(4005, "{0}, {1}")]
    Fields(#[cfg(all(unix, not(unix)))] u8, u8, #[cfg(all(unix, not(unix)))] u8, u8),
    /// One of two.
    #[close(transparent)]
    Nested(#[cfg(all(unix, not(unix)))] u8, Unit),
}

#[cfg(test)]
mod tests {
    use super::{Data, Unit};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn cfg() {
        assert_closes(&Unit::Right, "Right", 4001, "kept");
        assert_closes(&Unit::Up, "Up", 4003, "kept");
        assert_reads(&Unit::Right);
        assert_reads(&Unit::Up);
        assert_closes(&Data::Fields(1, 2), "Fields", 4005, "1, 2");
        assert_closes(&Data::Nested(Unit::Up), "Up", 4003, "kept");
    }
}
