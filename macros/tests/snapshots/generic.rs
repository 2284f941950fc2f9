//! Parameters, and the bounds that the reasons ask for.

#[derive(CloseCodes)]
enum Failure<'a, T: Clone, E, const N: usize>
where
    E: 'a,
{
    #[close(4001, "{0} of {1:?}")]
    Formatted(&'a T, [u8; N]),
    #[close(4002, display)]
    Displayed(Vec<T>),
    #[close(transparent)]
    Nested(Box<E>),
}

// The derive writes:

const _: () = {
    use ::close_codes::__private as __close_codes;
    const __CLOSE_CODES_ROWS: __close_codes::Rows =
        __close_codes::rows(b"\xa1\x0f\x0c\x00\x00\x04\xa2\x0f\x0c\x00\x00\x08", "{0} of {1:?}");
    const __CLOSE_CODES_TABLE: __close_codes::CodeTable = __close_codes::table(
        __CLOSE_CODES_ROWS,
        __close_codes::core::concat!(__close_codes::core::module_path!(), "::Failure"),
        __close_codes::column(b"\x09\x00\x00\x12\x00\x00", "FormattedDisplayed"),
    );
    use __close_codes::OtherField as _;
    #[automatically_derived]
    impl<'a, T: Clone, E, const N: usize> __close_codes::CloseCodes for Failure<'a, T, E, { N }>
    where
        E: 'a,
        &'a T: __close_codes::core::fmt::Display,
        [u8; N]: __close_codes::core::fmt::Debug,
        Self: __close_codes::core::fmt::Display,
        Box<E>: __close_codes::CloseCodes,
    {
        const __ROWS: __close_codes::Rows = __CLOSE_CODES_ROWS;
        const CODES: __close_codes::CodeTable = __CLOSE_CODES_TABLE.with_nested(
            const {
                &[if __close_codes::Field::<Failure<'_, T, E, { N }>, Box<E>>::IS_ITSELF {
                    __close_codes::CodeTable::EMPTY
                } else {
                    let _ = <Box<E> as __close_codes::CloseCodes>::close_code;
                    __close_codes::table_of::<Box<E>>()
                }]
            },
        );
        #[inline]
        fn __row(&self) -> __close_codes::usize {
            match *self {
                Failure::Formatted(..) => 0,
                Failure::Displayed(..) => 1,
                _ => __close_codes::NO_ROW,
            }
        }
        fn close_code(&self) -> __close_codes::CloseCode {
            match self {
                Failure::Nested { 0: __field_0 } => {
                    <Box<E> as __close_codes::CloseCodes>::close_code(__field_0)
                }
                _ => __close_codes::own_code(self),
            }
        }
        fn close_reason(&self) -> __close_codes::Reason {
            match self {
                Failure::Formatted { 0: __field_0, 1: __field_1 } => __close_codes::Reason::format(
                    __close_codes::core::format_args!("{0} of {1:?}", __field_0, __field_1),
                ),
                Failure::Displayed { .. } => {
                    __close_codes::Reason::format(__close_codes::core::format_args!("{}", self))
                }
                Failure::Nested { 0: __field_0 } => {
                    <Box<E> as __close_codes::CloseCodes>::close_reason(__field_0)
                }
            }
        }
        fn close_frame(&self) -> __close_codes::CloseFrame {
            match self {
                Failure::Nested { 0: __field_0 } => {
                    <Box<E> as __close_codes::CloseCodes>::close_frame(__field_0)
                }
                _ => __close_codes::own_frame(self),
            }
        }
        fn info(&self) -> __close_codes::Option<__close_codes::CodeInfo> {
            match self {
                Failure::Nested { 0: __field_0 } => {
                    <Box<E> as __close_codes::CloseCodes>::info(__field_0)
                }
                _ => __close_codes::own_info(self),
            }
        }
    }
    #[automatically_derived]
    impl<'a, T: Clone, E, const N: usize> __close_codes::Derived for Failure<'a, T, E, { N }>
    where
        E: 'a,
        Failure<'a, T, E, { N }>: __close_codes::CloseCodes,
    {
    }
};
