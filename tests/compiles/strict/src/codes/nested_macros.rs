//! Codes that pass through several macros, and macro calls as codes.

use ::renamed::CloseCodes;

/// A code.
macro_rules! code {
    ($offset:expr) => {
        4000 + $offset
    };
}

/// The first of three macros.
macro_rules! outer {
    ($name:ident, $first:literal, $second:expr) => {
        inner!($name, $first, $second, 4003);
    };
}

/// The second.
macro_rules! inner {
    ($name:ident, $first:literal, $second:expr, $third:literal) => {
        innermost! {
            $name;
            #[close($first)] First,
            #[close($second)] Second,
            #[close($third)] Third,
        }
    };
}

/// The last.
macro_rules! innermost {
    ($name:ident; $(#[$meta:meta] $variant:ident,)*) => {
        /// Through three macros.
        #[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
        #[close(crate = ::renamed)]
        #[non_exhaustive]
        pub enum $name { $(
            /// A whole attribute.
            #[$meta]
            $variant,
        )* }
    };
}

/// Called in the attribute.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Attribute {
    /// A code.
    #[close(code!(1))]
    Called,
}

/// Called in the discriminant.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
#[repr(u16)]
pub enum Discriminant {
    /// A code.
    Called = code!(2),
    /// The one after it.
    Next,
}

outer!(Nested, 4001, 4000 + 2);

#[cfg(test)]
mod tests {
    use super::{Attribute, Discriminant, Nested};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn nested() {
        assert_closes(&Nested::First, "First", 4001, "");
        assert_closes(&Nested::Second, "Second", 4002, "");
        assert_closes(&Nested::Third, "Third", 4003, "");
        assert_reads(&Nested::First);
        assert_reads(&Nested::Second);
        assert_reads(&Nested::Third);
    }

    #[test]
    fn called() {
        assert_closes(&Attribute::Called, "Called", 4001, "");
        assert_closes(&Discriminant::Called, "Called", 4002, "");
        assert_closes(&Discriminant::Next, "Next", 4003, "");
        assert_reads(&Attribute::Called);
        assert_reads(&Discriminant::Called);
        assert_reads(&Discriminant::Next);
    }
}
