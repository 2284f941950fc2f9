//! Variants with the names of types, constructors and constants that the derive uses.

use ::renamed::CloseCodes;

/// A code.
pub const CODE: u16 = 4003;

/// Without fields: `TryFrom` has an associated type `Error` too.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Unit {
    /// A type that the derive uses.
    #[close(CODE, "code")]
    Code,
    /// An associated type of `TryFrom`.
    #[close(4001, "error")]
    Error,
    /// A constructor.
    #[close(CODE + 1)]
    None,
    /// A constructor.
    #[close(4002, "ok")]
    Ok,
}

#[cfg(test)]
mod tests {
    use super::Unit;
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn variants() {
        assert_closes(&Unit::Error, "Error", 4001, "error");
        assert_closes(&Unit::Ok, "Ok", 4002, "ok");
        assert_closes(&Unit::Code, "Code", 4003, "code");
        assert_closes(&Unit::None, "None", 4004, "");
        assert_reads(&Unit::Error);
        assert_reads(&Unit::Ok);
        assert_reads(&Unit::Code);
        assert_reads(&Unit::None);
    }
}
