//! Codes from attributes, and every kind of reason.

#[derive(Debug, CloseCodes)]
enum ChatError {
    #[close(4001, "token expired", reconnect = never)]
    TokenExpired { at: u64 },
    #[close(4002, "room {0} is full", reconnect = backoff)]
    RoomFull(String),
    #[close(4003, display, reconnect = now)]
    Restarting,
    #[close(4004, "{name:>width$} of {{{name:?}}}")]
    Wide { name: String, width: usize },
    #[close(4001, "session expired", shared)]
    SessionExpired,
}

// The derive writes:

#[automatically_derived]
impl ::close_codes::CloseCodes for ChatError {
    const CODES: ::close_codes::CodeTable = {
        static CLOSE_CODE_ROWS: [::close_codes::CodeInfo; 5] =
            ::close_codes::__private::rows_with_reconnect([
                (
                    4001,
                    "TokenExpired",
                    "token expired",
                    "",
                    ::core::option::Option::Some(::close_codes::Reconnect::Never),
                ),
                (
                    4002,
                    "RoomFull",
                    "room {0} is full",
                    "",
                    ::core::option::Option::Some(::close_codes::Reconnect::Backoff),
                ),
                (
                    4003,
                    "Restarting",
                    "",
                    "",
                    ::core::option::Option::Some(::close_codes::Reconnect::Now),
                ),
                (4004, "Wide", "{name:>width$} of {{{name:?}}}", "", ::core::option::Option::None),
                (4001, "SessionExpired", "session expired", "", ::core::option::Option::None),
            ]);
        ::close_codes::CodeTable::new(&CLOSE_CODE_ROWS)
            .with_type_name(::core::concat!(::core::module_path!(), "::ChatError"))
    };
    fn info(&self) -> ::core::option::Option<&'static ::close_codes::CodeInfo> {
        ::close_codes::CodeTable::get(
            &<Self as ::close_codes::CloseCodes>::CODES,
            match self {
                ChatError::TokenExpired { .. } => 0,
                ChatError::RoomFull(..) => 1,
                ChatError::Restarting => 2,
                ChatError::Wide { .. } => 3,
                ChatError::SessionExpired => 4,
            },
        )
    }
    fn close_code(&self) -> ::close_codes::CloseCode {
        ::close_codes::__private::code(::close_codes::CloseCodes::info(self))
    }
    fn close_reason(&self) -> ::close_codes::Reason {
        match self {
            ChatError::RoomFull(__field_0) => {
                ::close_codes::Reason::format(::core::format_args!("room {0} is full", __field_0))
            }
            ChatError::Restarting => {
                ::close_codes::Reason::format(::core::format_args!("{}", self))
            }
            ChatError::Wide { name: __field_0, width: __field_1 } => ::close_codes::Reason::format(
                ::core::format_args!("{0:>1$} of {{{0:?}}}", __field_0, *__field_1),
            ),
            _ => ::close_codes::__private::reason(::close_codes::CloseCodes::info(self)),
        }
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
