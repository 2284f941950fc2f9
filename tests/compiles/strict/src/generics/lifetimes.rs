//! Parameters that are lifetimes.

use ::renamed::CloseCodes;

/// One.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum One<'text> {
    /// A constant.
    #[close(4000 + 1)]
    Computed,
    /// What is borrowed.
    #[close(4002, "{0}")]
    Formatted(&'text str),
}

/// Two, of which one outlives the other.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Two<'long: 'short, 'short> {
    /// What is borrowed.
    #[close(4003, "{inner:?} of {outer}")]
    Formatted {
        /// For long.
        inner: &'long [u8],
        /// For less.
        outer: &'short str,
    },
}

/// One that outlives another, as the type of the field wants it.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Nested<'long, 'short> {
    /// What is borrowed.
    #[close(transparent)]
    One(&'short One<'long>),
}

/// One and a type.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Mixed<'text, T> {
    /// What is borrowed.
    #[close(4004, "{0}")]
    Formatted(&'text T),
    /// What is always there.
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
