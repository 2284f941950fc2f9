//! Codes with casts: the lint level of the variant or the enum also applies to its expressions.

use renamed::CloseCodes;

/// Codes of another enum.
#[derive(Clone, Copy, Debug)]
#[repr(u16)]
pub enum Other {
    /// A code.
    First = 4001,
    /// A code.
    Second = 4002,
}

/// A code of another type.
pub const WIDE: u64 = 4003;

/// Allowed on the enum.
#[derive(Debug, PartialEq, Eq, CloseCodes)]
#[close(crate = ::renamed)]
#[allow(clippy::as_conversions, reason = "there is no other way in a constant")]
pub enum OnEnum {
    /// Another enum's code.
    #[close(Other::First as u16)]
    First,
    /// Another enum's code.
    #[close(Other::Second as u16, "second")]
    Second,
}

/// Allowed on the variants.
#[derive(Debug, PartialEq, Eq, CloseCodes)]
#[close(crate = ::renamed)]
pub enum OnVariant {
    /// Another enum's code.
    #[close(Other::First as u16)]
    #[allow(clippy::as_conversions, reason = "there is no other way in a constant")]
    First,
    /// A code of another type.
    #[close(WIDE as u16)]
    #[allow(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        reason = "it is known to fit"
    )]
    Wide,
}

#[cfg(test)]
mod tests {
    use super::{OnEnum, OnVariant};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn casts() {
        assert_closes(&OnEnum::First, "First", 4001, "");
        assert_closes(&OnEnum::Second, "Second", 4002, "second");
        assert_closes(&OnVariant::First, "First", 4001, "");
        assert_closes(&OnVariant::Wide, "Wide", 4003, "");
        assert_reads(&OnEnum::Second);
        assert_reads(&OnVariant::Wide);
    }
}
