//! Codes that are const expressions.

/// Constants by path.
pub mod paths {
    /// A code.
    pub const CODE: u16 = 4009;
}

use ::renamed::CloseCodes;

/// Codes by number.
pub const ALL: [u16; 4] = [4000, 4001, 4002, 4003];

/// A code.
pub const BASE: u16 = 4000;

/// A code.
pub const CODE: u16 = 4000;

/// In the attribute.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Attribute {
    /// With an operator.
    #[close(BASE + 1)]
    Arithmetic,
    /// With brackets first.
    #[close([4000, 4011][1])]
    Array,
    /// A constant of a type.
    #[close(Type::CODE)]
    Associated,
    /// With a block.
    #[close({ const INNER: u16 = 4003; INNER })]
    Block,
    /// Called.
    #[close(u16::wrapping_add(BASE, 4))]
    Call,
    /// Chosen by `cfg`.
    #[close(if ::core::cfg!(all()) { 4005 } else { 4000 })]
    Conditional,
    /// In a constant of its own.
    #[close(const { BASE + 6 })]
    Const,
    /// With an index.
    #[close(ALL[0])]
    Index,
    /// Chosen by a pattern.
    #[close(match BASE { 4000 => 4007, _ => 4000 })]
    Match,
    /// In parentheses.
    #[close((BASE + 8))]
    Parentheses,
    /// By its path.
    #[close(paths::CODE)]
    Path,
    /// With a key.
    #[close(code = BASE + 10, reason = "with a key")]
    WithKey,
}

/// In the discriminants.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
#[repr(u16)]
pub enum Discriminant {
    /// With an operator.
    Arithmetic = BASE + 1,
    /// The one after it.
    ArithmeticAndOne,
    /// With a block.
    Block = {
        const INNER: u16 = 4003;
        INNER
    },
    /// Called.
    Call = u16::wrapping_add(BASE, 4),
    /// Chosen by `cfg`.
    Conditional = if ::core::cfg!(all()) { 4005 } else { 4000 },
    /// With an index.
    Index = ALL[0],
    /// Chosen by a pattern.
    Match = match BASE {
        4000 => 4007,
        _ => 4001,
    },
    /// The one after it.
    MatchAndOne,
    /// By its path.
    Path = paths::CODE,
}

/// Constants with the names of variants: of their own variant, and of another.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum SameNames {
    /// Its constant has the other's name.
    #[close(CODE + 1)]
    BASE,
    /// Its constant has its own name.
    #[close(BASE + 2)]
    CODE,
}

/// A type.
#[non_exhaustive]
pub struct Type;

impl Type {
    /// A code.
    pub const CODE: u16 = 4002;
}

#[cfg(test)]
mod tests {
    use ::core::iter::Iterator as _;
    use ::renamed::CloseCodes;

    use super::{Attribute, Discriminant, SameNames};
    use crate::asserts::{assert_closes, assert_reads};

    fn codes<E: CloseCodes>() -> impl ::core::iter::Iterator<Item = u16> {
        E::CODES.iter().map(|row| row.code().get())
    }

    #[test]
    fn attribute() {
        assert!(
            codes::<Attribute>()
                .eq([4001, 4011, 4002, 4003, 4004, 4005, 4006, 4000, 4007, 4008, 4009, 4010])
        );
        assert_closes(&Attribute::WithKey, "WithKey", 4010, "with a key");
        assert_reads(&Attribute::Match);
    }

    #[test]
    fn discriminant() {
        assert!(codes::<Discriminant>().eq([4001, 4002, 4003, 4004, 4005, 4000, 4007, 4008, 4009]));
        assert_closes(&Discriminant::ArithmeticAndOne, "ArithmeticAndOne", 4002, "");
        assert_reads(&Discriminant::Block);
    }

    #[test]
    fn same_names() {
        assert_closes(&SameNames::BASE, "BASE", 4001, "");
        assert_closes(&SameNames::CODE, "CODE", 4002, "");
        assert_reads(&SameNames::CODE);
    }
}
