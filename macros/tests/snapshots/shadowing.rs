//! Expressions that name a constant as the variant is named.

#[derive(CloseCodes)]
enum Plain {
    #[close(RoomFull as u16)]
    RoomFull,
    #[close(4002)]
    Known,
}

#[derive(CloseCodes)]
enum Nested {
    #[close(code_of(RoomFull))]
    RoomFull,
}

#[derive(CloseCodes)]
enum Qualified {
    #[close(Plain::RoomFull as u16)]
    RoomFull,
}

// The derive writes:

const _: () = {
    use ::close_codes::__private as __close_codes;
    const __close_code_of_RoomFull: (__close_codes::core::primitive::u16,) = (RoomFull as u16,);
    const _: () = (__close_codes::check_code)(
        __close_code_of_RoomFull.0 as __close_codes::core::primitive::i128,
        3000,
        4999,
    );
    static __CLOSE_CODES_USES: __close_codes::Uses<2> = __close_codes::Uses::new([
        (__close_code_of_RoomFull.0 as __close_codes::core::primitive::i128, "RoomFull"),
        (4002, "Known"),
    ]);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 0, false);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 1, false);
    #[automatically_derived]
    impl __close_codes::CloseCodes for Plain {
        const __ROWS: __close_codes::Rows =
            __close_codes::rows(b"\x00\x00\x00\x00\x00\x20\xa2\x0f\x00\x00\x00\x00", "").with_late(
                const {
                    &[__close_codes::late_row(
                        __close_code_of_RoomFull.0 as __close_codes::core::primitive::i128,
                        "RoomFull",
                    )]
                },
            );
        const CODES: __close_codes::CodeTable = __close_codes::own_table::<Self>(
            __close_codes::core::concat!(__close_codes::core::module_path!(), "::Plain"),
            __close_codes::column(b"\x00\x00\x00\x05\x00\x00", "Known"),
        );
        #[inline]
        fn __row(&self) -> __close_codes::usize {
            match *self {
                Plain::RoomFull => 0,
                Plain::Known => 1,
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
    impl __close_codes::Derived for Plain {}
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::u16> for Plain {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::u16,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::pick(
                const { [Plain::RoomFull, Plain::Known] },
                Plain::RoomFull,
                __close_codes::found::<Self>(__from),
                __from,
            )
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::CloseCode> for Plain {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::CloseCode,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::from_code(__from)
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<&__close_codes::CloseFrame> for Plain {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: &__close_codes::CloseFrame,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::from_frame(__from)
        }
    }
};
const _: () = {
    use ::close_codes::__private as __close_codes;
    const __close_code_of_RoomFull: (__close_codes::core::primitive::u16,) = (code_of(RoomFull),);
    const _: () = (__close_codes::check_code)(
        __close_code_of_RoomFull.0 as __close_codes::core::primitive::i128,
        3000,
        4999,
    );
    static __CLOSE_CODES_USES: __close_codes::Uses<1> = __close_codes::Uses::new([(
        __close_code_of_RoomFull.0 as __close_codes::core::primitive::i128,
        "RoomFull",
    )]);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 0, false);
    #[automatically_derived]
    impl __close_codes::CloseCodes for Nested {
        const __ROWS: __close_codes::Rows = __close_codes::rows(b"\x00\x00\x00\x00\x00\x20", "")
            .with_late(
                const {
                    &[__close_codes::late_row(
                        __close_code_of_RoomFull.0 as __close_codes::core::primitive::i128,
                        "RoomFull",
                    )]
                },
            );
        const CODES: __close_codes::CodeTable = __close_codes::own_table::<Self>(
            __close_codes::core::concat!(__close_codes::core::module_path!(), "::Nested"),
            __close_codes::column(b"\x00\x00\x00", ""),
        );
        #[inline]
        fn __row(&self) -> __close_codes::usize {
            match *self {
                Nested::RoomFull => 0,
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
    impl __close_codes::Derived for Nested {}
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::u16> for Nested {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::u16,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::pick(
                const { [Nested::RoomFull] },
                Nested::RoomFull,
                __close_codes::found::<Self>(__from),
                __from,
            )
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::CloseCode> for Nested {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::CloseCode,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::from_code(__from)
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<&__close_codes::CloseFrame> for Nested {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: &__close_codes::CloseFrame,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::from_frame(__from)
        }
    }
};
const _: () = {
    use ::close_codes::__private as __close_codes;
    const __close_code_of_RoomFull: (__close_codes::core::primitive::u16,) =
        (Plain::RoomFull as u16,);
    const _: () = (__close_codes::check_cast)(
        __close_code_of_RoomFull.0 as __close_codes::core::primitive::i128,
        3000,
        4999,
        "Plain::RoomFull",
    );
    static __CLOSE_CODES_USES: __close_codes::Uses<1> = __close_codes::Uses::new([(
        __close_code_of_RoomFull.0 as __close_codes::core::primitive::i128,
        "RoomFull",
    )]);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 0, false);
    #[automatically_derived]
    impl __close_codes::CloseCodes for Qualified {
        const __ROWS: __close_codes::Rows = __close_codes::rows(b"\x00\x00\x00\x00\x00\x20", "")
            .with_late(
                const {
                    &[__close_codes::late_row(
                        __close_code_of_RoomFull.0 as __close_codes::core::primitive::i128,
                        "RoomFull",
                    )]
                },
            );
        const CODES: __close_codes::CodeTable = __close_codes::own_table::<Self>(
            __close_codes::core::concat!(__close_codes::core::module_path!(), "::Qualified"),
            __close_codes::column(b"\x00\x00\x00", ""),
        );
        #[inline]
        fn __row(&self) -> __close_codes::usize {
            match *self {
                Qualified::RoomFull => 0,
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
    impl __close_codes::Derived for Qualified {}
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::u16> for Qualified {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::u16,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::pick(
                const { [Qualified::RoomFull] },
                Qualified::RoomFull,
                __close_codes::found::<Self>(__from),
                __from,
            )
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::CloseCode> for Qualified {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::CloseCode,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::from_code(__from)
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<&__close_codes::CloseFrame> for Qualified {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: &__close_codes::CloseFrame,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::from_frame(__from)
        }
    }
};
