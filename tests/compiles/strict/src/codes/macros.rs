//! Codes as every kind of macro fragment, in attributes and in discriminants.

/// Codes by path.
pub mod paths {
    /// A code.
    pub const FOUR: u16 = 4004;
}

use ::renamed::CloseCodes;

/// Fragments in attributes.
macro_rules! attributes {
    (
        $(#[$meta:meta])*
        $vis:vis $name:ident {
            $literal:literal, $expr:expr, $tt:tt, $path:path, $block:block, $ident:ident;
            $(#[$variant:meta])* $whole:ident
        }
    ) => {
        $(#[$meta])*
        #[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
        #[close(crate = ::renamed)]
        #[non_exhaustive]
        $vis enum $name {
            /// `$block:block`.
            #[close($block)]
            Block,
            /// `$expr:expr`.
            #[close($expr)]
            Expr,
            /// `$ident:ident`.
            #[close($ident)]
            Ident,
            /// `$literal:literal`.
            #[close($literal)]
            Literal,
            /// `$path:path`.
            #[close($path)]
            Path,
            /// The operators in `$expr` bind tighter than those around it.
            #[close($expr * 2 - 4000 + 5)]
            Product,
            /// `$tt:tt`.
            #[close($tt)]
            Tt,
            $(#[$variant])*
            $whole,
        }
    };
}

/// Fragments in discriminants.
macro_rules! discriminants {
    ($(#[$meta:meta])* $vis:vis $name:ident { $literal:literal, $expr:expr, $tt:tt }) => {
        $(#[$meta])*
        #[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
        #[close(crate = ::renamed)]
        #[non_exhaustive]
        #[repr(u16)]
        $vis enum $name {
            /// `$expr:expr`.
            Expr = $expr,
            /// The one after it.
            ExprAndOne,
            /// `$literal:literal`.
            Literal = $literal,
            /// The operators in `$expr` bind tighter than those around it.
            Product = $expr * 2 - 4000 + 5,
            /// `$tt:tt`.
            Tt = $tt,
        }
    };
}

/// Fragments in the discriminants of an enum with fields.
macro_rules! tags {
    ($(#[$meta:meta])* $vis:vis $name:ident { $expr:expr, $ty:ty }) => {
        $(#[$meta])*
        #[derive(CloseCodes)]
        #[close(crate = ::renamed)]
        #[non_exhaustive]
        #[repr(u16)]
        $vis enum $name {
            /// The operators in `$expr` bind tighter than those around it.
            #[close("{0}")]
            Product($ty) = $expr * 2 - 4000 + 5,
            /// The one after it.
            ProductAndOne,
        }
    };
}

/// Fragments on the enum.
macro_rules! options {
    ($range:expr, $path:path, $first:literal ..= $whole:literal, $word:ident) => {
        /// Every option.
        #[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
        #[close(crate = $path, range = $range, reconnect($first..=$whole = $word))]
        #[non_exhaustive]
        pub enum Options {
            /// Takes the advice of the enum.
            #[close(4001)]
            Plain,
            /// Has its own advice.
            #[close(4002, reconnect = $word)]
            Stated,
        }
    };
}

/// A code.
pub const SIX: u16 = 4006;

attributes! {
    /// Every kind of fragment.
    pub Attributes {
        4001, 4000 + 2, 4003, paths::FOUR, {
            const INNER: u16 = 4005;
            INNER
        }, SIX;
        /// A whole attribute.
        #[close(4010, "whole")]
        Whole
    }
}

discriminants! {
    /// The kinds that can be a discriminant.
    pub Discriminants { 4001, 4000 + 2, 4004 }
}

tags! {
    /// An expression.
    pub Tags { 4000 + 2, u8 }
}

options!(4000..=4099, ::renamed, 4000..=4099, backoff);

#[cfg(test)]
mod tests {
    use ::core::assert_eq;
    use ::core::iter::Iterator as _;
    use ::core::option::Option::Some;
    use ::renamed::{CloseCodes as _, Reconnect};

    use super::{Attributes, Discriminants, Options, Tags};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn attributes() {
        let codes = Attributes::CODES.iter().map(|row| row.code().get());
        assert!(codes.eq([4005, 4002, 4006, 4001, 4004, 4009, 4003, 4010]));
        assert_closes(&Attributes::Whole, "Whole", 4010, "whole");
        assert_reads(&Attributes::Product);
    }

    #[test]
    fn discriminants() {
        let codes = Discriminants::CODES.iter().map(|row| row.code().get());
        assert!(codes.eq([4002, 4003, 4001, 4009, 4004]));
        assert_reads(&Discriminants::Product);
    }

    #[test]
    fn tags() {
        assert_closes(&Tags::Product(7), "Product", 4009, "7");
        assert_closes(&Tags::ProductAndOne, "ProductAndOne", 4010, "");
    }

    #[test]
    fn options() {
        for option in [Options::Plain, Options::Stated] {
            assert_eq!(option.reconnect(), Some(Reconnect::Backoff));
            assert_reads(&option);
        }
    }
}
