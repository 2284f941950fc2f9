//! Codes from discriminants.

#[derive(Debug, Clone, Copy, CloseCodes)]
#[repr(u16)]
pub enum Gateway {
    /// The client sent an opcode that does not exist.
    UnknownOpcode = 4001,
    #[close("not authenticated", reconnect = never)]
    NotAuthenticated = 4003,
    AlreadyAuthenticated,
}

// The derive writes:

const _: () = {
    use ::close_codes::__private as __close_codes;
    #[automatically_derived]
    impl __close_codes::CloseCodes for Gateway {
        const __ROWS: __close_codes::Rows = __close_codes::rows(
            b"\xa1\x0f\x00\x00\x00\x00\xa3\x0f\x11\x00\x00\x01\xa4\x0f\x11\x00\x00\x00",
            "not authenticated",
        );
        const CODES: __close_codes::CodeTable = __close_codes::own_table::<Self>(
            __close_codes::core::concat!(__close_codes::core::module_path!(), "::Gateway"),
            __close_codes::column(
                b"\x0d\x00\x00\x1d\x00\x00\x31\x00\x00",
                "UnknownOpcodeNotAuthenticatedAlreadyAuthenticated",
            ),
        )
        .__docs(__close_codes::column(
            b"\x2e\x00\x00\x2e\x00\x00\x2e\x00\x00",
            "The client sent an opcode that does not exist.",
        ));
        #[inline]
        fn __row(&self) -> __close_codes::usize {
            match *self {
                Gateway::UnknownOpcode => 0,
                Gateway::NotAuthenticated => 1,
                Gateway::AlreadyAuthenticated => 2,
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
    const _: &[__close_codes::Reconnect] = &[__close_codes::Reconnect::Never];
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::u16> for Gateway {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::u16,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            __close_codes::pick(
                const {
                    [
                        Gateway::UnknownOpcode,
                        Gateway::NotAuthenticated,
                        Gateway::AlreadyAuthenticated,
                    ]
                },
                Gateway::UnknownOpcode,
                __close_codes::looked_up(b"\x00\xff\x01\x02", 4001, __from),
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
