//! An enum whose documentation is hidden.

use ::renamed::CloseCodes;

#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[doc(hidden)]
#[non_exhaustive]
pub enum Hidden {
    #[close(4000 + 1, "computed")]
    Computed,
    #[close(4002, "numbered")]
    Numbered,
}

/// Hidden variants.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Variants {
    #[close(4001, "hidden")]
    #[doc(hidden)]
    Hidden,
}

#[cfg(test)]
mod tests {
    use super::{Hidden, Variants};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn hidden() {
        assert_closes(&Hidden::Computed, "Computed", 4001, "computed");
        assert_closes(&Hidden::Numbered, "Numbered", 4002, "numbered");
        assert_closes(&Variants::Hidden, "Hidden", 4001, "hidden");
        assert_reads(&Hidden::Computed);
        assert_reads(&Hidden::Numbered);
        assert_reads(&Variants::Hidden);
    }
}
