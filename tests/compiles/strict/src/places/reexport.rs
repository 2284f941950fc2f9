//! `crate = …` with relative paths, and with the `$crate` of a macro.

use ::renamed as close_codes;

/// An enum that finds the runtime through `$crate`.
#[macro_export]
macro_rules! close_codes {
    ($name:ident { $($code:expr, $reason:expr => $variant:ident,)* }) => {
        /// From a macro.
        #[derive(
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            $crate::renamed::CloseCodes,
        )]
        #[close(crate = $crate::renamed, decode)]
        #[non_exhaustive]
        pub enum $name { $(
            /// From a macro.
            #[close($code, $reason)]
            $variant,
        )*
            /// Another enum of the macro's crate.
            #[close(transparent)]
            Other($crate::places::reexport::Other),
        }
    };
}

/// Passes a type of this crate to another crate's macro.
#[macro_export]
macro_rules! hand_over {
    ($to:ident) => {
        $to!($crate::places::reexport::Other);
    };
}

/// A reason.
pub const TEXT: &str = "computed";

/// A path from the root.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, ::renamed::CloseCodes)]
#[close(crate = crate::places::reexport::close_codes)]
#[non_exhaustive]
pub enum Crate {
    /// A constant.
    #[close(4000 + 1, "computed")]
    Computed,
    /// A number.
    #[close(4002, "numbered")]
    Numbered,
}

/// Used by the macro.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, ::renamed::CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Other {
    /// A number.
    #[close(4003, "other")]
    Numbered,
}

/// A path from this module.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, ::renamed::CloseCodes)]
#[close(crate = self::close_codes)]
#[non_exhaustive]
pub enum Here {
    /// A constant.
    #[close(4000 + 1, "computed")]
    Computed,
    /// A number.
    #[close(4002, "numbered")]
    Numbered,
}

close_codes! {
    Macro {
        4000 + 1, TEXT => Computed,
        4002, "numbered" => Numbered,
    }
}

#[cfg(test)]
mod tests {
    use super::{Crate, Here, Macro, Other};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn paths() {
        assert_closes(&Crate::Computed, "Computed", 4001, "computed");
        assert_closes(&Here::Computed, "Computed", 4001, "computed");
        assert_closes(&Macro::Computed, "Computed", 4001, "computed");
        assert_closes(&Macro::Numbered, "Numbered", 4002, "numbered");
        assert_reads(&Crate::Numbered);
        assert_reads(&Here::Numbered);
        assert_reads(&Macro::Numbered);
        assert_closes(&Macro::Other(Other::Numbered), "Numbered", 4003, "other");
        assert_reads(&Macro::Other(Other::Numbered));
    }
}
