//! Macros with the names of the standard library's, which do not compile if they are used.

use ::renamed::CloseCodes;

/// Macros with these names.
macro_rules! do_not_use {
    ($($name:ident)*) => {$(
        macro_rules! $name {
            (nothing) => {};
        }
        $name!(nothing);
    )*};
}

do_not_use! {
    assert assert_eq cfg compile_error concat debug_assert env format format_args include
    include_str line matches panic stringify todo unimplemented unreachable vec write writeln
}

/// A code.
pub const CODE: u16 = 4003;

/// Every kind of variant.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Data {
    /// A constant.
    #[close(CODE)]
    Computed,
    /// A format.
    #[close(4001, "{0:?}")]
    Formatted(u8),
    /// Another enum.
    #[close(transparent)]
    Nested(::renamed::CloseCode),
}

#[cfg(test)]
mod tests {
    use ::renamed::CloseCodes as _;

    use super::Data;
    use crate::asserts::assert_closes;

    #[test]
    fn macros() {
        assert_closes(&Data::Computed, "Computed", 4003, "");
        assert_closes(&Data::Formatted(7), "Formatted", 4001, "7");
        let nested = Data::Nested(::renamed::CloseCode::GOING_AWAY);
        ::core::assert_eq!(nested.close_code().get(), 1001);
    }
}
