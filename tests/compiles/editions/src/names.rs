//! Keywords of newer editions, as the names of everything that an enum can mention.

/// A module for each word. The word is the name of the module, and of everything that the derive sees in it.
macro_rules! names {
    ($($module:ident: $word:ident $lifetime:lifetime;)*) => {$(
        /// Under this word.
        pub mod $module {
            /// A module.
            pub mod $word {
                use ::renamed::CloseCodes;

                /// A trait for a bound.
                pub trait Bound {}

                impl Bound for u8 {}

                /// A code.
                pub const CODE: u16 = 4010;

                /// An enum to nest in others.
                #[derive(Debug, PartialEq, CloseCodes)]
                #[close(crate = ::renamed)]
                pub enum Error {
                    /// The word is its name.
                    #[close(4001, "in a module")]
                    $word,
                }
            }

            /// A type, a constant and a lifetime with this name.
            pub mod other {
                use ::renamed::CloseCodes;

                /// A code.
                pub const $word: u16 = 4020;

                /// The type.
                #[derive(Debug, PartialEq, CloseCodes)]
                #[close(crate = ::renamed)]
                pub enum $word {
                    /// The constant.
                    #[close($word)]
                    Constant,
                    /// Part of an expression.
                    #[close($word + 1, "sum")]
                    Sum,
                }

                /// A trait.
                pub mod traits {
                    /// The trait.
                    pub trait $word {}

                    impl self::$word for u8 {}
                }

                /// With the bound.
                #[derive(CloseCodes)]
                #[close(crate = ::renamed)]
                pub enum Bounded<T: traits::$word>
                where
                    T: traits::$word,
                {
                    /// It is formatted.
                    #[close(4030, "{0}")]
                    Formatted(T),
                }
            }

            use self::other::$word as Type;
            use ::renamed::CloseCodes;

            /// Variants and fields.
            #[derive(CloseCodes)]
            #[close(crate = ::renamed)]
            pub enum Outer<$lifetime> {
                /// A unit.
                #[close($word::CODE, "unit")]
                $word,
                /// A field.
                #[close(4002, concat!("{", stringify!($word), "}"))]
                Concatenated { $word: u8 },
                /// A path.
                #[close(transparent)]
                Path($word::Error),
                /// A path in brackets.
                #[close(transparent, shared)]
                Boxed(Box<$word::Error>),
                /// A field, by its name.
                #[close(transparent, shared)]
                Named { $word: self::$word::Error },
                /// A type.
                #[close(transparent)]
                Type(Type),
                /// A reference.
                #[close(4003, "{0}")]
                Borrowed(&$lifetime str),
            }

            /// A tuple variant.
            #[derive(CloseCodes)]
            #[close(crate = ::renamed)]
            pub enum Tuple<T: self::$word::Bound> {
                /// First.
                #[close(4001, "{0}")]
                $word(T),
            }

            /// A variant with fields.
            #[derive(Debug, PartialEq, CloseCodes)]
            #[close(crate = ::renamed, decode)]
            pub enum Fields {
                /// First.
                #[close(transparent)]
                $word { $word: $word::Error },
            }

            /// Discriminants.
            #[derive(Debug, PartialEq, CloseCodes)]
            #[close(crate = ::renamed)]
            #[repr(u16)]
            pub enum Discriminants {
                /// First.
                $word = $word::CODE,
                /// Second.
                Next,
            }

            #[test]
            fn $module() {
                use std::convert::TryFrom;

                use ::renamed::CloseCodes;

                let closes = |frame: ::renamed::CloseFrame, expected| assert_eq!(frame.to_string(), expected);
                closes(Outer::$word.close_frame(), "4010: unit");
                closes(Outer::Path($word::Error::$word).close_frame(), "4001: in a module");
                closes(Outer::Boxed(Box::new($word::Error::$word)).close_frame(), "4001: in a module");
                closes(Outer::Named { $word: $word::Error::$word }.close_frame(), "4001: in a module");
                closes(Outer::Type(Type::Sum).close_frame(), "4021: sum");
                closes(Outer::Borrowed("text").close_frame(), "4003: text");
                closes(Tuple::$word(7).close_frame(), "4001: 7");
                closes(other::Bounded::Formatted(8).close_frame(), "4030: 8");
                closes(Discriminants::Next.close_frame(), "4011");
                assert_eq!(<Discriminants as TryFrom<u16>>::try_from(4010), Ok(Discriminants::$word));
                assert_eq!(<Fields as TryFrom<u16>>::try_from(4001), Ok(Fields::$word { $word: $word::Error::$word }));
                let name = stringify!($word);
                let name = name.strip_prefix("r#").unwrap_or(name);
                assert_eq!(<Outer as CloseCodes>::CODES.get(0).unwrap().name(), name);
            }
        }
    )*};
}
