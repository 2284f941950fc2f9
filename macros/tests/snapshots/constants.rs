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
    use ::close_codes::__private as __close_codes;
    const __code_and_reason_of_NoToken: (
        __close_codes::core::primitive::u16,
        &__close_codes::core::primitive::str,
    ) = (BASE + 1, const { concat!("no ", "token") });
    const __close_code_of_Banned: (__close_codes::core::primitive::u16,) = (Other::Banned as u16,);
    const __close_reason_of_Expired: (&__close_codes::core::primitive::str,) = (MESSAGE,);
    const __CLOSE_CODES_ROWS: __close_codes::Rows = __close_codes::rows(
            b"\x00\x00\x00\x00\x00\x20\x01\x00\x00\x00\x00\x20\x02\x00\x00\x00\x00\x20\x07\x10\x00\x00\x00\x00",
            "",
        )
        .with_late(const {
            &[
                __close_codes::with_const(
                    __close_codes::late_row(
                        __close_codes::within(
                            __code_and_reason_of_NoToken.0
                                as __close_codes::core::primitive::i128,
                            4100,
                            4199,
                        ),
                        "NoToken",
                    ),
                    __code_and_reason_of_NoToken.1,
                    const {
                        &__close_codes::Template::of(__code_and_reason_of_NoToken.1)
                    },
                ),
                __close_codes::with_formatted(
                    __close_codes::late_row(
                        __close_codes::within(
                            __close_code_of_Banned.0
                                as __close_codes::core::primitive::i128,
                            4100,
                            4199,
                        ),
                        "Banned",
                    ),
                    "{0} is banned",
                ),
                __close_codes::with_const(
                    __close_codes::late_row(4103, "Expired"),
                    __close_reason_of_Expired.0,
                    const { &__close_codes::Template::of(__close_reason_of_Expired.0) },
                ),
            ]
        });
    const __CLOSE_CODES_TABLE: __close_codes::CodeTable = __close_codes::table(
        __CLOSE_CODES_ROWS,
        __close_codes::core::concat!(__close_codes::core::module_path!(), "::AuthError"),
        __close_codes::column(b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04\x00\x00", "Gone"),
    );
    const _: () = (__close_codes::check_code)(
        __code_and_reason_of_NoToken.0 as __close_codes::core::primitive::i128,
        4100,
        4199,
    );
    const _: () = (__close_codes::check_reason)(__code_and_reason_of_NoToken.1);
    const _: () = (__close_codes::check_cast)(
        __close_code_of_Banned.0 as __close_codes::core::primitive::i128,
        4100,
        4199,
        "Other::Banned",
    );
    const _: () = (__close_codes::check_reason)(__close_reason_of_Expired.0);
    static __CLOSE_CODES_USES: __close_codes::Uses<4> = __close_codes::Uses::new([
        (
            __close_codes::within(
                __code_and_reason_of_NoToken.0 as __close_codes::core::primitive::i128,
                4100,
                4199,
            ),
            "NoToken",
        ),
        (
            __close_codes::within(
                __close_code_of_Banned.0 as __close_codes::core::primitive::i128,
                4100,
                4199,
            ),
            "Banned",
        ),
        (4103, "Expired"),
        (4103, "Gone"),
    ]);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 0, false);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 1, false);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 2, false);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 3, true);
    #[automatically_derived]
    impl __close_codes::CloseCodes for AuthError {
        const __ROWS: __close_codes::Rows = __CLOSE_CODES_ROWS;
        const CODES: __close_codes::CodeTable = __CLOSE_CODES_TABLE;
        #[inline]
        fn __row(&self) -> __close_codes::usize {
            match *self {
                AuthError::NoToken => 0,
                AuthError::Banned(..) => 1,
                AuthError::Expired => 2,
                AuthError::Gone => 3,
            }
        }
        #[inline]
        fn close_code(&self) -> __close_codes::CloseCode {
            __close_codes::own_code(self)
        }
        fn close_reason(&self) -> __close_codes::Reason {
            let (__before, __value, __after): __close_codes::Pieces<'_> = match self {
                AuthError::Banned { 0: __field_0 } => ("", __field_0, " is banned"),
                _ => return __close_codes::own_reason(self),
            };
            __close_codes::Reason::__pieces(__before, __value, __after)
        }
    }
    #[automatically_derived]
    impl __close_codes::Derived for AuthError {}
};
