//! Codes of other enums, and a policy for those that nobody knows.

#[derive(Debug, CloseCodes)]
#[close(decode, reconnect(4000..=4499 = backoff, 4500..=4999 = never))]
enum Received {
    #[close(4001)]
    TokenExpired,
    #[close(transparent)]
    Auth(AuthError),
    #[close(transparent)]
    Other { frame: CloseFrame },
}

// The derive writes:

#[automatically_derived]
impl ::close_codes::CloseCodes for Received {
    const CODES: ::close_codes::CodeTable = {
        static CLOSE_CODE_ROWS: [::close_codes::CodeInfo; 1] =
            ::close_codes::__private::rows([(4001, "TokenExpired", "", "")]);
        ::close_codes::CodeTable::new(&CLOSE_CODE_ROWS)
            .with_type_name(::core::concat!(::core::module_path!(), "::Received"))
            .with_nested(&[
                <AuthError as ::close_codes::CloseCodes>::CODES,
                <CloseFrame as ::close_codes::CloseCodes>::CODES,
            ])
            .with_policy(&[
                (
                    ::close_codes::__private::bound(4000),
                    ::close_codes::__private::bound(4499),
                    ::close_codes::Reconnect::Backoff,
                ),
                (
                    ::close_codes::__private::bound(4500),
                    ::close_codes::__private::bound(4999),
                    ::close_codes::Reconnect::Never,
                ),
            ])
    };
    fn info(&self) -> ::core::option::Option<&'static ::close_codes::CodeInfo> {
        ::close_codes::CodeTable::get(
            &<Self as ::close_codes::CloseCodes>::CODES,
            match self {
                Received::TokenExpired => 0,
                Received::Auth(__field_0) => {
                    return <AuthError as ::close_codes::CloseCodes>::info(__field_0);
                }
                Received::Other { frame: __field_0 } => {
                    return <CloseFrame as ::close_codes::CloseCodes>::info(__field_0);
                }
            },
        )
    }
    fn close_code(&self) -> ::close_codes::CloseCode {
        match self {
            Received::Auth(__field_0) => {
                <AuthError as ::close_codes::CloseCodes>::close_code(__field_0)
            }
            Received::Other { frame: __field_0 } => {
                <CloseFrame as ::close_codes::CloseCodes>::close_code(__field_0)
            }
            _ => ::close_codes::__private::code(::close_codes::CloseCodes::info(self)),
        }
    }
    fn close_reason(&self) -> ::close_codes::Reason {
        match self {
            Received::Auth(__field_0) => {
                <AuthError as ::close_codes::CloseCodes>::close_reason(__field_0)
            }
            Received::Other { frame: __field_0 } => {
                <CloseFrame as ::close_codes::CloseCodes>::close_reason(__field_0)
            }
            _ => ::close_codes::__private::reason(::close_codes::CloseCodes::info(self)),
        }
    }
    fn reconnect(&self) -> ::core::option::Option<::close_codes::Reconnect> {
        ::close_codes::__private::or_policy(
            self,
            match self {
                Received::Auth(__field_0) => {
                    <AuthError as ::close_codes::CloseCodes>::reconnect(__field_0)
                }
                Received::Other { frame: __field_0 } => {
                    <CloseFrame as ::close_codes::CloseCodes>::reconnect(__field_0)
                }
                _ => ::close_codes::__private::reconnect(self),
            },
        )
    }
    fn close_frame(&self) -> ::close_codes::CloseFrame {
        match self {
            Received::Auth(__field_0) => {
                <AuthError as ::close_codes::CloseCodes>::close_frame(__field_0)
            }
            Received::Other { frame: __field_0 } => {
                <CloseFrame as ::close_codes::CloseCodes>::close_frame(__field_0)
            }
            _ => ::close_codes::CloseFrame::new(
                ::close_codes::CloseCodes::close_code(self),
                ::close_codes::CloseCodes::close_reason(self),
            ),
        }
    }
}
#[automatically_derived]
impl ::core::convert::From<Received> for ::close_codes::CloseFrame {
    fn from(__error: Received) -> Self {
        ::close_codes::CloseCodes::close_frame(&__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Received> for ::close_codes::CloseFrame {
    fn from(__error: &Received) -> Self {
        ::close_codes::CloseCodes::close_frame(__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<Received> for ::close_codes::CloseCode {
    fn from(__error: Received) -> Self {
        ::close_codes::CloseCodes::close_code(&__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Received> for ::close_codes::CloseCode {
    fn from(__error: &Received) -> Self {
        ::close_codes::CloseCodes::close_code(__error)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::core::primitive::u16> for Received {
    type Error = ::close_codes::UnknownCode;
    fn try_from(
        __code: ::core::primitive::u16,
    ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
        match ::close_codes::CloseCode::new(__code) {
            ::core::result::Result::Ok(__code) => {
                <Self as ::core::convert::TryFrom<::close_codes::CloseCode>>::try_from(__code)
            }
            ::core::result::Result::Err(_) => {
                ::core::result::Result::Err(::close_codes::__private::unknown(__code))
            }
        }
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::close_codes::CloseCode> for Received {
    type Error = ::close_codes::UnknownCode;
    fn try_from(
        __code: ::close_codes::CloseCode,
    ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
        ::core::result::Result::Ok(match __code.get() {
            4001 => Received::TokenExpired,
            _ => {
                if let ::core::result::Result::Ok(__field_0) =
                    <AuthError as ::core::convert::TryFrom<::close_codes::CloseCode>>::try_from(
                        __code,
                    )
                {
                    return ::core::result::Result::Ok(Received::Auth(__field_0));
                }
                if let ::core::result::Result::Ok(__field_0) =
                    <CloseFrame as ::core::convert::TryFrom<::close_codes::CloseCode>>::try_from(
                        __code,
                    )
                {
                    return ::core::result::Result::Ok(Received::Other { frame: __field_0 });
                }
                return ::core::result::Result::Err(::close_codes::__private::unknown(
                    __code.get(),
                ));
            }
        })
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<&::close_codes::CloseFrame> for Received {
    type Error = ::close_codes::UnknownCode;
    fn try_from(
        __frame: &::close_codes::CloseFrame,
    ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
        ::core::result::Result::Ok(match __frame.code().get() {
            4001 => Received::TokenExpired,
            _ => {
                if let ::core::result::Result::Ok(__field_0) =
                    <AuthError as ::core::convert::TryFrom<&::close_codes::CloseFrame>>::try_from(
                        __frame,
                    )
                {
                    return ::core::result::Result::Ok(Received::Auth(__field_0));
                }
                if let ::core::result::Result::Ok(__field_0) =
                    <CloseFrame as ::core::convert::TryFrom<&::close_codes::CloseFrame>>::try_from(
                        __frame,
                    )
                {
                    return ::core::result::Result::Ok(Received::Other { frame: __field_0 });
                }
                return ::core::result::Result::Err(::close_codes::__private::unknown(
                    __frame.code().get(),
                ));
            }
        })
    }
}
