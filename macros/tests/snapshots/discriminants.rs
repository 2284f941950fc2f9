//! Discriminants that are constants: of an enum without fields, and of one with.

#[derive(CloseCodes)]
enum Unit {
    First = BASE,
    Second,
}

#[derive(CloseCodes)]
#[repr(u16)]
enum Data {
    First(u8) = BASE,
    #[close("second {0}")]
    Second(u8),
}

// The derive writes:

const _: () = {
    use ::close_codes::__private::check_code;
    const _: () = check_code(Unit::First as ::core::primitive::i128, 3000, 4999);
    const _: () = check_code(Unit::Second as ::core::primitive::i128, 3000, 4999);
};
#[automatically_derived]
impl ::close_codes::CloseCodes for Unit {
    const CODES: ::close_codes::CodeTable = {
        static CLOSE_CODE_ROWS: [::close_codes::CodeInfo; 2] = ::close_codes::__private::rows([
            (Unit::First as ::core::primitive::i128, "First", "", ""),
            (Unit::Second as ::core::primitive::i128, "Second", "", ""),
        ]);
        ::close_codes::CodeTable::new(&CLOSE_CODE_ROWS)
            .with_type_name(::core::concat!(::core::module_path!(), "::Unit"))
    };
    fn info(&self) -> ::core::option::Option<&'static ::close_codes::CodeInfo> {
        ::close_codes::CodeTable::get(
            &<Self as ::close_codes::CloseCodes>::CODES,
            match self {
                Unit::First => 0,
                Unit::Second => 1,
            },
        )
    }
    fn close_code(&self) -> ::close_codes::CloseCode {
        ::close_codes::__private::code(::close_codes::CloseCodes::info(self))
    }
    fn close_reason(&self) -> ::close_codes::Reason {
        ::close_codes::__private::reason(::close_codes::CloseCodes::info(self))
    }
}
#[automatically_derived]
impl ::core::convert::From<Unit> for ::close_codes::CloseFrame {
    fn from(__error: Unit) -> Self {
        ::close_codes::CloseCodes::close_frame(&__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Unit> for ::close_codes::CloseFrame {
    fn from(__error: &Unit) -> Self {
        ::close_codes::CloseCodes::close_frame(__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<Unit> for ::close_codes::CloseCode {
    fn from(__error: Unit) -> Self {
        ::close_codes::CloseCodes::close_code(&__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Unit> for ::close_codes::CloseCode {
    fn from(__error: &Unit) -> Self {
        ::close_codes::CloseCodes::close_code(__error)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::core::primitive::u16> for Unit {
    type Error = ::close_codes::UnknownCode;
    fn try_from(
        __code: ::core::primitive::u16,
    ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
        ::core::result::Result::Ok(
            match ::close_codes::__private::index(
                &<Self as ::close_codes::CloseCodes>::CODES,
                __code,
            ) {
                0 => Unit::First,
                1 => Unit::Second,
                _ => {
                    return ::core::result::Result::Err(::close_codes::__private::unknown(__code));
                }
            },
        )
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::close_codes::CloseCode> for Unit {
    type Error = ::close_codes::UnknownCode;
    fn try_from(
        __code: ::close_codes::CloseCode,
    ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
        <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(__code.get())
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<&::close_codes::CloseFrame> for Unit {
    type Error = ::close_codes::UnknownCode;
    fn try_from(
        __frame: &::close_codes::CloseFrame,
    ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
        <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(__frame.code().get())
    }
}
const _: () = {
    const First: ::core::primitive::i128 = { (BASE) as ::core::primitive::i128 };
    const Second: ::core::primitive::i128 = { (BASE) as ::core::primitive::i128 + 1 };
    const _: () = {
        use ::close_codes::__private::check_code;
        const _: () = check_code(First, 3000, 4999);
        const _: () = check_code(Second, 3000, 4999);
    };
    #[automatically_derived]
    impl ::close_codes::CloseCodes for Data {
        const CODES: ::close_codes::CodeTable = {
            static CLOSE_CODE_ROWS: [::close_codes::CodeInfo; 2] =
                ::close_codes::__private::rows([
                    (First, "First", "", ""),
                    (Second, "Second", "second {0}", ""),
                ]);
            ::close_codes::CodeTable::new(&CLOSE_CODE_ROWS)
                .with_type_name(::core::concat!(::core::module_path!(), "::Data"))
        };
        fn info(&self) -> ::core::option::Option<&'static ::close_codes::CodeInfo> {
            ::close_codes::CodeTable::get(
                &<Self as ::close_codes::CloseCodes>::CODES,
                match self {
                    Data::First(..) => 0,
                    Data::Second(..) => 1,
                },
            )
        }
        fn close_code(&self) -> ::close_codes::CloseCode {
            ::close_codes::__private::code(::close_codes::CloseCodes::info(self))
        }
        fn close_reason(&self) -> ::close_codes::Reason {
            match self {
                Data::Second(__field_0) => {
                    ::close_codes::Reason::format(::core::format_args!("second {0}", __field_0))
                }
                _ => ::close_codes::__private::reason(::close_codes::CloseCodes::info(self)),
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Data> for ::close_codes::CloseFrame {
        fn from(__error: Data) -> Self {
            ::close_codes::CloseCodes::close_frame(&__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&Data> for ::close_codes::CloseFrame {
        fn from(__error: &Data) -> Self {
            ::close_codes::CloseCodes::close_frame(__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Data> for ::close_codes::CloseCode {
        fn from(__error: Data) -> Self {
            ::close_codes::CloseCodes::close_code(&__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&Data> for ::close_codes::CloseCode {
        fn from(__error: &Data) -> Self {
            ::close_codes::CloseCodes::close_code(__error)
        }
    }
};
