//! Constants with the names of the prelude's constructors and of the derive's own parameters.
//!
//! A pattern would match such a constant instead of binding a variable.

use self::Not as close;
use self::Not as code;
use self::Not as error;
use self::Not as frame;
use self::Not as inner;
use self::Not as source;
use self::Not as value;
use ::renamed::CloseCodes;

/// Structs with these names, which are values too.
macro_rules! constants {
    ($($name:ident)*) => {$(
        /// Not the item that the name suggests.
        #[non_exhaustive]
        pub struct $name;
    )*};
}

/// A code.
pub const CODE: u16 = 4000;

/// Uses what is imported.
pub const USED: [Not; 7] = [close, code, error, frame, inner, source, value];

constants!(Not Some None Ok Err CloseCode CloseFrame Reason UnknownCode);

/// Without fields.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed, reconnect(4000..=4099 = backoff))]
#[non_exhaustive]
pub enum Unit {
    /// A constant.
    #[close(CODE)]
    Computed,
    /// A number.
    #[close(4001, "numbered", reconnect = now)]
    Numbered,
}

/// With one field.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed, decode, reconnect(4000..=4099 = backoff))]
#[non_exhaustive]
pub enum Nested {
    /// Another enum.
    #[close(transparent)]
    Unit(Unit),
    /// A number.
    #[close(4002)]
    Without,
}

/// With fields.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Data {
    /// A format.
    #[close(4003, "{0} of {1}")]
    Formatted(u8, u8),
}

#[cfg(test)]
mod tests {
    use super::{Data, Nested, Unit};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn values() {
        assert_closes(&Unit::Computed, "Computed", 4000, "");
        assert_closes(&Nested::Unit(Unit::Numbered), "Numbered", 4001, "numbered");
        assert_closes(&Nested::Without, "Without", 4002, "");
        assert_closes(&Data::Formatted(1, 2), "Formatted", 4003, "1 of 2");
        assert_reads(&Unit::Computed);
        assert_reads(&Nested::Unit(Unit::Numbered));
        assert_reads(&Nested::Without);
    }
}
