//! Codes that stand twice, in attributes and discriminants.

#[derive(CloseCodes)]
enum Gateway {
    First = 4001,
    #[close(4003)]
    Second,
    Third = 4003,
    #[close(4001)]
    Fourth,
}

// The derive writes:

const _: () = {
    use ::close_codes::__private::repeated_code;
    const _: () = {
        const fn Second() {
            repeated_code(
                "close code 4003 is already that of `Second`\nhelp: give `Third` a code of its own, or mark it `shared` if the peer need not tell them apart",
            )
        }
        Second()
    };
    const _: () = {
        const fn First() {
            repeated_code(
                "close code 4001 is already that of `First`\nhelp: give `Fourth` a code of its own, or mark it `shared` if the peer need not tell them apart",
            )
        }
        First()
    };
};
#[automatically_derived]
impl ::close_codes::CloseCodes for Gateway {
    const CODES: ::close_codes::CodeTable = {
        static CLOSE_CODE_ROWS: [::close_codes::CodeInfo; 4] = ::close_codes::__private::rows([
            (4001, "First", "", ""),
            (4003, "Second", "", ""),
            (4003, "Third", "", ""),
            (4001, "Fourth", "", ""),
        ]);
        ::close_codes::CodeTable::new(&CLOSE_CODE_ROWS)
            .with_type_name(::core::concat!(::core::module_path!(), "::Gateway"))
    };
    fn info(&self) -> ::core::option::Option<&'static ::close_codes::CodeInfo> {
        ::close_codes::CodeTable::get(
            &<Self as ::close_codes::CloseCodes>::CODES,
            match self {
                Gateway::First => 0,
                Gateway::Second => 1,
                Gateway::Third => 2,
                Gateway::Fourth => 3,
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
impl ::core::convert::From<Gateway> for ::close_codes::CloseFrame {
    fn from(__error: Gateway) -> Self {
        ::close_codes::CloseCodes::close_frame(&__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Gateway> for ::close_codes::CloseFrame {
    fn from(__error: &Gateway) -> Self {
        ::close_codes::CloseCodes::close_frame(__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<Gateway> for ::close_codes::CloseCode {
    fn from(__error: Gateway) -> Self {
        ::close_codes::CloseCodes::close_code(&__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Gateway> for ::close_codes::CloseCode {
    fn from(__error: &Gateway) -> Self {
        ::close_codes::CloseCodes::close_code(__error)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::core::primitive::u16> for Gateway {
    type Error = ::close_codes::UnknownCode;
    fn try_from(
        __code: ::core::primitive::u16,
    ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
        ::core::result::Result::Ok(match __code {
            4001 => Gateway::First,
            4003 => Gateway::Second,
            4003 => Gateway::Third,
            4001 => Gateway::Fourth,
            _ => {
                return ::core::result::Result::Err(::close_codes::__private::unknown(__code));
            }
        })
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::close_codes::CloseCode> for Gateway {
    type Error = ::close_codes::UnknownCode;
    fn try_from(
        __code: ::close_codes::CloseCode,
    ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
        <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(__code.get())
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<&::close_codes::CloseFrame> for Gateway {
    type Error = ::close_codes::UnknownCode;
    fn try_from(
        __frame: &::close_codes::CloseFrame,
    ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
        <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(__frame.code().get())
    }
}
