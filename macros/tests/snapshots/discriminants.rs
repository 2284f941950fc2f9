//! Discriminants that are constants: of an enum without fields, and of one with.

#[derive(CloseCodes)]
enum Unit {
    First = BASE,
    Second,
}

#[derive(CloseCodes)]
#[repr(u16)]
enum Data {
    First(u8) = BASE,
    #[close("second {0}")]
    Second(u8),
}

// The derive writes:

const _: () = {
    use ::close_codes::__private as __close_codes;
    const _: () = (__close_codes::check_code)(
        Unit::First as __close_codes::core::primitive::i128,
        3000,
        4999,
    );
    const _: () = (__close_codes::check_next)(
        Unit::Second as __close_codes::core::primitive::i128,
        3000,
        4999,
        Unit::First as __close_codes::core::primitive::i128,
    );
    #[automatically_derived]
    impl __close_codes::CloseCodes for Unit {
        const __ROWS: __close_codes::Rows =
            __close_codes::rows(b"\x00\x00\x00\x00\x00\x20\x01\x00\x00\x00\x00\x20", "").with_late(
                const {
                    &[
                        __close_codes::late_row(
                            Unit::First as __close_codes::core::primitive::i128,
                            "First",
                        ),
                        __close_codes::late_row(
                            Unit::Second as __close_codes::core::primitive::i128,
                            "Second",
                        ),
                    ]
                },
            );
        const CODES: __close_codes::CodeTable = __close_codes::own_table::<Self>(
            __close_codes::core::concat!(__close_codes::core::module_path!(), "::Unit"),
            __close_codes::column(b"\x00\x00\x00\x00\x00\x00", ""),
        );
        #[inline]
        fn __row(&self) -> __close_codes::usize {
            match *self {
                Unit::First => 0,
                Unit::Second => 1,
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
    impl __close_codes::Derived for Unit {}
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::u16> for Unit {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::u16,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::pick(
                const { [Unit::First, Unit::Second] },
                Unit::First,
                __close_codes::found::<Self>(__from),
                __from,
            )
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::CloseCode> for Unit {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::CloseCode,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::from_code(__from)
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<&__close_codes::CloseFrame> for Unit {
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
    const __close_code_of_First: (__close_codes::core::primitive::u16,) = (BASE,);
    const __close_code_of_Second: (__close_codes::core::primitive::u16,) = (BASE,);
    const _: () = (__close_codes::check_code)(
        __close_code_of_First.0 as __close_codes::core::primitive::i128,
        3000,
        4999,
    );
    const _: () = (__close_codes::check_next)(
        __close_code_of_Second.0 as __close_codes::core::primitive::i128 + 1,
        3000,
        4999,
        __close_code_of_First.0 as __close_codes::core::primitive::i128,
    );
    #[automatically_derived]
    impl __close_codes::CloseCodes for Data {
        const __ROWS: __close_codes::Rows =
            __close_codes::rows(b"\x00\x00\x00\x00\x00\x20\x01\x00\x00\x00\x00\x20", "").with_late(
                const {
                    &[
                        __close_codes::late_row(
                            __close_code_of_First.0 as __close_codes::core::primitive::i128,
                            "First",
                        ),
                        __close_codes::with_formatted(
                            __close_codes::late_row(
                                __close_code_of_Second.0 as __close_codes::core::primitive::i128
                                    + 1,
                                "Second",
                            ),
                            "second {0}",
                        ),
                    ]
                },
            );
        const CODES: __close_codes::CodeTable = __close_codes::own_table::<Self>(
            __close_codes::core::concat!(__close_codes::core::module_path!(), "::Data"),
            __close_codes::column(b"\x00\x00\x00\x00\x00\x00", ""),
        );
        #[inline]
        fn __row(&self) -> __close_codes::usize {
            match *self {
                Data::First(..) => 0,
                Data::Second(..) => 1,
            }
        }
        #[inline]
        fn close_code(&self) -> __close_codes::CloseCode {
            __close_codes::own_code(self)
        }
        fn close_reason(&self) -> __close_codes::Reason {
            let (__before, __value, __after): __close_codes::Pieces<'_> = match self {
                Data::Second { 0: __field_0 } => ("second ", __field_0, ""),
                _ => return __close_codes::own_reason(self),
            };
            __close_codes::Reason::__pieces(__before, __value, __after)
        }
    }
    #[automatically_derived]
    impl __close_codes::Derived for Data {}
};
