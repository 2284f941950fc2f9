//! The crate under another name, and conversions for a peer.

#[derive(CloseCodes)]
#[close(crate = my::reexports, into(axum, warp = my::warp))]
enum ChatError {
    #[close(4001)]
    r#Try,
}

// The derive writes:

const _: () = {
    use my::reexports::__private as __close_codes;
    #[automatically_derived]
    impl __close_codes::CloseCodes for ChatError {
        const __ROWS: __close_codes::Rows = __close_codes::rows(b"\xa1\x0f\x00\x00\x00\x00", "");
        const CODES: __close_codes::CodeTable = __close_codes::own_table::<Self>(
            __close_codes::core::concat!(__close_codes::core::module_path!(), "::ChatError"),
            __close_codes::column(b"\x03\x00\x00", "Try"),
        );
        #[inline]
        fn __row(&self) -> __close_codes::usize {
            match *self {
                ChatError::r#Try => 0,
            }
        }
        #[inline]
        fn close_code(&self) -> __close_codes::CloseCode {
            __close_codes::own_code(self)
        }
        #[inline]
        fn close_reason(&self) -> __close_codes::Reason {
            __close_codes::own_reason(self)
        }
    }
    #[automatically_derived]
    impl __close_codes::Derived for ChatError {}
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::u16> for ChatError {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::u16,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::pick(
                const { [ChatError::r#Try] },
                ChatError::r#Try,
                __close_codes::contiguous(4001, __from),
                __from,
            )
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::CloseCode> for ChatError {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::CloseCode,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::from_code(__from)
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<&__close_codes::CloseFrame> for ChatError {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: &__close_codes::CloseFrame,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::from_frame(__from)
        }
    }
    #[allow(clippy::disallowed_types)]
    #[automatically_derived]
    impl __close_codes::From<ChatError>
        for __close_codes::Elided<fn(&'static ()) -> ::axum::extract::ws::CloseFrame, ChatError>
    {
        #[inline]
        fn from(__error: ChatError) -> Self {
            __close_codes::From::from(&__error)
        }
    }
    #[allow(clippy::disallowed_types)]
    #[automatically_derived]
    impl __close_codes::From<&ChatError>
        for __close_codes::Elided<fn(&'static ()) -> ::axum::extract::ws::CloseFrame, ChatError>
    {
        #[inline]
        fn from(__error: &ChatError) -> Self {
            let (__code, __reason) = __close_codes::into_parts(__error);
            Self { code: __code, reason: __reason }
        }
    }
    #[allow(clippy::disallowed_types)]
    #[automatically_derived]
    impl __close_codes::From<ChatError> for ::axum::extract::ws::Message {
        #[inline]
        fn from(__error: ChatError) -> Self {
            __close_codes::From::from(&__error)
        }
    }
    #[allow(clippy::disallowed_types)]
    #[automatically_derived]
    impl __close_codes::From<&ChatError> for ::axum::extract::ws::Message {
        #[inline]
        fn from(__error: &ChatError) -> Self {
            let __frame = __close_codes::From::from(__error);
            Self::Close(__close_codes::core::option::Option::Some(__frame))
        }
    }
    #[allow(clippy::disallowed_types)]
    #[automatically_derived]
    impl __close_codes::From<ChatError> for my::warp::ws::Message {
        #[inline]
        fn from(__error: ChatError) -> Self {
            __close_codes::From::from(&__error)
        }
    }
    #[allow(clippy::disallowed_types)]
    #[automatically_derived]
    impl __close_codes::From<&ChatError> for my::warp::ws::Message {
        #[inline]
        fn from(__error: &ChatError) -> Self {
            let (__code, __reason): (__close_codes::u16, __close_codes::String) =
                __close_codes::into_parts(__error);
            Self::close_with(__code, __reason)
        }
    }
};
