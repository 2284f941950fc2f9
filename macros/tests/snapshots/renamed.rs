//! The crate under another name, and conversions for a peer.

#[derive(CloseCodes)]
#[close(crate = my::reexports, into(axum, warp = my::warp))]
enum ChatError {
    #[close(4001)]
    r#Try,
}

// The derive writes:

#[automatically_derived]
impl my::reexports::CloseCodes for ChatError {
    const CODES: my::reexports::CodeTable = {
        static CLOSE_CODE_ROWS: [my::reexports::CodeInfo; 1] =
            my::reexports::__private::rows([(4001, "Try", "", "")]);
        my::reexports::CodeTable::new(&CLOSE_CODE_ROWS)
            .with_type_name(::core::concat!(::core::module_path!(), "::ChatError"))
    };
    fn info(&self) -> ::core::option::Option<&'static my::reexports::CodeInfo> {
        my::reexports::CodeTable::get(
            &<Self as my::reexports::CloseCodes>::CODES,
            match self {
                ChatError::r#Try => 0,
            },
        )
    }
    fn close_code(&self) -> my::reexports::CloseCode {
        my::reexports::__private::code(my::reexports::CloseCodes::info(self))
    }
    fn close_reason(&self) -> my::reexports::Reason {
        my::reexports::__private::reason(my::reexports::CloseCodes::info(self))
    }
}
#[automatically_derived]
impl ::core::convert::From<ChatError> for my::reexports::CloseFrame {
    fn from(__error: ChatError) -> Self {
        my::reexports::CloseCodes::close_frame(&__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&ChatError> for my::reexports::CloseFrame {
    fn from(__error: &ChatError) -> Self {
        my::reexports::CloseCodes::close_frame(__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<ChatError> for my::reexports::CloseCode {
    fn from(__error: ChatError) -> Self {
        my::reexports::CloseCodes::close_code(&__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&ChatError> for my::reexports::CloseCode {
    fn from(__error: &ChatError) -> Self {
        my::reexports::CloseCodes::close_code(__error)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::core::primitive::u16> for ChatError {
    type Error = my::reexports::UnknownCode;
    fn try_from(
        __code: ::core::primitive::u16,
    ) -> ::core::result::Result<Self, my::reexports::UnknownCode> {
        ::core::result::Result::Ok(match __code {
            4001 => ChatError::r#Try,
            _ => {
                return ::core::result::Result::Err(my::reexports::__private::unknown(__code));
            }
        })
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<my::reexports::CloseCode> for ChatError {
    type Error = my::reexports::UnknownCode;
    fn try_from(
        __code: my::reexports::CloseCode,
    ) -> ::core::result::Result<Self, my::reexports::UnknownCode> {
        <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(__code.get())
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<&my::reexports::CloseFrame> for ChatError {
    type Error = my::reexports::UnknownCode;
    fn try_from(
        __frame: &my::reexports::CloseFrame,
    ) -> ::core::result::Result<Self, my::reexports::UnknownCode> {
        <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(__frame.code().get())
    }
}
#[automatically_derived]
impl ::core::convert::From<ChatError>
    for my::reexports::__private::Elided<
        fn(&'static ()) -> ::axum::extract::ws::CloseFrame,
        ChatError,
    >
{
    fn from(__error: ChatError) -> Self {
        ::core::convert::From::from(&__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&ChatError>
    for my::reexports::__private::Elided<
        fn(&'static ()) -> ::axum::extract::ws::CloseFrame,
        ChatError,
    >
{
    fn from(__error: &ChatError) -> Self {
        let (__code, __reason) =
            my::reexports::CloseFrame::into_parts(my::reexports::CloseCodes::close_frame(__error));
        Self { code: __code, reason: __reason }
    }
}
#[automatically_derived]
impl ::core::convert::From<ChatError> for ::axum::extract::ws::Message {
    fn from(__error: ChatError) -> Self {
        ::core::convert::From::from(&__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&ChatError> for ::axum::extract::ws::Message {
    fn from(__error: &ChatError) -> Self {
        let __frame = ::core::convert::From::from(__error);
        Self::Close(::core::option::Option::Some(__frame))
    }
}
#[automatically_derived]
impl ::core::convert::From<ChatError> for my::warp::ws::Message {
    fn from(__error: ChatError) -> Self {
        ::core::convert::From::from(&__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&ChatError> for my::warp::ws::Message {
    fn from(__error: &ChatError) -> Self {
        let (__code, __reason): (::core::primitive::u16, ::std::string::String) =
            my::reexports::CloseFrame::into_parts(my::reexports::CloseCodes::close_frame(__error));
        Self::close_with(__code, __reason)
    }
}
