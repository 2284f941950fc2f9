//! Enums with fields whose discriminants are codes, next to variants that take their codes from elsewhere.

use ::renamed::CloseCodes;

/// Base.
pub const BASE: u16 = 4000;

/// Every kind of discriminant, with fields.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
#[repr(u16)]
pub enum Data {
    /// A number.
    #[close("numbered {0}")]
    Numbered(u8) = 4001,
    /// The one after it.
    Next {
        /// A number.
        field: u8,
    },
    /// A constant.
    #[close("computed {0}")]
    Computed(u8) = BASE + 3,
    /// The one after it.
    AfterComputed,
    /// Transparent, so its discriminant is not its code.
    #[close(transparent)]
    Nested(Unit),
    /// Counted on from the constant.
    #[close("after {0}")]
    AfterNested(u8),
    /// Transparent, with a discriminant that is not its code.
    #[close(transparent)]
    NestedComputed(::renamed::AppCode) = BASE + 10,
    /// The one after it.
    Last(),
}

/// Without a `repr`, the code is in the attribute.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Unit {
    /// No fields, in braces.
    #[close(4021)]
    Braces {},
    /// No fields, in parentheses.
    #[close(4022)]
    Parentheses(),
    /// No fields.
    #[close(4023)]
    Unit,
}

#[cfg(test)]
mod tests {
    use super::{Data, Unit};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn data() {
        assert_closes(&Data::Numbered(1), "Numbered", 4001, "numbered 1");
        assert_closes(&Data::Next { field: 1 }, "Next", 4002, "");
        assert_closes(&Data::Computed(1), "Computed", 4003, "computed 1");
        assert_closes(&Data::AfterComputed, "AfterComputed", 4004, "");
        assert_closes(&Data::Nested(Unit::Unit), "Unit", 4023, "");
        assert_closes(&Data::AfterNested(1), "AfterNested", 4006, "after 1");
        assert_closes(&Data::Last(), "Last", 4011, "");
    }

    #[test]
    fn unit() {
        assert_closes(&Unit::Braces {}, "Braces", 4021, "");
        assert_closes(&Unit::Parentheses(), "Parentheses", 4022, "");
        assert_reads(&Unit::Braces {});
        assert_reads(&Unit::Parentheses());
        assert_reads(&Unit::Unit);
    }
}
