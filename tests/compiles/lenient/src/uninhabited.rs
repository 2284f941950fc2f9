//! Uninhabited variants: their match arms are unreachable.

use std::convert::Infallible;

use renamed::CloseCodes;

/// With one inhabited variant.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
pub enum Some {
    /// Uninhabited.
    #[close(4001, "{0}")]
    Formatted(Infallible),
    /// Uninhabited.
    #[close(4002, "never")]
    Never(u8, Infallible),
    /// Uninhabited.
    #[close(transparent)]
    Nested(None),
    /// Inhabited.
    #[close(4003, "unit")]
    Unit,
}

/// With no inhabited variant.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
pub enum None {
    /// Uninhabited.
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
