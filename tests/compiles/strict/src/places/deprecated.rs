//! Generated code does not trigger the lint for deprecated items.

use ::renamed::CloseCodes;

/// A deprecated enum.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[deprecated = "one should not"]
#[non_exhaustive]
pub enum Enum {
    /// A constant.
    #[close(4000 + 1, "computed")]
    Computed,
    /// A number.
    #[close(4002, "numbered")]
    Numbered,
}

/// Deprecated variants.
#[derive(CloseCodes)]
#[close(crate = ::renamed, decode)]
#[non_exhaustive]
pub enum Variants {
    /// A constant.
    #[close(4000 + 1, "computed")]
    #[deprecated = "one should not"]
    Computed,
    /// Another enum.
    #[close(transparent)]
    #[deprecated = "one should not"]
    Nested(::renamed::CloseCode),
    /// A number.
    #[close(4002, "numbered")]
    #[deprecated = "one should not"]
    Numbered,
}

/// Deprecated variants, codes in the discriminants.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
#[repr(u16)]
pub enum Discriminants {
    /// A constant.
    #[deprecated = "one should not"]
    Computed = 4000 + 1,
    /// The one after it.
    #[deprecated = "one should not"]
    Next,
}

/// Deprecated fields.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Fields {
    /// Formatted.
    #[close(4001, "{0}")]
    First(#[deprecated = "one should not"] u8),
    /// Asked.
    #[close(transparent)]
    Nested {
        /// Another enum.
        #[deprecated = "one should not"]
        nested: ::renamed::CloseCode,
    },
    /// Formatted.
    #[close(4002, "{second}")]
    Second {
        /// A number.
        #[deprecated = "one should not"]
        second: u8,
    },
}

#[cfg(test)]
mod tests {
    use ::core::assert_eq;
    use ::core::convert::{From as _, TryFrom as _};
    use ::core::iter::Iterator as _;
    use ::renamed::{CloseCodes, CloseFrame};

    use super::{Discriminants, Fields, Variants};
    use crate::asserts::assert_closes;

    #[test]
    fn variants() {
        for (code, reason) in [(4001, "computed"), (4002, "numbered"), (1001, "")] {
            let frame = Variants::try_from(code).map(CloseFrame::from);
            let expected = CloseFrame::from_parts(code, reason);
            assert_eq!(frame.ok(), expected.ok());
        }
    }

    #[test]
    fn discriminants() {
        let codes = <Discriminants as CloseCodes>::CODES.iter().map(|row| row.code().get());
        assert!(codes.eq([4001, 4002]));
    }

    #[test]
    fn fields() {
        assert_closes(&Fields::First(1), "First", 4001, "1");
    }
}
