//! Codes from discriminants.

#[derive(Debug, Clone, Copy, CloseCodes)]
#[repr(u16)]
pub enum Gateway {
    /// The client sent an opcode that does not exist.
    UnknownOpcode = 4001,
    #[close("not authenticated", reconnect = never)]
    NotAuthenticated = 4003,
    AlreadyAuthenticated,
}

// The derive writes:

#[automatically_derived]
impl ::close_codes::CloseCodes for Gateway {
    const CODES: ::close_codes::CodeTable = {
        static CLOSE_CODE_ROWS: [::close_codes::CodeInfo; 3] =
            ::close_codes::__private::rows_with_reconnect([
                (
                    4001,
                    "UnknownOpcode",
                    "",
                    "The client sent an opcode that does not exist.",
                    ::core::option::Option::None,
                ),
                (
                    4003,
                    "NotAuthenticated",
                    "not authenticated",
                    "",
                    ::core::option::Option::Some(::close_codes::Reconnect::Never),
                ),
                (4004, "AlreadyAuthenticated", "", "", ::core::option::Option::None),
            ]);
        ::close_codes::CodeTable::new(&CLOSE_CODE_ROWS)
            .with_type_name(::core::concat!(::core::module_path!(), "::Gateway"))
    };
    fn info(&self) -> ::core::option::Option<&'static ::close_codes::CodeInfo> {
        ::close_codes::CodeTable::get(
            &<Self as ::close_codes::CloseCodes>::CODES,
            match self {
                Gateway::UnknownOpcode => 0,
                Gateway::NotAuthenticated => 1,
                Gateway::AlreadyAuthenticated => 2,
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
            4001 => Gateway::UnknownOpcode,
            4003 => Gateway::NotAuthenticated,
            4004 => Gateway::AlreadyAuthenticated,
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
