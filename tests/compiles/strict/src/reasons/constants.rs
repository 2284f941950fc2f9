//! Reasons that are constants. Their braces are literal.

use ::renamed::CloseCodes;

/// A reason.
pub const NAME: &str = "{0} stays";

/// Reasons by number.
pub const TEXTS: [&str; 2] = ["first", "second"];

/// With every kind of code.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Constants {
    /// With a block.
    #[close(4001, { const INNER: &str = "block"; INNER })]
    Block,
    /// Both are constants.
    #[close(4000 + 2, NAME)]
    Both,
    /// A macro.
    #[close(4003, ::core::concat!("con", "cat", 1))]
    Concat,
    /// Chosen by `cfg`.
    #[close(4004, if ::core::cfg!(any()) { "any" } else { "all" })]
    Conditional,
    /// With an index.
    #[close(4005, TEXTS[1])]
    Index,
    /// By name.
    #[close(4006, NAME)]
    Name,
    /// With a key.
    #[close(code = 4007, reason = TEXTS[0])]
    WithKey,
}

/// With fields, which the reason does not use.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Data {
    /// By name.
    #[close(4001, NAME)]
    Name(u8),
}

/// With codes in discriminants.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
#[repr(u16)]
pub enum Discriminants {
    /// Both are constants.
    #[close(reason = NAME)]
    Both = 4000 + 1,
    /// Only the reason is.
    #[close(reason = TEXTS[0])]
    Name = 4003,
    /// The one after it.
    #[close(reason = TEXTS[1])]
    Next,
}

#[cfg(test)]
mod tests {
    use super::{Constants, Data, Discriminants};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn constants() {
        assert_closes(&Constants::Block, "Block", 4001, "block");
        assert_closes(&Constants::Both, "Both", 4002, "{0} stays");
        assert_closes(&Constants::Concat, "Concat", 4003, "concat1");
        assert_closes(&Constants::Conditional, "Conditional", 4004, "all");
        assert_closes(&Constants::Index, "Index", 4005, "second");
        assert_closes(&Constants::Name, "Name", 4006, "{0} stays");
        assert_closes(&Constants::WithKey, "WithKey", 4007, "first");
        assert_reads(&Constants::Both);
    }

    #[test]
    fn data() {
        assert_closes(&Data::Name(1), "Name", 4001, "{0} stays");
    }

    #[test]
    fn discriminants() {
        assert_closes(&Discriminants::Both, "Both", 4001, "{0} stays");
        assert_closes(&Discriminants::Name, "Name", 4003, "first");
        assert_closes(&Discriminants::Next, "Next", 4004, "second");
        assert_reads(&Discriminants::Next);
    }
}
