//! Types, traits and modules with the names of the prelude, of primitives and of the runtime.

/// Not the crate of this name.
pub mod core {}
/// Not the crate of this name.
pub mod std {}
/// Not the crate of this name.
pub mod close_codes {}
/// Not the crate of this name.
pub mod renamed {}

use self::Not as bool;
use self::Not as i128;
use self::Not as str;
use self::Not as u16;
use self::Not as usize;
use ::core::primitive;
use ::renamed::CloseCodes as Derive;

/// Structs with these names.
macro_rules! types {
    ($($name:ident)*) => {$(
        /// Not the item that the name suggests.
        #[non_exhaustive]
        pub struct $name;
    )*};
}

/// Traits with these names.
macro_rules! traits {
    ($($name:ident)*) => {$(
        /// Not the item that the name suggests.
        pub trait $name {}
    )*};
}

/// A code.
pub const LAST: Code = 4000;

/// A reason.
pub const TEXT: Text = "computed";

/// A primitive by another name.
pub type Code = primitive::u16;

/// Uses the structs that have the names of primitives.
pub type Primitives = (bool, i128, str, u16, usize);

/// A primitive by another name.
pub type Text = &'static primitive::str;

types!(Not AppCode CloseCode CloseFrame CodeInfo CodeTable Reason Reconnect UnknownCode);
types!(Result Option String Box);
traits!(CloseCodes From Into TryFrom TryInto Display Debug Default Clone Copy Drop Fn Iterator);

/// Without fields.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, Derive)]
#[close(crate = ::renamed, reconnect(4000..=4099 = backoff))]
#[non_exhaustive]
pub enum Unit {
    /// A constant in the attribute.
    #[close(LAST + 1, TEXT, reconnect = never)]
    Computed,
    /// A number.
    #[close(4002, "numbered", reconnect = now)]
    Numbered,
}

/// With fields.
#[derive(Derive)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Data<T> {
    /// A constant.
    #[close(LAST)]
    Computed,
    /// A format.
    #[close(4011, "{0} of {1:?}")]
    Formatted(T, T),
    /// Another enum.
    #[close(transparent)]
    Nested(Unit),
}

/// With codes in its discriminants.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, Derive)]
#[close(crate = ::renamed)]
#[non_exhaustive]
#[repr(u16)]
pub enum Discriminants {
    /// A constant.
    Computed = LAST + 20,
    /// The one after it.
    Next,
}

/// With codes in its discriminants, and fields.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, Derive)]
#[close(crate = ::renamed, decode)]
#[non_exhaustive]
#[repr(u16)]
pub enum Tagged {
    /// A constant.
    Computed = LAST + 30,
    /// Another enum.
    #[close(transparent)]
    Nested(Unit),
    /// The one after it.
    Next,
}

#[cfg(test)]
mod tests {
    use super::{Data, Discriminants, Tagged, Unit};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn unit() {
        assert_closes(&Unit::Computed, "Computed", 4001, "computed");
        assert_closes(&Unit::Numbered, "Numbered", 4002, "numbered");
        assert_reads(&Unit::Computed);
        assert_reads(&Unit::Numbered);
    }

    #[test]
    fn data() {
        assert_closes(&Data::<u8>::Computed, "Computed", 4000, "");
        assert_closes(&Data::Formatted(1, 2), "Formatted", 4011, "1 of 2");
        assert_closes(&Data::<u8>::Nested(Unit::Numbered), "Numbered", 4002, "numbered");
    }

    #[test]
    fn discriminants() {
        assert_closes(&Discriminants::Computed, "Computed", 4020, "");
        assert_closes(&Discriminants::Next, "Next", 4021, "");
        assert_reads(&Discriminants::Computed);
        assert_reads(&Discriminants::Next);
    }

    #[test]
    fn tagged() {
        assert_closes(&Tagged::Computed, "Computed", 4030, "");
        assert_closes(&Tagged::Nested(Unit::Computed), "Computed", 4001, "computed");
        assert_closes(&Tagged::Next, "Next", 4032, "");
        assert_reads(&Tagged::Computed);
        assert_reads(&Tagged::Nested(Unit::Computed));
        assert_reads(&Tagged::Next);
    }
}
