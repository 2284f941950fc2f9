//! Const parameters, in enums with and without fields that depend on them.

use ::renamed::CloseCodes;

/// A length.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Array<const LEN: usize, const NEGATED: bool = false> {
    /// A constant.
    #[close(4000 + 1)]
    Computed,
    /// A field that depends on it.
    #[close(4002, "{0:?}")]
    Formatted([u8; LEN]),
}

/// Without fields, so that it can be decoded too.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Unit<const LEN: usize> {
    /// A constant.
    #[close(4000 + 1)]
    Computed,
    /// A number.
    #[close(4002)]
    Numbered,
}

#[cfg(test)]
mod tests {
    use super::{Array, Unit};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn constants() {
        assert_closes(&Array::<2>::Computed, "Computed", 4001, "");
        assert_closes(&Array::<2, true>::Formatted([1, 2]), "Formatted", 4002, "[1, 2]");
        assert_closes(&Unit::<2>::Numbered, "Numbered", 4002, "");
        assert_reads(&Unit::<2>::Computed);
        assert_reads(&Unit::<3>::Numbered);
    }
}
