//! Lifetime parameters.

use ::renamed::CloseCodes;

/// One lifetime.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum One<'text> {
    /// A constant.
    #[close(4000 + 1)]
    Computed,
    /// A borrowed field.
    #[close(4002, "{0}")]
    Formatted(&'text str),
}

/// Two lifetimes, one of which outlives the other.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Two<'long: 'short, 'short> {
    /// A borrowed field.
    #[close(4003, "{inner:?} of {outer}")]
    Formatted {
        /// The longer one.
        inner: &'long [u8],
        /// The shorter one.
        outer: &'short str,
    },
}

/// A lifetime that outlives another, as the type of the field requires.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Nested<'long, 'short> {
    /// A borrowed field.
    #[close(transparent)]
    One(&'short One<'long>),
}

/// A lifetime and a type.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Mixed<'text, T> {
    /// A borrowed field.
    #[close(4004, "{0}")]
    Formatted(&'text T),
    /// A field of the type parameter.
    #[close(transparent)]
    Nested(&'static One<'static>),
}

#[cfg(test)]
mod tests {
    use super::{Mixed, Nested, One, Two};
    use crate::asserts::assert_closes;

    #[test]
    fn lifetimes() {
        assert_closes(&One::Computed, "Computed", 4001, "");
        assert_closes(&One::Formatted("text"), "Formatted", 4002, "text");
        let formatted = Two::Formatted { inner: &[1], outer: "text" };
        assert_closes(&formatted, "Formatted", 4003, "[1] of text");
        assert_closes(&Nested::One(&One::Computed), "Computed", 4001, "");
        assert_closes(&Mixed::Formatted(&1), "Formatted", 4004, "1");
        assert_closes(&Mixed::<u8>::Nested(&One::Computed), "Computed", 4001, "");
    }
}
