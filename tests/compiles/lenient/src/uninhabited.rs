//! Variants that no value can have: an arm for one is not reached.

use std::convert::Infallible;

use renamed::CloseCodes;

/// With one that can be.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
pub enum Some {
    /// It cannot be.
    #[close(4001, "{0}")]
    Formatted(Infallible),
    /// It cannot be.
    #[close(4002, "never")]
    Never(u8, Infallible),
    /// It cannot be.
    #[close(transparent)]
    Nested(None),
    /// It can be.
    #[close(4003, "unit")]
    Unit,
}

/// With none that can be.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
pub enum None {
    /// It cannot be.
    #[close(4004)]
    Never(Infallible),
}

#[cfg(test)]
mod tests {
    use super::Some;
    use crate::asserts::assert_closes;

    #[test]
    fn uninhabited() {
        assert_closes(&Some::Unit, "Unit", 4003, "unit");
    }
}
