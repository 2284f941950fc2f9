//! Expressions that name a constant as the variant is named.

#[derive(CloseCodes)]
enum Plain {
    #[close(RoomFull as u16)]
    RoomFull,
    #[close(4002)]
    Known,
}

#[derive(CloseCodes)]
enum Nested {
    #[close(code_of(RoomFull))]
    RoomFull,
}

#[derive(CloseCodes)]
enum Qualified {
    #[close(Plain::RoomFull as u16)]
    RoomFull,
}

// The derive writes:

const _: () = {
    const RoomFull_close: ::core::primitive::u16 = { RoomFull as u16 };
    const _: () = {
        use ::close_codes::__private::{check_code, check_use};
        const _: () = check_code(RoomFull_close as ::core::primitive::i128, 3000, 4999);
        static CLOSE_CODE_USES: ::close_codes::__private::Uses<2> =
            ::close_codes::__private::Uses::new([
                (RoomFull_close as ::core::primitive::i128, "RoomFull"),
                (4002, "Known"),
            ]);
        const _: () = check_use(&CLOSE_CODE_USES, 0, false);
        const _: () = check_use(&CLOSE_CODE_USES, 1, false);
    };
    #[automatically_derived]
    impl ::close_codes::CloseCodes for Plain {
        const CODES: ::close_codes::CodeTable = {
            static CLOSE_CODE_ROWS: [::close_codes::CodeInfo; 2] =
                ::close_codes::__private::rows([
                    (RoomFull_close as ::core::primitive::i128, "RoomFull", "", ""),
                    (4002, "Known", "", ""),
                ]);
            ::close_codes::CodeTable::new(&CLOSE_CODE_ROWS)
                .with_type_name(::core::concat!(::core::module_path!(), "::Plain"))
        };
        fn info(&self) -> ::core::option::Option<&'static ::close_codes::CodeInfo> {
            ::close_codes::CodeTable::get(
                &<Self as ::close_codes::CloseCodes>::CODES,
                match self {
                    Plain::RoomFull => 0,
                    Plain::Known => 1,
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
    impl ::core::convert::From<Plain> for ::close_codes::CloseFrame {
        fn from(__error: Plain) -> Self {
            ::close_codes::CloseCodes::close_frame(&__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&Plain> for ::close_codes::CloseFrame {
        fn from(__error: &Plain) -> Self {
            ::close_codes::CloseCodes::close_frame(__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Plain> for ::close_codes::CloseCode {
        fn from(__error: Plain) -> Self {
            ::close_codes::CloseCodes::close_code(&__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&Plain> for ::close_codes::CloseCode {
        fn from(__error: &Plain) -> Self {
            ::close_codes::CloseCodes::close_code(__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for Plain {
        type Error = ::close_codes::UnknownCode;
        fn try_from(
            __code: ::core::primitive::u16,
        ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
            ::core::result::Result::Ok(
                match ::close_codes::__private::index(
                    &<Self as ::close_codes::CloseCodes>::CODES,
                    __code,
                ) {
                    0 => Plain::RoomFull,
                    1 => Plain::Known,
                    _ => {
                        return ::core::result::Result::Err(::close_codes::__private::unknown(
                            __code,
                        ));
                    }
                },
            )
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::close_codes::CloseCode> for Plain {
        type Error = ::close_codes::UnknownCode;
        fn try_from(
            __code: ::close_codes::CloseCode,
        ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
            <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(__code.get())
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::close_codes::CloseFrame> for Plain {
        type Error = ::close_codes::UnknownCode;
        fn try_from(
            __frame: &::close_codes::CloseFrame,
        ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
            <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(
                __frame.code().get(),
            )
        }
    }
};
const _: () = {
    const RoomFull_close: ::core::primitive::u16 = { code_of(RoomFull) };
    const _: () = {
        use ::close_codes::__private::{check_code, check_use};
        const _: () = check_code(RoomFull_close as ::core::primitive::i128, 3000, 4999);
        static CLOSE_CODE_USES: ::close_codes::__private::Uses<1> =
            ::close_codes::__private::Uses::new([(
                RoomFull_close as ::core::primitive::i128,
                "RoomFull",
            )]);
        const _: () = check_use(&CLOSE_CODE_USES, 0, false);
    };
    #[automatically_derived]
    impl ::close_codes::CloseCodes for Nested {
        const CODES: ::close_codes::CodeTable = {
            static CLOSE_CODE_ROWS: [::close_codes::CodeInfo; 1] = ::close_codes::__private::rows(
                [(RoomFull_close as ::core::primitive::i128, "RoomFull", "", "")],
            );
            ::close_codes::CodeTable::new(&CLOSE_CODE_ROWS)
                .with_type_name(::core::concat!(::core::module_path!(), "::Nested"))
        };
        fn info(&self) -> ::core::option::Option<&'static ::close_codes::CodeInfo> {
            ::close_codes::CodeTable::get(
                &<Self as ::close_codes::CloseCodes>::CODES,
                match self {
                    Nested::RoomFull => 0,
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
    impl ::core::convert::From<Nested> for ::close_codes::CloseFrame {
        fn from(__error: Nested) -> Self {
            ::close_codes::CloseCodes::close_frame(&__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&Nested> for ::close_codes::CloseFrame {
        fn from(__error: &Nested) -> Self {
            ::close_codes::CloseCodes::close_frame(__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Nested> for ::close_codes::CloseCode {
        fn from(__error: Nested) -> Self {
            ::close_codes::CloseCodes::close_code(&__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&Nested> for ::close_codes::CloseCode {
        fn from(__error: &Nested) -> Self {
            ::close_codes::CloseCodes::close_code(__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for Nested {
        type Error = ::close_codes::UnknownCode;
        fn try_from(
            __code: ::core::primitive::u16,
        ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
            ::core::result::Result::Ok(
                match ::close_codes::__private::index(
                    &<Self as ::close_codes::CloseCodes>::CODES,
                    __code,
                ) {
                    0 => Nested::RoomFull,
                    _ => {
                        return ::core::result::Result::Err(::close_codes::__private::unknown(
                            __code,
                        ));
                    }
                },
            )
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::close_codes::CloseCode> for Nested {
        type Error = ::close_codes::UnknownCode;
        fn try_from(
            __code: ::close_codes::CloseCode,
        ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
            <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(__code.get())
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::close_codes::CloseFrame> for Nested {
        type Error = ::close_codes::UnknownCode;
        fn try_from(
            __frame: &::close_codes::CloseFrame,
        ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
            <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(
                __frame.code().get(),
            )
        }
    }
};
const _: () = {
    const RoomFull: ::core::primitive::u16 = { Plain::RoomFull as u16 };
    const _: () = {
        use ::close_codes::__private::{check_code, check_use};
        const _: () = check_code(RoomFull as ::core::primitive::i128, 3000, 4999);
        static CLOSE_CODE_USES: ::close_codes::__private::Uses<1> =
            ::close_codes::__private::Uses::new([(
                RoomFull as ::core::primitive::i128,
                "RoomFull",
            )]);
        const _: () = check_use(&CLOSE_CODE_USES, 0, false);
    };
    #[automatically_derived]
    impl ::close_codes::CloseCodes for Qualified {
        const CODES: ::close_codes::CodeTable = {
            static CLOSE_CODE_ROWS: [::close_codes::CodeInfo; 1] = ::close_codes::__private::rows(
                [(RoomFull as ::core::primitive::i128, "RoomFull", "", "")],
            );
            ::close_codes::CodeTable::new(&CLOSE_CODE_ROWS)
                .with_type_name(::core::concat!(::core::module_path!(), "::Qualified"))
        };
        fn info(&self) -> ::core::option::Option<&'static ::close_codes::CodeInfo> {
            ::close_codes::CodeTable::get(
                &<Self as ::close_codes::CloseCodes>::CODES,
                match self {
                    Qualified::RoomFull => 0,
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
    impl ::core::convert::From<Qualified> for ::close_codes::CloseFrame {
        fn from(__error: Qualified) -> Self {
            ::close_codes::CloseCodes::close_frame(&__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&Qualified> for ::close_codes::CloseFrame {
        fn from(__error: &Qualified) -> Self {
            ::close_codes::CloseCodes::close_frame(__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<Qualified> for ::close_codes::CloseCode {
        fn from(__error: Qualified) -> Self {
            ::close_codes::CloseCodes::close_code(&__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&Qualified> for ::close_codes::CloseCode {
        fn from(__error: &Qualified) -> Self {
            ::close_codes::CloseCodes::close_code(__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for Qualified {
        type Error = ::close_codes::UnknownCode;
        fn try_from(
            __code: ::core::primitive::u16,
        ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
            ::core::result::Result::Ok(
                match ::close_codes::__private::index(
                    &<Self as ::close_codes::CloseCodes>::CODES,
                    __code,
                ) {
                    0 => Qualified::RoomFull,
                    _ => {
                        return ::core::result::Result::Err(::close_codes::__private::unknown(
                            __code,
                        ));
                    }
                },
            )
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::close_codes::CloseCode> for Qualified {
        type Error = ::close_codes::UnknownCode;
        fn try_from(
            __code: ::close_codes::CloseCode,
        ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
            <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(__code.get())
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::close_codes::CloseFrame> for Qualified {
        type Error = ::close_codes::UnknownCode;
        fn try_from(
            __frame: &::close_codes::CloseFrame,
        ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
            <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(
                __frame.code().get(),
            )
        }
    }
};
