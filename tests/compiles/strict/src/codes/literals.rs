//! Codes as numbers, in every way that Rust has for one.

use ::renamed::CloseCodes;

/// In the attribute.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Attribute {
    /// By twos.
    #[close(0b1111_1010_0001)]
    Binary,
    /// By sixteens.
    #[close(0xFA2)]
    Hexadecimal,
    /// By eights.
    #[close(0o7643)]
    Octal,
    /// With zeros in front.
    #[close(004_004)]
    Padded,
    /// With its type.
    #[close(4005u16)]
    Suffixed,
    /// With its type.
    #[close(4_006_u16)]
    SuffixedWithUnderscore,
    /// With an underscore at the end.
    #[close(4_007_)]
    Trailing,
    /// With underscores.
    #[close(4_0__0_8)]
    Underscores,
}

/// In the discriminants.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
#[repr(u16)]
pub enum Discriminant {
    /// By twos.
    Binary = 0b1111_1010_0001,
    /// By sixteens.
    Hexadecimal = 0xFA2,
    /// By eights.
    Octal = 0o7643,
    /// In parentheses.
    Parentheses = (4004),
    /// With an underscore.
    Underscore = 4_005,
}

#[cfg(test)]
mod tests {
    use ::core::iter::Iterator as _;
    use ::renamed::CloseCodes as _;

    use super::{Attribute, Discriminant};
    use crate::asserts::assert_reads;

    #[test]
    fn attribute() {
        assert!(Attribute::CODES.iter().map(|row| row.code().get()).eq(4001..=4008));
        assert_reads(&Attribute::Octal);
    }

    #[test]
    fn discriminant() {
        assert!(Discriminant::CODES.iter().map(|row| row.code().get()).eq(4001..=4005));
        assert_reads(&Discriminant::Octal);
    }
}
