//! `display`: the reason is what `Display` prints, for every kind of variant.

use std::fmt;

use renamed::CloseCodes;

/// With and without fields.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
pub enum Data {
    /// Fields, and a code that is a constant.
    #[close(4000 + 1, display)]
    Fields(u8, u8),
    /// Not displayed.
    #[close(4003, "silent")]
    Silent,
    /// Nothing.
    #[close(4002, display, reconnect = never)]
    Unit,
}

impl fmt::Display for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Fields(first, second) => write!(f, "{first} and {second}"),
            Self::Silent => f.write_str("not to be read"),
            Self::Unit => f.write_str("unit"),
        }
    }
}

/// Everything is displayed.
#[derive(Debug, PartialEq, Eq, CloseCodes)]
#[close(crate = ::renamed)]
#[repr(u16)]
pub enum Unit {
    /// One.
    #[close(display)]
    One = 4001,
    /// The one after it.
    #[close(display)]
    Two,
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match *self {
            Self::One => "one",
            Self::Two => "two",
        })
    }
}

/// With a parameter that `Display` puts a bound on.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
pub enum Generic<T> {
    /// Displayed.
    #[close(4001, display)]
    Displayed(T),
}

impl<T: fmt::Debug> fmt::Display for Generic<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Displayed(ref field) = *self;
        write!(f, "displayed {field:?}")
    }
}

/// The key passes through a macro.
macro_rules! through_a_macro {
    ($name:ident: $display:ident) => {
        /// One variant.
        #[derive(CloseCodes)]
        #[close(crate = ::renamed)]
        pub enum $name {
            /// Displayed.
            #[close(4001, $display)]
            Displayed(u8),
        }
    };
}

through_a_macro!(Word: display);

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Displayed(field) = *self;
        write!(f, "displayed {field}")
    }
}

#[cfg(test)]
mod tests {
    use super::{Data, Generic, Unit, Word};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn display() {
        assert_closes(&Data::Fields(1, 2), "Fields", 4001, "1 and 2");
        assert_closes(&Data::Silent, "Silent", 4003, "silent");
        assert_closes(&Data::Unit, "Unit", 4002, "unit");
        assert_closes(&Unit::One, "One", 4001, "one");
        assert_closes(&Unit::Two, "Two", 4002, "two");
        assert_reads(&Unit::Two);
        assert_closes(&Generic::Displayed('c'), "Displayed", 4001, "displayed 'c'");
        assert_closes(&Word::Displayed(1), "Displayed", 4001, "displayed 1");
    }
}
