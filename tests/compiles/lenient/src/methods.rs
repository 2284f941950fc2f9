//! Traits in scope that give every type methods with the names that the derive calls.

use renamed::CloseCodes;

/// Methods on every type, by value and by reference.
pub trait Methods {
    /// Not the advice.
    fn reconnect_for(&self) {}
    /// Not the row.
    fn info(&self) {}
    /// Not the code.
    fn close_code(&self) {}
    /// Not the frame.
    fn close_frame(&self) {}
    /// Not the reason.
    fn close_reason(&self) {}
    /// Not the code.
    fn code(self)
    where
        Self: Sized,
    {
    }
    /// Not the row, nor the number.
    fn get(self)
    where
        Self: Sized,
    {
    }
    /// Not the table.
    fn with_nested(self)
    where
        Self: Sized,
    {
    }
    /// Not the table.
    fn with_policy(self)
    where
        Self: Sized,
    {
    }
}

#[allow(clippy::missing_trait_methods, reason = "none of them is for use")]
impl<T: ?Sized> Methods for T {}

/// A code.
pub const CODE: u16 = 4003;

/// Without fields.
#[derive(Debug, PartialEq, Eq, CloseCodes)]
#[close(crate = ::renamed)]
pub enum Unit {
    /// A constant.
    #[close(CODE)]
    Computed,
    /// A number.
    #[close(4001, "numbered")]
    Numbered,
}

/// With everything.
#[derive(Debug, PartialEq, Eq, CloseCodes)]
#[close(crate = ::renamed, decode, reconnect(4000..=4099 = backoff))]
pub enum Nested {
    /// Another enum.
    #[close(transparent)]
    Unit(Unit),
    /// A number.
    #[close(4002)]
    Without,
}

#[cfg(test)]
mod tests {
    use super::{Nested, Unit};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn methods() {
        assert_closes(&Unit::Numbered, "Numbered", 4001, "numbered");
        assert_closes(&Nested::Unit(Unit::Computed), "Computed", 4003, "");
        assert_closes(&Nested::Without, "Without", 4002, "");
        assert_reads(&Unit::Numbered);
        assert_reads(&Nested::Unit(Unit::Computed));
        assert_reads(&Nested::Without);
    }
}
