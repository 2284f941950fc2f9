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

const _: () = {
    use ::close_codes::__private as __close_codes;
    #[automatically_derived]
    impl __close_codes::CloseCodes for ChatError {
        const __ROWS: __close_codes::Rows = __close_codes::rows(
            b"\xa1\x0f\x0d\x00\x00\x01\xa2\x0f\x1d\x00\x00\x06\xa3\x0f\x1d\x00\x00\x0b\xa4\x0f\x3b\x00\x00\x04\xa1\x0f\x4a\x00\x00\x00",
            "token expiredroom {0} is full{name:>width$} of {{{name:?}}}session expired",
        );
        const CODES: __close_codes::CodeTable = __close_codes::own_table::<Self>(
            __close_codes::core::concat!(__close_codes::core::module_path!(), "::ChatError"),
            __close_codes::column(
                b"\x0c\x00\x00\x14\x00\x00\x1e\x00\x00\x22\x00\x00\x30\x00\x00",
                "TokenExpiredRoomFullRestartingWideSessionExpired",
            ),
        );
        #[inline]
        fn __row(&self) -> __close_codes::usize {
            match *self {
                ChatError::TokenExpired { .. } => 0,
                ChatError::RoomFull(..) => 1,
                ChatError::Restarting => 2,
                ChatError::Wide { .. } => 3,
                ChatError::SessionExpired => 4,
            }
        }
        #[inline]
        fn close_code(&self) -> __close_codes::CloseCode {
            __close_codes::own_code(self)
        }
        fn close_reason(&self) -> __close_codes::Reason {
            let (__before, __value, __after): __close_codes::Pieces<'_> = match self {
                ChatError::RoomFull { 0: __field_0 } => ("room ", __field_0, " is full"),
                ChatError::Restarting {} => {
                    return __close_codes::Reason::format(__close_codes::core::format_args!(
                        "{}", self
                    ));
                }
                ChatError::Wide { name: __field_0, width: __field_1 } => {
                    return __close_codes::Reason::format(__close_codes::core::format_args!(
                        "{0:>1$} of {{{0:?}}}",
                        __field_0,
                        *__field_1
                    ));
                }
                _ => return __close_codes::own_reason(self),
            };
            __close_codes::Reason::__pieces(__before, __value, __after)
        }
    }
    #[automatically_derived]
    impl __close_codes::Derived for ChatError {}
    const _: &[__close_codes::Reconnect] = &[
        __close_codes::Reconnect::Never,
        __close_codes::Reconnect::Backoff,
        __close_codes::Reconnect::Now,
    ];
};
