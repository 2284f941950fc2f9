//! Every format spec of `format!`, for fields by position and by name.

use ::renamed::CloseCodes;

/// A variant for each format, with tuple fields and with named fields.
macro_rules! formats {
    ($($variant:ident $code:literal $tuple:literal $named:literal $printed:literal;)*) => {
        /// By position.
        #[derive(CloseCodes)]
        #[close(crate = ::renamed)]
        #[non_exhaustive]
        pub enum Tuple { $(
            /// A format.
            #[close($code, $tuple)]
            $variant(&'static str, usize, f64),
        )* }

        /// By name.
        #[derive(CloseCodes)]
        #[close(crate = ::renamed)]
        #[non_exhaustive]
        pub enum Named { $(
            /// A format.
            #[close($code, $named)]
            $variant {
                /// A text.
                text: &'static str,
                /// A width, too.
                width: usize,
                /// A float.
                float: f64,
            },
        )* }

        #[cfg(test)]
        mod tests {
            use super::{Named, Tuple};
            use crate::asserts::assert_closes;

            #[test]
            fn formats() {
                let (text, width, float) = ("ab", 7, 1.25);
                $(
                    let tuple = Tuple::$variant(text, width, float);
                    assert_closes(&tuple, ::core::stringify!($variant), $code, $printed);
                    let named = Named::$variant { text, width, float };
                    assert_closes(&named, ::core::stringify!($variant), $code, $printed);
                )*
            }
        }
    };
}

formats! {
    Alone 4001 "{0}" "{text}" "ab";
    Debug 4002 "{0:?}" "{text:?}" r#""ab""#;
    Pretty 4003 "{0:#?}" "{text:#?}" r#""ab""#;
    Width 4004 "{0:5}." "{text:5}." "ab   .";
    Left 4005 "{0:<5}." "{text:<5}." "ab   .";
    Right 4006 "{0:>5}" "{text:>5}" "   ab";
    Center 4007 "{0:^6}." "{text:^6}." "  ab  .";
    Fill 4008 "{0:*^6}" "{text:*^6}" "**ab**";
    FillBrace 4009 "{0:#^6}" "{text:#^6}" "##ab##";
    FillColon 4010 "{0::>4}" "{text::>4}" "::ab";
    FillWide 4011 "{0:€>4}" "{text:€>4}" "€€ab";
    Plus 4012 "{1:+}" "{width:+}" "+7";
    Minus 4013 "{1:-}" "{width:-}" "7";
    Zero 4014 "{1:03}" "{width:03}" "007";
    ZeroWidth 4015 "{1:01$}" "{width:0width$}" "0000007";
    WidthArgument 4016 "{0:1$}." "{text:width$}." "ab     .";
    RightArgument 4017 "{0:>1$}" "{text:>width$}" "     ab";
    Precision 4018 "{0:.1}" "{text:.1}" "a";
    PrecisionArgument 4019 "{2:.1$}" "{float:.width$}" "1.2500000";
    Both 4020 "{2:6.1}" "{float:6.1}" "   1.2";
    BothArguments 4021 "{2:1$.1$}" "{float:width$.width$}" "1.2500000";
    Hex 4022 "{1:x}" "{width:x}" "7";
    HexAlternate 4023 "{1:#x}" "{width:#x}" "0x7";
    HexPadded 4024 "{1:#06X}" "{width:#06X}" "0x0007";
    Octal 4025 "{1:o}" "{width:o}" "7";
    Binary 4026 "{1:b}" "{width:b}" "111";
    BinaryPadded 4027 "{1:#010b}" "{width:#010b}" "0b00000111";
    LowerExp 4028 "{2:e}" "{float:e}" "1.25e0";
    UpperExp 4029 "{2:E}" "{float:E}" "1.25E0";
    DebugHex 4030 "{1:x?} {1:X?}" "{width:x?} {width:X?}" "7 7";
    Twice 4031 "{0} {0:?} {0}" "{text} {text:?} {text}" r#"ab "ab" ab"#;
    Order 4032 "{2} {1} {0}" "{float} {width} {text}" "1.25 7 ab";
    Braces 4033 "{{{0}}} }}{{ {{{{" "{{{text}}} }}{{ {{{{" "{ab} }{ {{";
    OnlyBraces 4034 "{{}}" "{{}}" "{}";
    Spaces 4035 "{ 0 } {0 :?} {0:? }" "{ text } {text :?} {text:? }" r#"ab "ab" "ab""#;
    Lines 4036 "a\n\t\"{0}\\\u{e9}\0" "a\n\t\"{text}\\\u{e9}\0" "a\n\t\"ab\\é\0";
    Raw 4037 r#""{0}\n"# r#""{text}\n"# r#""ab\n"#;
}

/// What is formatted as what it points to.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Pointer {
    /// `Pointer`.
    #[close(4001, "{0:p} {0:#p}")]
    Pointer(*const u8),
}
