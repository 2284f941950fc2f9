//! Enums with restricted visibility, with others nested in them that are no more visible.

#![allow(clippy::redundant_pub_crate, reason = "`unreachable_pub` wants it")]

use renamed::CloseCodes;

/// Visible in the crate.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
pub(crate) enum Crate {
    /// A constant.
    #[close(4000 + 1, "computed")]
    Computed,
    /// Another enum.
    #[close(transparent)]
    Nested(inner::Super),
}

/// A module inside.
mod inner {
    use renamed::CloseCodes;

    /// Visible in the crate.
    #[derive(Debug, PartialEq, Eq, CloseCodes)]
    #[close(crate = ::renamed, decode)]
    pub(crate) enum Super {
        /// A number.
        #[close(4002, "numbered")]
        Numbered,
        /// A type that only this module sees.
        #[close(transparent)]
        Private(super::Private),
    }
}

/// Private to this module.
#[derive(Debug, PartialEq, Eq, CloseCodes)]
#[close(crate = ::renamed)]
pub(crate) enum Private {
    /// A number.
    #[close(4003, "numbered")]
    Numbered,
}

/// Uses everything, so that nothing is dead code.
const ALL: [Crate; 3] = [
    Crate::Computed,
    Crate::Nested(inner::Super::Numbered),
    Crate::Nested(inner::Super::Private(Private::Numbered)),
];

/// Older compilers do not count `const _` as a use.
pub const COUNT: usize = ALL.len();

#[cfg(test)]
mod tests {
    use super::inner::Super;
    use super::{Crate, Private};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn private() {
        assert_closes(&Crate::Computed, "Computed", 4001, "computed");
        assert_closes(&Crate::Nested(Super::Numbered), "Numbered", 4002, "numbered");
        assert_reads(&Super::Numbered);
        assert_reads(&Super::Private(Private::Numbered));
    }
}
