//! Codes that stand twice, in attributes and discriminants.

#[derive(CloseCodes)]
enum Gateway {
    First = 4001,
    #[close(4003)]
    Second,
    Third = 4003,
    #[close(4001)]
    Fourth,
}

// The derive writes:

const _: () = {
    use ::close_codes::__private as __close_codes;
    const _: () = {
        const fn Second() {
            (__close_codes::fail)(
                "close code 4003 is already used by `Second`\nhelp: give `Third` a code of its own, or mark it `shared` if the receiver does not need to tell them apart",
            )
        }
        (Second)()
    };
    const _: () = {
        const fn First() {
            (__close_codes::fail)(
                "close code 4001 is already used by `First`\nhelp: give `Fourth` a code of its own, or mark it `shared` if the receiver does not need to tell them apart",
            )
        }
        (First)()
    };
    #[automatically_derived]
    impl __close_codes::CloseCodes for Gateway {
        const __ROWS: __close_codes::Rows = __close_codes::rows(
            b"\xa1\x0f\x00\x00\x00\x00\xa3\x0f\x00\x00\x00\x00\xa3\x0f\x00\x00\x00\x00\xa1\x0f\x00\x00\x00\x00",
            "",
        );
        const CODES: __close_codes::CodeTable = __close_codes::own_table::<Self>(
            __close_codes::core::concat!(__close_codes::core::module_path!(), "::Gateway"),
            __close_codes::column(
                b"\x05\x00\x00\x0b\x00\x00\x10\x00\x00\x16\x00\x00",
                "FirstSecondThirdFourth",
            ),
        );
        #[inline]
        fn __row(&self) -> __close_codes::usize {
            match *self {
                Gateway::First => 0,
                Gateway::Second => 1,
                Gateway::Third => 2,
                Gateway::Fourth => 3,
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
    impl __close_codes::Derived for Gateway {}
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::u16> for Gateway {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::u16,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::pick(
                const { [Gateway::First, Gateway::Second, Gateway::Third, Gateway::Fourth] },
                Gateway::First,
                __close_codes::looked_up(b"\x00\xff\x01", 4001, __from),
                __from,
            )
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::CloseCode> for Gateway {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::CloseCode,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::from_code(__from)
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<&__close_codes::CloseFrame> for Gateway {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: &__close_codes::CloseFrame,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::from_frame(__from)
        }
    }
};
