//! After a mistake: the errors, the checks and the signatures.

#[derive(CloseCodes)]
enum ChatError {
    #[close(1006)]
    Lost,
    #[close(BASE + 1)]
    Constant,
    #[close(4003)]
    First,
    #[close(4003)]
    Repeated,
}

// The derive writes:

const _: () = {
    use ::close_codes::__private as __close_codes;
    __close_codes::expression! {
        use __close_codes::core::compile_error as __close_codes_error;
        __close_codes_error! {
        "close code 1006 (Abnormal Closure) means that there was no Close frame, and must never be sent\nhelp: a receiver sees it as a `CloseStatus`; to send, choose a code in 4000-4999"
        }
    }
    const __close_code_of_Constant: (__close_codes::core::primitive::u16,) = (BASE + 1,);
    const _: () = (__close_codes::check_code)(
        __close_code_of_Constant.0 as __close_codes::core::primitive::i128,
        3000,
        4999,
    );
    const _: () = {
        const fn First() {
            (__close_codes::fail)(
                "close code 4003 is already used by `First`\nhelp: give `Repeated` a code of its own, or mark it `shared` if the receiver does not need to tell them apart",
            )
        }
        (First)()
    };
    static __CLOSE_CODES_USES: __close_codes::Uses<4> = __close_codes::Uses::new([
        (0, "Lost"),
        (__close_code_of_Constant.0 as __close_codes::core::primitive::i128, "Constant"),
        (4003, "First"),
        (4003, "Repeated"),
    ]);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 1, false);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 2, false);
    #[automatically_derived]
    impl __close_codes::CloseCodes for ChatError {
        const __ROWS: __close_codes::Rows = __close_codes::rows(
                b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x20\xa3\x0f\x00\x00\x00\x00\xa3\x0f\x00\x00\x00\x00",
                "",
            )
            .with_late(const {
                &[
                    __close_codes::late_row(
                        __close_code_of_Constant.0
                            as __close_codes::core::primitive::i128,
                        "Constant",
                    ),
                ]
            });
        const CODES: __close_codes::CodeTable = __close_codes::own_table::<Self>(
            __close_codes::core::concat!(__close_codes::core::module_path!(), "::ChatError"),
            __close_codes::column(
                b"\x04\x00\x00\x04\x00\x00\x09\x00\x00\x11\x00\x00",
                "LostFirstRepeated",
            ),
        );
        fn close_code(&self) -> __close_codes::CloseCode {
            __close_codes::CloseCode::INTERNAL_ERROR
        }
        fn close_reason(&self) -> __close_codes::Reason {
            __close_codes::Reason::EMPTY
        }
    }
    #[automatically_derived]
    impl __close_codes::Derived for ChatError {}
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::u16> for ChatError {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            _: __close_codes::u16,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::Result::Err(__close_codes::unknown(0))
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::CloseCode> for ChatError {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            _: __close_codes::CloseCode,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::Result::Err(__close_codes::unknown(0))
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<&__close_codes::CloseFrame> for ChatError {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            _: &__close_codes::CloseFrame,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::Result::Err(__close_codes::unknown(0))
        }
    }
};
