//! A type parameter in a transparent variant: the derive adds the bound `CloseCodes`.

use ::renamed::{CloseCode, CloseCodes};

/// Around another enum.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed, decode)]
#[non_exhaustive]
pub enum Around<E> {
    /// The first transparent variant.
    #[close(transparent)]
    First(E),
    /// A constant.
    #[close(4000 + 1, "own")]
    Own,
    /// The last transparent variant.
    #[close(transparent)]
    Rest {
        /// A named field.
        code: CloseCode,
    },
}

/// The type of the field contains the parameter.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Borrowed<'inner, E> {
    /// Behind a reference.
    #[close(transparent)]
    Inner(&'inner Around<E>),
}

/// An inner enum.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Inner {
    /// A code of its own.
    #[close(4002, "inner")]
    Other,
    /// The same code as [`Around::Own`], which comes first.
    #[close(4001, "inner")]
    Same,
}

#[cfg(test)]
mod tests {
    use ::core::assert_eq;
    use ::core::convert::TryFrom as _;
    use ::core::result::Result::Ok;
    use ::renamed::{CloseCode, CloseCodes as _};

    use super::{Around, Borrowed, Inner};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn transparent() {
        let own = Around::<Inner>::Own;
        assert_closes(&own, "Own", 4001, "own");
        assert_closes(&Around::First(Inner::Other), "Other", 4002, "inner");
        assert_closes(&Borrowed::Inner(&own), "Own", 4001, "own");
        assert_reads(&own);
        assert_reads(&Around::First(Inner::Other));
        assert_eq!(Around::<Inner>::try_from(Inner::Same.close_code()), Ok(own));
        let rest = Around::Rest { code: CloseCode::GOING_AWAY };
        assert_eq!(Around::<Inner>::try_from(1001), Ok(rest));
    }
}
