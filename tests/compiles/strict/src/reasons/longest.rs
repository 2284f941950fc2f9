//! A reason of exactly 123 bytes, written in every way.

use ::renamed::CloseCodes;

/// 123 bytes.
pub const LONGEST: &str = "\
    0123456789012345678901234567890123456789012345678901234567890123456789\
    01234567890123456789012345678901234567890123456789xyz";

/// Every way to write it.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Unit {
    /// In ASCII.
    #[close(
        4001,
        "0123456789012345678901234567890123456789012345678901234567890123456789\
         01234567890123456789012345678901234567890123456789xyz"
    )]
    Ascii,
    /// With braces, which are doubled.
    #[close(
        4002,
        "{{}}0123456789012345678901234567890123456789012345678901234567890123456789\
         01234567890123456789012345678901234567890123456789x"
    )]
    Braces,
    /// In a constant.
    #[close(4003, LONGEST)]
    Constant,
    /// In characters of three bytes.
    #[close(4004, "€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€")]
    Wide,
}

/// With fields: only the literal text is checked.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Data {
    /// Truncated at run time.
    #[close(
        4001,
        "{0}0123456789012345678901234567890123456789012345678901234567890123456789\
         01234567890123456789012345678901234567890123456789xyz"
    )]
    Formatted(&'static str),
}

#[cfg(test)]
mod tests {
    use ::core::assert_eq;
    use ::renamed::CloseCodes as _;

    use super::{Data, LONGEST, Unit};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn unit() {
        assert_closes(&Unit::Ascii, "Ascii", 4001, LONGEST);
        assert_closes(&Unit::Constant, "Constant", 4003, LONGEST);
        for wide in [Unit::Ascii, Unit::Braces, Unit::Constant, Unit::Wide] {
            assert_eq!(wide.close_reason().len(), 123);
            assert_reads(&wide);
        }
    }

    #[test]
    fn data() {
        assert_closes(&Data::Formatted(""), "Formatted", 4001, LONGEST);
        assert_eq!(Data::Formatted("a").close_reason().len(), 123);
    }
}
