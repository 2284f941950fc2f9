//! Codes as integer literals, in every form that Rust has.

use ::renamed::CloseCodes;

/// In the attribute.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Attribute {
    /// Binary.
    #[close(0b1111_1010_0001)]
    Binary,
    /// Hexadecimal.
    #[close(0xFA2)]
    Hexadecimal,
    /// Octal.
    #[close(0o7643)]
    Octal,
    /// With leading zeros.
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
    /// Binary.
    Binary = 0b1111_1010_0001,
    /// Hexadecimal.
    Hexadecimal = 0xFA2,
    /// Octal.
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
