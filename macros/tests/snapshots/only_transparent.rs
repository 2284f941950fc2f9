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

const _: () = {
    use ::close_codes::__private as __close_codes;
    const __CLOSE_CODES_ROWS: __close_codes::Rows = __close_codes::rows(b"", "");
    const __CLOSE_CODES_TABLE: __close_codes::CodeTable = __close_codes::table(
        __CLOSE_CODES_ROWS,
        __close_codes::core::concat!(__close_codes::core::module_path!(), "::Either"),
        __close_codes::column(b"", ""),
    );
    use __close_codes::OtherField as _;
    const __CLOSE_CODES_NESTED: __close_codes::CodeTable = __CLOSE_CODES_TABLE.with_nested(
        const {
            &[
                if __close_codes::Field::<Either, AuthError>::IS_ITSELF {
                    __close_codes::CodeTable::EMPTY
                } else {
                    __close_codes::Field::<Either, AuthError>::CODES
                },
                if __close_codes::Field::<Either, ChatError>::IS_ITSELF {
                    __close_codes::CodeTable::EMPTY
                } else {
                    __close_codes::Field::<Either, ChatError>::CODES
                },
            ]
        },
    );
    const _: () = (__close_codes::check_nested)(&__CLOSE_CODES_NESTED, 0, false);
    const _: () = (__close_codes::check_nested)(&__CLOSE_CODES_NESTED, 1, false);
    #[automatically_derived]
    impl __close_codes::CloseCodes for Either {
        const __ROWS: __close_codes::Rows = __CLOSE_CODES_ROWS;
        const CODES: __close_codes::CodeTable = __CLOSE_CODES_TABLE.with_nested(
            const {
                &[
                    if __close_codes::Field::<Either, AuthError>::IS_ITSELF {
                        __close_codes::CodeTable::EMPTY
                    } else {
                        let _ = <AuthError as __close_codes::CloseCodes>::close_code;
                        __close_codes::table_of::<AuthError>()
                    },
                    if __close_codes::Field::<Either, ChatError>::IS_ITSELF {
                        __close_codes::CodeTable::EMPTY
                    } else {
                        let _ = <ChatError as __close_codes::CloseCodes>::close_code;
                        __close_codes::table_of::<ChatError>()
                    },
                ]
            },
        );
        fn close_code(&self) -> __close_codes::CloseCode {
            match self {
                Either::Auth { 0: __field_0 } => {
                    <AuthError as __close_codes::CloseCodes>::close_code(__field_0)
                }
                Either::Chat { 0: __field_0 } => {
                    <ChatError as __close_codes::CloseCodes>::close_code(__field_0)
                }
            }
        }
        fn close_reason(&self) -> __close_codes::Reason {
            match self {
                Either::Auth { 0: __field_0 } => {
                    <AuthError as __close_codes::CloseCodes>::close_reason(__field_0)
                }
                Either::Chat { 0: __field_0 } => {
                    <ChatError as __close_codes::CloseCodes>::close_reason(__field_0)
                }
            }
        }
        fn close_frame(&self) -> __close_codes::CloseFrame {
            match self {
                Either::Auth { 0: __field_0 } => {
                    <AuthError as __close_codes::CloseCodes>::close_frame(__field_0)
                }
                Either::Chat { 0: __field_0 } => {
                    <ChatError as __close_codes::CloseCodes>::close_frame(__field_0)
                }
            }
        }
        fn info(&self) -> __close_codes::Option<__close_codes::CodeInfo> {
            match self {
                Either::Auth { 0: __field_0 } => {
                    <AuthError as __close_codes::CloseCodes>::info(__field_0)
                }
                Either::Chat { 0: __field_0 } => {
                    <ChatError as __close_codes::CloseCodes>::info(__field_0)
                }
            }
        }
    }
    #[automatically_derived]
    impl __close_codes::Derived for Either {}
    use __close_codes::CannotDecode as _;
    const _: () = (__close_codes::check_decode)(
        __close_codes::Decoder::<AuthError>::IS_POSSIBLE
            || !__close_codes::Field::<(), AuthError>::HAS_CODES,
    );
    const _: () = (__close_codes::check_decode)(
        __close_codes::Decoder::<ChatError>::IS_POSSIBLE
            || !__close_codes::Field::<(), ChatError>::HAS_CODES,
    );
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::u16> for Either {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::u16,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            match __close_codes::CloseCode::new(__from) {
                __close_codes::Result::Ok(__code) => {
                    <Self as __close_codes::TryFrom<__close_codes::CloseCode>>::try_from(__code)
                }
                __close_codes::Result::Err(_) => {
                    __close_codes::Result::Err(__close_codes::unknown(__from))
                }
            }
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::CloseCode> for Either {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::CloseCode,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            let __number = __from.get();
            if let __close_codes::Option::Some(__field_0) =
                __close_codes::Decoder::<AuthError>::from_code(__from)
            {
                return __close_codes::Result::Ok(Either::Auth { 0: __field_0 });
            }
            if let __close_codes::Option::Some(__field_0) =
                __close_codes::Decoder::<ChatError>::from_code(__from)
            {
                return __close_codes::Result::Ok(Either::Chat { 0: __field_0 });
            }
            __close_codes::Result::Err(__close_codes::unknown(__number))
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<&__close_codes::CloseFrame> for Either {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: &__close_codes::CloseFrame,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            let __number = __from.code().get();
            if let __close_codes::Option::Some(__field_0) =
                __close_codes::Decoder::<AuthError>::from_frame(__from)
            {
                return __close_codes::Result::Ok(Either::Auth { 0: __field_0 });
            }
            if let __close_codes::Option::Some(__field_0) =
                __close_codes::Decoder::<ChatError>::from_frame(__from)
            {
                return __close_codes::Result::Ok(Either::Chat { 0: __field_0 });
            }
            __close_codes::Result::Err(__close_codes::unknown(__number))
        }
    }
};
