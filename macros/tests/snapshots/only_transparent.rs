//! Nothing but the codes of others.

#[derive(CloseCodes)]
#[close(decode)]
enum Either {
    #[close(transparent)]
    Auth(AuthError),
    #[close(transparent)]
    Chat(ChatError),
}

// The derive writes:

#[automatically_derived]
impl ::close_codes::CloseCodes for Either {
    const CODES: ::close_codes::CodeTable = ::close_codes::CodeTable::new(&[])
        .with_type_name(::core::concat!(::core::module_path!(), "::Either"))
        .with_nested(&[
            <AuthError as ::close_codes::CloseCodes>::CODES,
            <ChatError as ::close_codes::CloseCodes>::CODES,
        ]);
    fn info(&self) -> ::core::option::Option<&'static ::close_codes::CodeInfo> {
        match self {
            Either::Auth(__field_0) => <AuthError as ::close_codes::CloseCodes>::info(__field_0),
            Either::Chat(__field_0) => <ChatError as ::close_codes::CloseCodes>::info(__field_0),
        }
    }
    fn close_code(&self) -> ::close_codes::CloseCode {
        match self {
            Either::Auth(__field_0) => {
                <AuthError as ::close_codes::CloseCodes>::close_code(__field_0)
            }
            Either::Chat(__field_0) => {
                <ChatError as ::close_codes::CloseCodes>::close_code(__field_0)
            }
        }
    }
    fn close_reason(&self) -> ::close_codes::Reason {
        match self {
            Either::Auth(__field_0) => {
                <AuthError as ::close_codes::CloseCodes>::close_reason(__field_0)
            }
            Either::Chat(__field_0) => {
                <ChatError as ::close_codes::CloseCodes>::close_reason(__field_0)
            }
        }
    }
    fn reconnect(&self) -> ::core::option::Option<::close_codes::Reconnect> {
        match self {
            Either::Auth(__field_0) => {
                <AuthError as ::close_codes::CloseCodes>::reconnect(__field_0)
            }
            Either::Chat(__field_0) => {
                <ChatError as ::close_codes::CloseCodes>::reconnect(__field_0)
            }
        }
    }
    fn close_frame(&self) -> ::close_codes::CloseFrame {
        match self {
            Either::Auth(__field_0) => {
                <AuthError as ::close_codes::CloseCodes>::close_frame(__field_0)
            }
            Either::Chat(__field_0) => {
                <ChatError as ::close_codes::CloseCodes>::close_frame(__field_0)
            }
        }
    }
}
#[automatically_derived]
impl ::core::convert::From<Either> for ::close_codes::CloseFrame {
    fn from(__error: Either) -> Self {
        ::close_codes::CloseCodes::close_frame(&__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Either> for ::close_codes::CloseFrame {
    fn from(__error: &Either) -> Self {
        ::close_codes::CloseCodes::close_frame(__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<Either> for ::close_codes::CloseCode {
    fn from(__error: Either) -> Self {
        ::close_codes::CloseCodes::close_code(&__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Either> for ::close_codes::CloseCode {
    fn from(__error: &Either) -> Self {
        ::close_codes::CloseCodes::close_code(__error)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::core::primitive::u16> for Either {
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
impl ::core::convert::TryFrom<::close_codes::CloseCode> for Either {
    type Error = ::close_codes::UnknownCode;
    fn try_from(
        __code: ::close_codes::CloseCode,
    ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
        if let ::core::result::Result::Ok(__field_0) =
            <AuthError as ::core::convert::TryFrom<::close_codes::CloseCode>>::try_from(__code)
        {
            return ::core::result::Result::Ok(Either::Auth(__field_0));
        }
        if let ::core::result::Result::Ok(__field_0) =
            <ChatError as ::core::convert::TryFrom<::close_codes::CloseCode>>::try_from(__code)
        {
            return ::core::result::Result::Ok(Either::Chat(__field_0));
        }
        ::core::result::Result::Err(::close_codes::__private::unknown(__code.get()))
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<&::close_codes::CloseFrame> for Either {
    type Error = ::close_codes::UnknownCode;
    fn try_from(
        __frame: &::close_codes::CloseFrame,
    ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
        if let ::core::result::Result::Ok(__field_0) =
            <AuthError as ::core::convert::TryFrom<&::close_codes::CloseFrame>>::try_from(__frame)
        {
            return ::core::result::Result::Ok(Either::Auth(__field_0));
        }
        if let ::core::result::Result::Ok(__field_0) =
            <ChatError as ::core::convert::TryFrom<&::close_codes::CloseFrame>>::try_from(__frame)
        {
            return ::core::result::Result::Ok(Either::Chat(__field_0));
        }
        ::core::result::Result::Err(::close_codes::__private::unknown(__frame.code().get()))
    }
}
