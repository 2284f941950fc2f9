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

const _: () = {
    use ::close_codes::__private as __close_codes;
    const __CLOSE_CODES_ROWS: __close_codes::Rows =
        __close_codes::rows(b"\xa1\x0f\x00\x00\x00\x00", "");
    const __CLOSE_CODES_TABLE: __close_codes::CodeTable = __close_codes::table(
        __CLOSE_CODES_ROWS,
        __close_codes::core::concat!(__close_codes::core::module_path!(), "::Received"),
        __close_codes::column(b"\x0c\x00\x00", "TokenExpired"),
    )
    .with_policy(&[
        (4000, 4499, __close_codes::Reconnect::Backoff),
        (4500, 4999, __close_codes::Reconnect::Never),
    ]);
    use __close_codes::OtherField as _;
    const __CLOSE_CODES_NESTED: __close_codes::CodeTable = __CLOSE_CODES_TABLE.with_nested(
        const {
            &[
                if __close_codes::Field::<Received, AuthError>::IS_ITSELF {
                    __close_codes::CodeTable::EMPTY
                } else {
                    __close_codes::Field::<Received, AuthError>::CODES
                },
                if __close_codes::Field::<Received, CloseFrame>::IS_ITSELF {
                    __close_codes::CodeTable::EMPTY
                } else {
                    __close_codes::Field::<Received, CloseFrame>::CODES
                },
            ]
        },
    );
    const _: () = (__close_codes::check_nested)(&__CLOSE_CODES_NESTED, 0, false);
    const _: () = (__close_codes::check_nested)(&__CLOSE_CODES_NESTED, 1, false);
    #[automatically_derived]
    impl __close_codes::CloseCodes for Received {
        const __ROWS: __close_codes::Rows = __CLOSE_CODES_ROWS;
        const CODES: __close_codes::CodeTable = __CLOSE_CODES_TABLE.with_nested(
            const {
                &[
                    if __close_codes::Field::<Received, AuthError>::IS_ITSELF {
                        __close_codes::CodeTable::EMPTY
                    } else {
                        let _ = <AuthError as __close_codes::CloseCodes>::close_code;
                        __close_codes::table_of::<AuthError>()
                    },
                    if __close_codes::Field::<Received, CloseFrame>::IS_ITSELF {
                        __close_codes::CodeTable::EMPTY
                    } else {
                        let _ = <CloseFrame as __close_codes::CloseCodes>::close_code;
                        __close_codes::table_of::<CloseFrame>()
                    },
                ]
            },
        );
        #[inline]
        fn __row(&self) -> __close_codes::usize {
            match *self {
                Received::TokenExpired => 0,
                _ => __close_codes::NO_ROW,
            }
        }
        fn close_code(&self) -> __close_codes::CloseCode {
            match self {
                Received::Auth { 0: __field_0 } => {
                    <AuthError as __close_codes::CloseCodes>::close_code(__field_0)
                }
                Received::Other { frame: __field_0 } => {
                    <CloseFrame as __close_codes::CloseCodes>::close_code(__field_0)
                }
                _ => __close_codes::own_code(self),
            }
        }
        fn close_reason(&self) -> __close_codes::Reason {
            match self {
                Received::Auth { 0: __field_0 } => {
                    <AuthError as __close_codes::CloseCodes>::close_reason(__field_0)
                }
                Received::Other { frame: __field_0 } => {
                    <CloseFrame as __close_codes::CloseCodes>::close_reason(__field_0)
                }
                _ => __close_codes::own_reason(self),
            }
        }
        fn close_frame(&self) -> __close_codes::CloseFrame {
            match self {
                Received::Auth { 0: __field_0 } => {
                    <AuthError as __close_codes::CloseCodes>::close_frame(__field_0)
                }
                Received::Other { frame: __field_0 } => {
                    <CloseFrame as __close_codes::CloseCodes>::close_frame(__field_0)
                }
                _ => __close_codes::own_frame(self),
            }
        }
        fn info(&self) -> __close_codes::Option<__close_codes::CodeInfo> {
            match self {
                Received::Auth { 0: __field_0 } => {
                    <AuthError as __close_codes::CloseCodes>::info(__field_0)
                }
                Received::Other { frame: __field_0 } => {
                    <CloseFrame as __close_codes::CloseCodes>::info(__field_0)
                }
                _ => __close_codes::own_info(self),
            }
        }
    }
    #[automatically_derived]
    impl __close_codes::Derived for Received {}
    use __close_codes::CannotDecode as _;
    const _: () = (__close_codes::check_decode)(
        __close_codes::Decoder::<AuthError>::IS_POSSIBLE
            || !__close_codes::Field::<(), AuthError>::HAS_CODES,
    );
    const _: () = (__close_codes::check_decode)(
        __close_codes::Decoder::<CloseFrame>::IS_POSSIBLE
            || !__close_codes::Field::<(), CloseFrame>::HAS_CODES,
    );
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::u16> for Received {
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
    impl __close_codes::TryFrom<__close_codes::CloseCode> for Received {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::CloseCode,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            let __number = __from.get();
            if let __close_codes::Result::Ok(__own) = __close_codes::pick(
                const { [Received::TokenExpired] },
                Received::TokenExpired,
                __close_codes::contiguous(4001, __number),
                __number,
            ) {
                return __close_codes::Result::Ok(__own);
            }
            if let __close_codes::Option::Some(__field_0) =
                __close_codes::Decoder::<AuthError>::from_code(__from)
            {
                return __close_codes::Result::Ok(Received::Auth { 0: __field_0 });
            }
            if let __close_codes::Option::Some(__field_0) =
                __close_codes::Decoder::<CloseFrame>::from_code(__from)
            {
                return __close_codes::Result::Ok(Received::Other { frame: __field_0 });
            }
            __close_codes::Result::Err(__close_codes::unknown(__number))
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<&__close_codes::CloseFrame> for Received {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: &__close_codes::CloseFrame,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            let __number = __from.code().get();
            if let __close_codes::Result::Ok(__own) = __close_codes::pick(
                const { [Received::TokenExpired] },
                Received::TokenExpired,
                __close_codes::contiguous(4001, __number),
                __number,
            ) {
                return __close_codes::Result::Ok(__own);
            }
            if let __close_codes::Option::Some(__field_0) =
                __close_codes::Decoder::<AuthError>::from_frame(__from)
            {
                return __close_codes::Result::Ok(Received::Auth { 0: __field_0 });
            }
            if let __close_codes::Option::Some(__field_0) =
                __close_codes::Decoder::<CloseFrame>::from_frame(__from)
            {
                return __close_codes::Result::Ok(Received::Other { frame: __field_0 });
            }
            __close_codes::Result::Err(__close_codes::unknown(__number))
        }
    }
};
