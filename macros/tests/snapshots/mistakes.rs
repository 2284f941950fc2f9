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

::core::compile_error! {
    "close code 1006 (Abnormal Closure) stands for a connection that ended without a Close frame: it must never be set in one\nhelp: a receiver sees it as a `CloseStatus`; to send, choose a code of 4000-4999"
}
const _: () = {
    const Constant: ::core::primitive::u16 = { BASE + 1 };
    const _: () = {
        use ::close_codes::__private::{check_code, check_use, repeated_code};
        const _: () = check_code(Constant as ::core::primitive::i128, 3000, 4999);
        const _: () = {
            const fn First() {
                repeated_code(
                    "close code 4003 is already that of `First`\nhelp: give `Repeated` a code of its own, or mark it `shared` if the peer need not tell them apart",
                )
            }
            First()
        };
        static CLOSE_CODE_USES: ::close_codes::__private::Uses<4> =
            ::close_codes::__private::Uses::new([
                (1006, "Lost"),
                (Constant as ::core::primitive::i128, "Constant"),
                (4003, "First"),
                (4003, "Repeated"),
            ]);
        const _: () = check_use(&CLOSE_CODE_USES, 1, false);
        const _: () = check_use(&CLOSE_CODE_USES, 2, false);
    };
    #[automatically_derived]
    impl ::close_codes::CloseCodes for ChatError {
        fn close_code(&self) -> ::close_codes::CloseCode {
            ::core::unreachable!()
        }
        fn close_reason(&self) -> ::close_codes::Reason {
            ::core::unreachable!()
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<ChatError> for ::close_codes::CloseFrame {
        fn from(__error: ChatError) -> Self {
            ::close_codes::CloseCodes::close_frame(&__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&ChatError> for ::close_codes::CloseFrame {
        fn from(__error: &ChatError) -> Self {
            ::close_codes::CloseCodes::close_frame(__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<ChatError> for ::close_codes::CloseCode {
        fn from(__error: ChatError) -> Self {
            ::close_codes::CloseCodes::close_code(&__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&ChatError> for ::close_codes::CloseCode {
        fn from(__error: &ChatError) -> Self {
            ::close_codes::CloseCodes::close_code(__error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for ChatError {
        type Error = ::close_codes::UnknownCode;
        fn try_from(
            _: ::core::primitive::u16,
        ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
            ::core::unreachable!()
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::close_codes::CloseCode> for ChatError {
        type Error = ::close_codes::UnknownCode;
        fn try_from(
            _: ::close_codes::CloseCode,
        ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
            ::core::unreachable!()
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<&::close_codes::CloseFrame> for ChatError {
        type Error = ::close_codes::UnknownCode;
        fn try_from(
            _: &::close_codes::CloseFrame,
        ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
            ::core::unreachable!()
        }
    }
};
