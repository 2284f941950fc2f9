//! Variants, fields and codes with `#[cfg]`.

use ::renamed::CloseCodes;

/// Only one variant with each code is compiled.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[cfg_attr(any(unix, not(unix)), close(crate = ::renamed))]
#[non_exhaustive]
pub enum Unit {
    /// Never compiled.
    #[cfg(all(unix, not(unix)))]
    #[close(4001, "left out")]
    Left,
    /// Always compiled.
    #[cfg(any(unix, not(unix)))]
    #[close(4001, "kept")]
    Right,
    /// With another code elsewhere.
    #[cfg_attr(all(unix, not(unix)), close(4002))]
    #[cfg_attr(any(unix, not(unix)), close(4003, "kept"))]
    Up,
}

/// Only the remaining fields are counted.
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
