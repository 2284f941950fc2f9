//! Names in lower case: keywords, and the names of the derive's parameters, bindings and functions.

#![allow(non_camel_case_types, non_upper_case_globals, reason = "that is what it is for")]

use renamed::CloseCodes;

/// A constant with the name of a variant.
pub const close_code: u16 = 4000;

/// A static with a name that a parameter might have.
pub static error: u16 = 4000;

/// Variants with these codes.
macro_rules! lower_case {
    ($(#[$meta:meta])* $name:ident; $($code:expr => $variant:ident)*) => {
        $(#[$meta])*
        #[derive(Debug, PartialEq, Eq, CloseCodes)]
        #[close(crate = ::renamed)]
        pub enum $name { $(
            /// A constant.
            #[close($code, NAME)]
            $variant,
        )* }
    };
}

/// A reason.
const NAME: &str = "name";

lower_case! {
    /// With constants that have the names of variants.
    lower;
    4000 + 1 => r#type
    4000 + 2 => r#try
    4000 + 3 => r#match
    4000 + 4 => code
    4000 + 5 => close
    4000 + 6 => frame
    4000 + 7 => inner
    4000 + 8 => this
    4000 + 9 => index
    4000 + 10 => info
    4000 + 11 => rows
    4000 + 12 => unknown
}

lower_case! {
    /// One variant has the name of its constant.
    same;
    close_code + 1 => close_code
    error => close_frame
}

lower_case! {
    /// Codes as numbers.
    numbers;
    4001 => r#type
    4002 => error
    4003 => core
    4004 => u16
}

#[cfg(test)]
mod tests {
    use renamed::CloseCodes;

    use super::{lower, numbers, same};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn lower_case() {
        assert!(lower::CODES.iter().map(|row| row.code().get()).eq(4001..=4012));
        assert_closes(&lower::r#type, "type", 4001, "name");
        assert_closes(&lower::r#match, "match", 4003, "name");
        assert_reads(&lower::r#try);
        assert_reads(&lower::code);
        assert_reads(&lower::index);
    }

    #[test]
    fn same_names() {
        assert_closes(&same::close_code, "close_code", 4001, "name");
        assert_closes(&same::close_frame, "close_frame", 4000, "name");
        assert_reads(&same::close_code);
        assert_reads(&same::close_frame);
    }

    #[test]
    fn as_numbers() {
        assert_closes(&numbers::r#type, "type", 4001, "name");
        assert_closes(&numbers::error, "error", 4002, "name");
        assert_reads(&numbers::core);
        assert_reads(&numbers::u16);
    }
}
