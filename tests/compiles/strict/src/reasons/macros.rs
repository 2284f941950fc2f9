//! Reasons that pass through macros.

use ::renamed::CloseCodes;

/// Reasons as every kind of macro fragment.
macro_rules! fragments {
    ($name:ident { $literal:literal, $expr:expr, $tt:tt, $path:path, $format:literal, $braced:expr }) => {
        /// Every kind of fragment.
        #[derive(CloseCodes)]
        #[close(crate = ::renamed)]
        #[non_exhaustive]
        pub enum $name {
            /// A format.
            #[close(4006, $braced)]
            Braced {
                /// A number.
                field: u8,
            },
            /// In another macro.
            #[close(4007, ::core::concat!($literal, "/", $tt))]
            Concat,
            /// `$expr:expr`.
            #[close(4002, $expr)]
            Expr,
            /// A format.
            #[close(4005, $format)]
            Format(u8),
            /// `$literal:literal`.
            #[close(4001, $literal)]
            Literal,
            /// `$path:path`.
            #[close(4004, $path)]
            Path,
            /// In another macro.
            #[close(4008, ::core::stringify!($name))]
            Stringify,
            /// `$tt:tt`.
            #[close(4003, $tt)]
            Tt,
        }
    };
}

/// A field, its type and its format.
macro_rules! fields {
    ($name:ident { $field:ident: $ty:ty = $format:literal }) => {
        /// Both the field and its format pass through the macro.
        #[derive(CloseCodes)]
        #[close(crate = ::renamed)]
        #[non_exhaustive]
        pub enum $name {
            /// A format.
            #[close(4001, $format)]
            Both {
                /// A field.
                $field: $ty,
            },
            /// A format of the macro's own.
            #[close(4002, "{field}")]
            Format {
                /// A field of the macro's own.
                field: $ty,
            },
        }
    };
}

/// A reason.
pub const NAME: &str = "name";

fragments!(Fragments { "literal", "expr", "tt", NAME, "format {0}", "braced {field}" });

fields!(Fields { field: u8 = "{field:?}" });

#[cfg(test)]
mod tests {
    use super::{Fields, Fragments};
    use crate::asserts::assert_closes;

    #[test]
    fn fragments() {
        assert_closes(&Fragments::Literal, "Literal", 4001, "literal");
        assert_closes(&Fragments::Expr, "Expr", 4002, "expr");
        assert_closes(&Fragments::Tt, "Tt", 4003, "tt");
        assert_closes(&Fragments::Path, "Path", 4004, "name");
        assert_closes(&Fragments::Format(1), "Format", 4005, "format 1");
        assert_closes(&Fragments::Braced { field: 1 }, "Braced", 4006, "braced 1");
        assert_closes(&Fragments::Concat, "Concat", 4007, "literal/tt");
        assert_closes(&Fragments::Stringify, "Stringify", 4008, "Fragments");
    }

    #[test]
    fn fields() {
        assert_closes(&Fields::Both { field: 1 }, "Both", 4001, "1");
        assert_closes(&Fields::Format { field: 1 }, "Format", 4002, "1");
    }
}
