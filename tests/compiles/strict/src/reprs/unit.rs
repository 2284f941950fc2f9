//! Enums without fields: the discriminant is the code, whatever the `repr` is.

use ::renamed::CloseCodes;

/// The same enum with several `repr`s.
macro_rules! reprs {
    ($($(#[$repr:meta])? $name:ident: $base:ty;)*) => {
        $(
            /// An enum with this `repr`.
            #[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
            #[close(crate = ::renamed)]
            #[non_exhaustive]
            $(#[$repr])?
            pub enum $name {
                /// A constant.
                Computed = { const BASE: $base = 4000; BASE + 3 },
                /// The one after it.
                #[close("after computed")]
                ComputedAndOne,
                /// A number.
                Numbered = 4001,
                /// The one after it.
                NumberedAndOne,
            }
        )*

        #[cfg(test)]
        mod tests {
            use crate::asserts::{assert_closes, assert_reads};

            #[test]
            fn reprs() {
                $({
                    use super::$name as Unit;

                    assert_closes(&Unit::Numbered, "Numbered", 4001, "");
                    assert_closes(&Unit::NumberedAndOne, "NumberedAndOne", 4002, "");
                    assert_closes(&Unit::Computed, "Computed", 4003, "");
                    assert_closes(&Unit::ComputedAndOne, "ComputedAndOne", 4004, "after computed");
                    assert_reads(&Unit::Numbered);
                    assert_reads(&Unit::NumberedAndOne);
                    assert_reads(&Unit::Computed);
                    assert_reads(&Unit::ComputedAndOne);
                })*
            }
        }
    };
}

reprs! {
    Default: isize;
    #[repr(C)] ReprC: isize;
    #[repr(u16)] U16: u16;
    #[repr(i16)] I16: i16;
    #[repr(u32)] U32: u32;
    #[repr(i32)] I32: i32;
    #[repr(u64)] U64: u64;
    #[repr(i64)] I64: i64;
    #[repr(usize)] Usize: usize;
    #[repr(isize)] Isize: isize;
}
