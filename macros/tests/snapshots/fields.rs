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

#[automatically_derived]
impl<T> ::close_codes::CloseCodes for Received<T>
where
    Box<[T; 1]>: ::close_codes::CloseCodes,
{
    const CODES: ::close_codes::CodeTable = {
        static CLOSE_CODE_ROWS: [::close_codes::CodeInfo; 1] =
            ::close_codes::__private::rows([(4001, "Known", "", "")]);
        ::close_codes::CodeTable::new(&CLOSE_CODE_ROWS)
            .with_type_name(::core::concat!(::core::module_path!(), "::Received"))
            .with_nested(&[<Box<[T; 1]> as ::close_codes::CloseCodes>::CODES])
    };
    fn info(&self) -> ::core::option::Option<&'static ::close_codes::CodeInfo> {
        ::close_codes::CodeTable::get(
            &<Self as ::close_codes::CloseCodes>::CODES,
            match self {
                Received::Known => 0,
                Received::Other(__field_0) => {
                    return <Box<[T; 1]> as ::close_codes::CloseCodes>::info(__field_0);
                }
            },
        )
    }
    fn close_code(&self) -> ::close_codes::CloseCode {
        match self {
            Received::Other(__field_0) => {
                <Box<[T; 1]> as ::close_codes::CloseCodes>::close_code(__field_0)
            }
            _ => ::close_codes::__private::code(::close_codes::CloseCodes::info(self)),
        }
    }
    fn close_reason(&self) -> ::close_codes::Reason {
        match self {
            Received::Other(__field_0) => {
                <Box<[T; 1]> as ::close_codes::CloseCodes>::close_reason(__field_0)
            }
            _ => ::close_codes::__private::reason(::close_codes::CloseCodes::info(self)),
        }
    }
    fn reconnect(&self) -> ::core::option::Option<::close_codes::Reconnect> {
        match self {
            Received::Other(__field_0) => {
                <Box<[T; 1]> as ::close_codes::CloseCodes>::reconnect(__field_0)
            }
            _ => ::close_codes::__private::reconnect(self),
        }
    }
    fn close_frame(&self) -> ::close_codes::CloseFrame {
        match self {
            Received::Other(__field_0) => {
                <Box<[T; 1]> as ::close_codes::CloseCodes>::close_frame(__field_0)
            }
            _ => ::close_codes::CloseFrame::new(
                ::close_codes::CloseCodes::close_code(self),
                ::close_codes::CloseCodes::close_reason(self),
            ),
        }
    }
}
#[automatically_derived]
impl<T> ::core::convert::From<Received<T>> for ::close_codes::CloseFrame
where
    Received<T>: ::close_codes::CloseCodes,
{
    fn from(__error: Received<T>) -> Self {
        ::close_codes::CloseCodes::close_frame(&__error)
    }
}
#[automatically_derived]
impl<T> ::core::convert::From<&Received<T>> for ::close_codes::CloseFrame
where
    Received<T>: ::close_codes::CloseCodes,
{
    fn from(__error: &Received<T>) -> Self {
        ::close_codes::CloseCodes::close_frame(__error)
    }
}
#[automatically_derived]
impl<T> ::core::convert::From<Received<T>> for ::close_codes::CloseCode
where
    Received<T>: ::close_codes::CloseCodes,
{
    fn from(__error: Received<T>) -> Self {
        ::close_codes::CloseCodes::close_code(&__error)
    }
}
#[automatically_derived]
impl<T> ::core::convert::From<&Received<T>> for ::close_codes::CloseCode
where
    Received<T>: ::close_codes::CloseCodes,
{
    fn from(__error: &Received<T>) -> Self {
        ::close_codes::CloseCodes::close_code(__error)
    }
}
#[automatically_derived]
impl<T> ::core::convert::TryFrom<::core::primitive::u16> for Received<T>
where
    Received<T>: ::close_codes::CloseCodes,
    Box<[T; 1]>: ::core::convert::TryFrom<::close_codes::CloseCode>,
{
    type Error = ::close_codes::UnknownCode;
    fn try_from(
        __code: ::core::primitive::u16,
    ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
        match ::close_codes::CloseCode::new(__code) {
            ::core::result::Result::Ok(__code) => {
                <Self as ::core::convert::TryFrom<::close_codes::CloseCode>>::try_from(__code)
            }
            ::core::result::Result::Err(_) => {
                ::core::result::Result::Err(::close_codes::__private::unknown(__code))
            }
        }
    }
}
#[automatically_derived]
impl<T> ::core::convert::TryFrom<::close_codes::CloseCode> for Received<T>
where
    Received<T>: ::close_codes::CloseCodes,
    Box<[T; 1]>: ::core::convert::TryFrom<::close_codes::CloseCode>,
{
    type Error = ::close_codes::UnknownCode;
    fn try_from(
        __code: ::close_codes::CloseCode,
    ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
        ::core::result::Result::Ok(match __code.get() {
            4001 => Received::Known,
            _ => {
                if let ::core::result::Result::Ok(__field_0) =
                    <Box<[T; 1]> as ::core::convert::TryFrom<::close_codes::CloseCode>>::try_from(
                        __code,
                    )
                {
                    return ::core::result::Result::Ok(Received::Other(__field_0));
                }
                return ::core::result::Result::Err(::close_codes::__private::unknown(
                    __code.get(),
                ));
            }
        })
    }
}
#[automatically_derived]
impl<T> ::core::convert::TryFrom<&::close_codes::CloseFrame> for Received<T>
where
    Received<T>: ::close_codes::CloseCodes,
    Box<[T; 1]>: for<'frame> ::core::convert::TryFrom<&'frame ::close_codes::CloseFrame>,
{
    type Error = ::close_codes::UnknownCode;
    fn try_from(
        __frame: &::close_codes::CloseFrame,
    ) -> ::core::result::Result<Self, ::close_codes::UnknownCode> {
        ::core::result::Result::Ok(match __frame.code().get() {
            4001 => Received::Known,
            _ => {
                if let ::core::result::Result::Ok(__field_0) =
                    <Box<[T; 1]> as ::core::convert::TryFrom<&::close_codes::CloseFrame>>::try_from(
                        __frame,
                    )
                {
                    return ::core::result::Result::Ok(Received::Other(__field_0));
                }
                return ::core::result::Result::Err(::close_codes::__private::unknown(
                    __frame.code().get(),
                ));
            }
        })
    }
}
#[automatically_derived]
impl ::close_codes::CloseCodes for Sparse {
    const CODES: ::close_codes::CodeTable = {
        static CLOSE_CODE_ROWS: [::close_codes::CodeInfo; 3] = ::close_codes::__private::rows([
            (4001, "Second", "{1}", ""),
            (4002, "First", "{0}", ""),
            (4003, "Named", "{b}", ""),
        ]);
        ::close_codes::CodeTable::new(&CLOSE_CODE_ROWS)
            .with_type_name(::core::concat!(::core::module_path!(), "::Sparse"))
    };
    fn info(&self) -> ::core::option::Option<&'static ::close_codes::CodeInfo> {
        ::close_codes::CodeTable::get(
            &<Self as ::close_codes::CloseCodes>::CODES,
            match self {
                Sparse::Second(..) => 0,
                Sparse::First(..) => 1,
                Sparse::Named { .. } => 2,
            },
        )
    }
    fn close_code(&self) -> ::close_codes::CloseCode {
        ::close_codes::__private::code(::close_codes::CloseCodes::info(self))
    }
    fn close_reason(&self) -> ::close_codes::Reason {
        match self {
            Sparse::Second { 1: __field_1, .. } => {
                ::close_codes::Reason::format(::core::format_args!("{0}", __field_1))
            }
            Sparse::First(__field_0, ..) => {
                ::close_codes::Reason::format(::core::format_args!("{0}", __field_0))
            }
            Sparse::Named { b: __field_1, .. } => {
                ::close_codes::Reason::format(::core::format_args!("{0}", __field_1))
            }
        }
    }
}
#[automatically_derived]
impl ::core::convert::From<Sparse> for ::close_codes::CloseFrame {
    fn from(__error: Sparse) -> Self {
        ::close_codes::CloseCodes::close_frame(&__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Sparse> for ::close_codes::CloseFrame {
    fn from(__error: &Sparse) -> Self {
        ::close_codes::CloseCodes::close_frame(__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<Sparse> for ::close_codes::CloseCode {
    fn from(__error: Sparse) -> Self {
        ::close_codes::CloseCodes::close_code(&__error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Sparse> for ::close_codes::CloseCode {
    fn from(__error: &Sparse) -> Self {
        ::close_codes::CloseCodes::close_code(__error)
    }
}
