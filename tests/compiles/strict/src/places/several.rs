//! Several enums in one module, with the same variants, codes and constants.

use ::renamed::CloseCodes;

/// The same enum with several names.
macro_rules! several {
    ($($name:ident $code:expr, $reason:expr;)*) => {$(
        /// One of several.
        #[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
        #[close(crate = ::renamed)]
        #[non_exhaustive]
        pub enum $name {
            /// A constant.
            #[close($code + 1, $reason)]
            Computed,
            /// A number.
            #[close($code)]
            Numbered,
        }
    )*};
}

several! {
    First 4000, "first";
    Second 4000, "second";
    Third 4000 + 1, "third";
}

#[cfg(test)]
mod tests {
    use super::{First, Second, Third};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn several() {
        assert_closes(&First::Computed, "Computed", 4001, "first");
        assert_closes(&Second::Computed, "Computed", 4001, "second");
        assert_closes(&Third::Computed, "Computed", 4002, "third");
        assert_closes(&Third::Numbered, "Numbered", 4001, "");
        assert_reads(&First::Numbered);
        assert_reads(&Second::Numbered);
        assert_reads(&Third::Numbered);
    }
}
