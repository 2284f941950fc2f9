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

#[automatically_derived]
impl<'a, T: Clone, E, const N: usize> ::close_codes::CloseCodes for Failure<'a, T, E, N>
where
    E: 'a,
    &'a T: ::core::fmt::Display,
    Self: ::core::fmt::Display,
    Box<E>: ::close_codes::CloseCodes,
{
    const CODES: ::close_codes::CodeTable = {
        static CLOSE_CODE_ROWS: [::close_codes::CodeInfo; 2] = ::close_codes::__private::rows([
            (4001, "Formatted", "{0} of {1:?}", ""),
            (4002, "Displayed", "", ""),
        ]);
        ::close_codes::CodeTable::new(&CLOSE_CODE_ROWS)
            .with_type_name(::core::concat!(::core::module_path!(), "::Failure"))
            .with_nested(&[<Box<E> as ::close_codes::CloseCodes>::CODES])
    };
    fn info(&self) -> ::core::option::Option<&'static ::close_codes::CodeInfo> {
        ::close_codes::CodeTable::get(
            &<Self as ::close_codes::CloseCodes>::CODES,
            match self {
                Failure::Formatted(..) => 0,
                Failure::Displayed(..) => 1,
                Failure::Nested(__field_0) => {
                    return <Box<E> as ::close_codes::CloseCodes>::info(__field_0);
                }
            },
        )
    }
    fn close_code(&self) -> ::close_codes::CloseCode {
        match self {
            Failure::Nested(__field_0) => {
                <Box<E> as ::close_codes::CloseCodes>::close_code(__field_0)
            }
            _ => ::close_codes::__private::code(::close_codes::CloseCodes::info(self)),
        }
    }
    fn close_reason(&self) -> ::close_codes::Reason {
        match self {
            Failure::Formatted(__field_0, __field_1) => ::close_codes::Reason::format(
                ::core::format_args!("{0} of {1:?}", __field_0, __field_1),
            ),
            Failure::Displayed(..) => {
                ::close_codes::Reason::format(::core::format_args!("{}", self))
            }
            Failure::Nested(__field_0) => {
                <Box<E> as ::close_codes::CloseCodes>::close_reason(__field_0)
            }
        }
    }
    fn reconnect(&self) -> ::core::option::Option<::close_codes::Reconnect> {
        match self {
            Failure::Nested(__field_0) => {
                <Box<E> as ::close_codes::CloseCodes>::reconnect(__field_0)
            }
            _ => ::close_codes::__private::reconnect(self),
        }
    }
    fn close_frame(&self) -> ::close_codes::CloseFrame {
        match self {
            Failure::Nested(__field_0) => {
                <Box<E> as ::close_codes::CloseCodes>::close_frame(__field_0)
            }
            _ => ::close_codes::CloseFrame::new(
                ::close_codes::CloseCodes::close_code(self),
                ::close_codes::CloseCodes::close_reason(self),
            ),
        }
    }
}
#[automatically_derived]
impl<'a, T: Clone, E, const N: usize> ::core::convert::From<Failure<'a, T, E, N>>
    for ::close_codes::CloseFrame
where
    E: 'a,
    Failure<'a, T, E, N>: ::close_codes::CloseCodes,
{
    fn from(__error: Failure<'a, T, E, N>) -> Self {
        ::close_codes::CloseCodes::close_frame(&__error)
    }
}
#[automatically_derived]
impl<'a, T: Clone, E, const N: usize> ::core::convert::From<&Failure<'a, T, E, N>>
    for ::close_codes::CloseFrame
where
    E: 'a,
    Failure<'a, T, E, N>: ::close_codes::CloseCodes,
{
    fn from(__error: &Failure<'a, T, E, N>) -> Self {
        ::close_codes::CloseCodes::close_frame(__error)
    }
}
#[automatically_derived]
impl<'a, T: Clone, E, const N: usize> ::core::convert::From<Failure<'a, T, E, N>>
    for ::close_codes::CloseCode
where
    E: 'a,
    Failure<'a, T, E, N>: ::close_codes::CloseCodes,
{
    fn from(__error: Failure<'a, T, E, N>) -> Self {
        ::close_codes::CloseCodes::close_code(&__error)
    }
}
#[automatically_derived]
impl<'a, T: Clone, E, const N: usize> ::core::convert::From<&Failure<'a, T, E, N>>
    for ::close_codes::CloseCode
where
    E: 'a,
    Failure<'a, T, E, N>: ::close_codes::CloseCodes,
{
    fn from(__error: &Failure<'a, T, E, N>) -> Self {
        ::close_codes::CloseCodes::close_code(__error)
    }
}
