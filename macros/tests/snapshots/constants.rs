//! What only rustc can evaluate.

#[derive(CloseCodes)]
#[close(range = 4100..=4199)]
enum AuthError {
    #[close(BASE + 1, concat!("no ", "token"))]
    NoToken,
    #[close(Other::Banned as u16, "{0} is banned")]
    Banned(String),
    #[close(4103, MESSAGE)]
    Expired,
    #[close(4103, shared)]
    Gone,
}

// The derive writes:

const _: () = {
    const NoToken: (::core::primitive::u16, &::core::primitive::str) =
        (BASE + 1, concat!("no ", "token"));
    const Banned: ::core::primitive::u16 = { Other::Banned as u16 };
    const Expired: &::core::primitive::str = { MESSAGE };
    const _: () = {
        use ::close_codes::__private::{check_code, check_reason, check_use};
        const _: () = check_code(NoToken.0 as ::core::primitive::i128, 4100, 4199);
        const _: () = check_reason(NoToken.1);
        const _: () = check_code(Banned as ::core::primitive::i128, 4100, 4199);
        const _: () = check_reason(Expired);
        static CLOSE_CODE_USES: ::close_codes::__private::Uses<4> =
            ::close_codes::__private::Uses::new([
                (NoToken.0 as ::core::primitive::i128, "NoToken"),
                (Banned as ::core::primitive::i128, "Banned"),
                (4103, "Expired"),
                (4103, "Gone"),
            ]);
        const _: () = check_use(&CLOSE_CODE_USES, 0, false);
        const _: () = check_use(&CLOSE_CODE_USES, 1, false);
        const _: () = check_use(&CLOSE_CODE_USES, 2, false);
        const _: () = check_use(&CLOSE_CODE_USES, 3, true);
    };
    #[automatically_derived]
    impl ::close_codes::CloseCodes for AuthError {
        const CODES: ::close_codes::CodeTable = {
            static CLOSE_CODE_ROWS: [::close_codes::CodeInfo; 4] =
                ::close_codes::__private::rows([
                    (NoToken.0 as ::core::primitive::i128, "NoToken", NoToken.1, ""),
                    (Banned as ::core::primitive::i128, "Banned", "{0} is banned", ""),
                    (4103, "Expired", Expired, ""),
                    (4103, "Gone", "", ""),
                ]);
            ::close_codes::CodeTable::new(&CLOSE_CODE_ROWS)
                .with_type_name(::core::concat!(::core::module_path!(), "::AuthError"))
        };
        fn info(&self) -> ::core::option::Option<&'static ::close_codes::CodeInfo> {
            ::close_codes::CodeTable::get(
                &<Self as ::close_codes::CloseCodes>::CODES,
                match self {
                    AuthError::NoToken => 0,
                    AuthError::Banned(..) => 1,
                    AuthError::Expired => 2,
                    AuthError::Gone => 3,
                },
            )
        }
        fn close_code(&self) -> ::close_codes::CloseCode {
            ::close_codes::__private::code(::close_codes::CloseCodes::info(self))
        }
        fn close_reason(&self) -> ::close_codes::Reason {
            match self {
                AuthError::Banned(__field_0) => {
                    ::close_codes::Reason::format(::core::format_args!("{0} is banned", __field_0))
                }
                _ => ::close_codes::__private::reason(::close_codes::CloseCodes::info(self)),
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<AuthError> for ::close_codes::CloseFrame {
        fn from(__error: AuthError) -> Self {
            ::close_codes::CloseCodes::close_frame(&__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&AuthError> for ::close_codes::CloseFrame {
        fn from(__error: &AuthError) -> Self {
            ::close_codes::CloseCodes::close_frame(__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<AuthError> for ::close_codes::CloseCode {
        fn from(__error: AuthError) -> Self {
            ::close_codes::CloseCodes::close_code(&__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&AuthError> for ::close_codes::CloseCode {
        fn from(__error: &AuthError) -> Self {
            ::close_codes::CloseCodes::close_code(__error)
        }
    }
};
