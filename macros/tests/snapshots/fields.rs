//! Fields that are not all formatted, and a parameter within a type.

#[derive(CloseCodes)]
#[close(decode)]
enum Received<T> {
    #[close(4001)]
    Known,
    #[close(transparent)]
    Other(Box<[T; 1]>),
}

#[derive(CloseCodes)]
enum Sparse {
    #[close(4001, "{1}")]
    Second(u8, String, u8),
    #[close(4002, "{0}")]
    First(u8, String),
    #[close(4003, "{b}")]
    Named { a: u8, b: u8 },
}

// The derive writes:

const _: () = {
    use ::close_codes::__private as __close_codes;
    const __CLOSE_CODES_ROWS: __close_codes::Rows =
        __close_codes::rows(b"\xa1\x0f\x00\x00\x00\x00", "");
    const __CLOSE_CODES_TABLE: __close_codes::CodeTable = __close_codes::table(
        __CLOSE_CODES_ROWS,
        __close_codes::core::concat!(__close_codes::core::module_path!(), "::Received"),
        __close_codes::column(b"\x05\x00\x00", "Known"),
    );
    use __close_codes::OtherField as _;
    #[automatically_derived]
    impl<T> __close_codes::CloseCodes for Received<T>
    where
        Box<[T; 1]>: __close_codes::CloseCodes,
    {
        const __ROWS: __close_codes::Rows = __CLOSE_CODES_ROWS;
        const CODES: __close_codes::CodeTable = __CLOSE_CODES_TABLE.with_nested(
            const {
                &[if __close_codes::Field::<Received<T>, Box<[T; 1]>>::IS_ITSELF {
                    __close_codes::CodeTable::EMPTY
                } else {
                    let _ = <Box<[T; 1]> as __close_codes::CloseCodes>::close_code;
                    __close_codes::table_of::<Box<[T; 1]>>()
                }]
            },
        );
        #[inline]
        fn __row(&self) -> __close_codes::usize {
            match *self {
                Received::Known => 0,
                _ => __close_codes::NO_ROW,
            }
        }
        fn close_code(&self) -> __close_codes::CloseCode {
            match self {
                Received::Other { 0: __field_0 } => {
                    <Box<[T; 1]> as __close_codes::CloseCodes>::close_code(__field_0)
                }
                _ => __close_codes::own_code(self),
            }
        }
        fn close_reason(&self) -> __close_codes::Reason {
            match self {
                Received::Other { 0: __field_0 } => {
                    <Box<[T; 1]> as __close_codes::CloseCodes>::close_reason(__field_0)
                }
                _ => __close_codes::own_reason(self),
            }
        }
        fn close_frame(&self) -> __close_codes::CloseFrame {
            match self {
                Received::Other { 0: __field_0 } => {
                    <Box<[T; 1]> as __close_codes::CloseCodes>::close_frame(__field_0)
                }
                _ => __close_codes::own_frame(self),
            }
        }
        fn info(&self) -> __close_codes::Option<__close_codes::CodeInfo> {
            match self {
                Received::Other { 0: __field_0 } => {
                    <Box<[T; 1]> as __close_codes::CloseCodes>::info(__field_0)
                }
                _ => __close_codes::own_info(self),
            }
        }
    }
    #[automatically_derived]
    impl<T> __close_codes::Derived for Received<T> where Received<T>: __close_codes::CloseCodes {}
    use __close_codes::CannotDecode as _;
    #[automatically_derived]
    impl<T> __close_codes::TryFrom<__close_codes::u16> for Received<T>
    where
        Received<T>: __close_codes::CloseCodes,
        Box<[T; 1]>: __close_codes::Decode,
    {
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
    impl<T> __close_codes::TryFrom<__close_codes::CloseCode> for Received<T>
    where
        Received<T>: __close_codes::CloseCodes,
        Box<[T; 1]>: __close_codes::Decode,
    {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::CloseCode,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            let __number = __from.get();
            if let __close_codes::Result::Ok(__own) = __close_codes::pick(
                const { [Received::Known] },
                Received::Known,
                __close_codes::contiguous(4001, __number),
                __number,
            ) {
                return __close_codes::Result::Ok(__own);
            }
            if let __close_codes::Option::Some(__field_0) =
                <Box<[T; 1]> as __close_codes::Decode>::from_code(__from)
            {
                return __close_codes::Result::Ok(Received::Other { 0: __field_0 });
            }
            __close_codes::Result::Err(__close_codes::unknown(__number))
        }
    }
    #[automatically_derived]
    impl<T> __close_codes::TryFrom<&__close_codes::CloseFrame> for Received<T>
    where
        Received<T>: __close_codes::CloseCodes,
        Box<[T; 1]>: __close_codes::Decode,
    {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: &__close_codes::CloseFrame,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            let __number = __from.code().get();
            if let __close_codes::Result::Ok(__own) = __close_codes::pick(
                const { [Received::Known] },
                Received::Known,
                __close_codes::contiguous(4001, __number),
                __number,
            ) {
                return __close_codes::Result::Ok(__own);
            }
            if let __close_codes::Option::Some(__field_0) =
                <Box<[T; 1]> as __close_codes::Decode>::from_frame(__from)
            {
                return __close_codes::Result::Ok(Received::Other { 0: __field_0 });
            }
            __close_codes::Result::Err(__close_codes::unknown(__number))
        }
    }
};
const _: () = {
    use ::close_codes::__private as __close_codes;
    #[automatically_derived]
    impl __close_codes::CloseCodes for Sparse {
        const __ROWS: __close_codes::Rows = __close_codes::rows(
            b"\xa1\x0f\x03\x00\x00\x04\xa2\x0f\x06\x00\x00\x04\xa3\x0f\x09\x00\x00\x04",
            "{1}{0}{b}",
        );
        const CODES: __close_codes::CodeTable = __close_codes::own_table::<Self>(
            __close_codes::core::concat!(__close_codes::core::module_path!(), "::Sparse"),
            __close_codes::column(b"\x06\x00\x00\x0b\x00\x00\x10\x00\x00", "SecondFirstNamed"),
        );
        #[inline]
        fn __row(&self) -> __close_codes::usize {
            match *self {
                Sparse::Second(..) => 0,
                Sparse::First(..) => 1,
                Sparse::Named { .. } => 2,
            }
        }
        #[inline]
        fn close_code(&self) -> __close_codes::CloseCode {
            __close_codes::own_code(self)
        }
        fn close_reason(&self) -> __close_codes::Reason {
            let (__before, __value, __after): __close_codes::Pieces<'_> = match self {
                Sparse::Second { 1: __field_1, .. } => ("", __field_1, ""),
                Sparse::First { 0: __field_0, .. } => ("", __field_0, ""),
                Sparse::Named { b: __field_1, .. } => ("", __field_1, ""),
            };
            __close_codes::Reason::__pieces(__before, __value, __after)
        }
    }
    #[automatically_derived]
    impl __close_codes::Derived for Sparse {}
};
