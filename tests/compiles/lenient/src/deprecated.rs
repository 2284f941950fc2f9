//! Deprecated items that are used anyway: if the lint is allowed where they are written, generated code does not
//! trigger it again.

use std::fmt;

use renamed::CloseCodes;

/// A code.
#[deprecated = "one should not"]
pub const OLD: u16 = 4001;

/// A trait.
#[deprecated = "one should not"]
pub trait OldTrait {}

/// An error.
#[derive(Debug, PartialEq, Eq)]
#[deprecated = "one should not"]
pub struct OldType;

#[allow(deprecated, reason = "it is the type's own")]
impl fmt::Display for OldType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("old")
    }
}

/// An enum.
#[derive(Debug, PartialEq, Eq, CloseCodes)]
#[close(crate = ::renamed)]
#[deprecated = "one should not"]
pub enum OldEnum {
    /// A number.
    #[close(4002, "numbered")]
    Numbered,
}

/// Allowed on the enum.
#[derive(Debug, CloseCodes)]
#[close(crate = ::renamed)]
#[allow(deprecated, reason = "that is what it is for")]
pub enum OnEnum<T: OldTrait> {
    /// A constant.
    #[close(OLD)]
    Constant(T),
    /// A field that is formatted.
    #[close(4003, "{0}")]
    Formatted(OldType),
    /// Another enum.
    #[close(transparent)]
    Nested(OldEnum),
}

/// Allowed on the variants.
#[allow(clippy::derive_partial_eq_without_eq, reason = "`Eq` would name the types again")]
#[derive(Debug, PartialEq, CloseCodes)]
#[close(crate = ::renamed, decode)]
pub enum OnVariant {
    /// A constant.
    #[allow(deprecated, reason = "that is what it is for")]
    #[close(OLD + 3)]
    Constant,
    /// Another enum.
    #[allow(deprecated, reason = "that is what it is for")]
    #[close(transparent)]
    Nested(OldEnum),
}

#[cfg(test)]
#[allow(deprecated, reason = "that is what it is for")]
mod tests {
    use super::{OldEnum, OldTrait, OldType, OnEnum, OnVariant};
    use crate::asserts::{assert_closes, assert_reads};

    impl OldTrait for u8 {}

    #[test]
    fn deprecated() {
        assert_closes(&OnEnum::Constant(1), "Constant", 4001, "");
        assert_closes(&OnEnum::<u8>::Formatted(OldType), "Formatted", 4003, "old");
        assert_closes(&OnEnum::<u8>::Nested(OldEnum::Numbered), "Numbered", 4002, "numbered");
        assert_closes(&OnVariant::Constant, "Constant", 4004, "");
        assert_reads(&OnVariant::Constant);
        assert_reads(&OnVariant::Nested(OldEnum::Numbered));
    }
}
