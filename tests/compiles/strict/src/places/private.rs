//! Private enums, with other private enums nested in them.

use ::renamed::CloseCodes;

/// A value of each variant.
const MADE: [Generic<u8>; 3] =
    [Generic::Formatted(1), Generic::Nested(Private::Computed), Generic::Nested(Private::Numbered)];

/// Older compilers do not count `const _` as a use.
pub const COUNT: usize = MADE.len();

/// Private.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
enum Private {
    /// A constant.
    #[close(4000 + 1, "computed")]
    Computed,
    /// A number.
    #[close(4002, "numbered")]
    Numbered,
}

/// Private, with parameters.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
enum Generic<T, U = Private> {
    /// A format.
    #[close(4003, "{0}")]
    Formatted(T),
    /// Another enum.
    #[close(transparent)]
    Nested(U),
}

#[cfg(test)]
mod tests {
    use super::{Generic, Private};
    use crate::asserts::assert_closes;

    #[test]
    fn private() {
        assert_closes(&Private::Computed, "Computed", 4001, "computed");
        assert_closes(&Generic::<_, Private>::Formatted(1), "Formatted", 4003, "1");
        assert_closes(&Generic::<u8>::Nested(Private::Numbered), "Numbered", 4002, "numbered");
    }
}
