//! Standard codes, another enum's variants, metadata, and a policy for all that can be seen.

#[derive(Debug, CloseCodes)]
#[close(decode, reconnect(1005..=1006 = backoff, 4000 = now, _ = never))]
enum Forms {
    #[close(CloseCode::INTERNAL_ERROR, "internal error", meta(resume = true, delay_ms = -5))]
    Standard,
    #[close(CloseCode::INTERNAL_ERROR, AGAIN, shared, meta(resume = true, delay_ms = -5))]
    Constant,
    #[close(like = list::ChatClose::RoomFull)]
    Like,
    #[close(like = ChatClose::RoomFull, "in {{braces}}", shared)]
    Again,
    #[close(transparent, shared)]
    Chat(ChatClose),
}

// The derive writes:

const _: () = {
    use ::close_codes::__private as __close_codes;
    const __close_code_of_Standard: (__close_codes::CloseCode,) = (CloseCode::INTERNAL_ERROR,);
    const __code_and_reason_of_Constant: (
        __close_codes::CloseCode,
        &__close_codes::core::primitive::str,
    ) = (CloseCode::INTERNAL_ERROR, AGAIN);
    const __close_code_of_Like: (__close_codes::CodeTable,) =
        (<list::ChatClose as __close_codes::CloseCodes>::CODES,);
    const __close_code_of_Again: (__close_codes::CodeTable,) =
        (<ChatClose as __close_codes::CloseCodes>::CODES,);
    const __CLOSE_CODES_ROWS: __close_codes::Rows = __close_codes::rows(
            b"\xf3\x03\x0e\x00\x00\x00\x00\x00\x0e\x00\x00\x20\x01\x00\x0e\x00\x00\x20\x02\x00\x0e\x00\x00\x20",
            "internal error",
        )
        .with_late(const {
            &[
                __close_codes::with_const(
                        __close_codes::CodeInfo::new(
                            __code_and_reason_of_Constant.0,
                            "Constant",
                        ),
                        __code_and_reason_of_Constant.1,
                        const {
                            &__close_codes::Template::of(__code_and_reason_of_Constant.1)
                        },
                    )
                    .with_meta(
                        &[
                            ("resume", __close_codes::MetaValue::Bool(true)),
                            ("delay_ms", __close_codes::MetaValue::Int(-5)),
                        ],
                    ),
                const {
                    __close_codes::like_row("Like", &__close_code_of_Like.0, "RoomFull")
                },
                __close_codes::with_static(
                    const {
                        __close_codes::like_row(
                            "Again",
                            &__close_code_of_Again.0,
                            "RoomFull",
                        )
                    },
                    "in {braces}",
                    "in {{braces}}",
                ),
            ]
        });
    const __CLOSE_CODES_TABLE: __close_codes::CodeTable = __close_codes::table(
        __CLOSE_CODES_ROWS,
        __close_codes::core::concat!(__close_codes::core::module_path!(), "::Forms"),
        __close_codes::column(b"\x08\x00\x00\x08\x00\x00\x08\x00\x00\x08\x00\x00", "Standard"),
    )
    .__meta(&[(
        0,
        &[
            ("resume", __close_codes::MetaValue::Bool(true)),
            ("delay_ms", __close_codes::MetaValue::Int(-5)),
        ],
    )])
    .with_policy(&[
        (1005, 1006, __close_codes::Reconnect::Backoff),
        (4000, 4000, __close_codes::Reconnect::Now),
    ])
    .with_rest(__close_codes::Reconnect::Never);
    const _: () = (__close_codes::check_reason)(__code_and_reason_of_Constant.1);
    const _: () = (__close_codes::check_like)(
        &__close_code_of_Like.0,
        "RoomFull",
        "list::ChatClose::RoomFull",
        false,
    );
    const _: () = (__close_codes::check_like)(
        &__close_code_of_Again.0,
        "RoomFull",
        "ChatClose::RoomFull",
        true,
    );
    static __CLOSE_CODES_USES: __close_codes::Uses<4> = __close_codes::Uses::new([
        (1011, "Standard"),
        (1011, "Constant"),
        (
            const {
                __close_codes::number_of(__close_codes::like_row(
                    "",
                    &__close_code_of_Like.0,
                    "RoomFull",
                ))
            },
            "Like",
        ),
        (
            const {
                __close_codes::number_of(__close_codes::like_row(
                    "",
                    &__close_code_of_Again.0,
                    "RoomFull",
                ))
            },
            "Again",
        ),
    ]);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 2, false);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 3, true);
    const _: () = (__close_codes::check_agreement)(&__CLOSE_CODES_TABLE, 3, "");
    use __close_codes::OtherField as _;
    const __CLOSE_CODES_NESTED: __close_codes::CodeTable = __CLOSE_CODES_TABLE.with_nested(
        const {
            &[if __close_codes::Field::<Forms, ChatClose>::IS_ITSELF {
                __close_codes::CodeTable::EMPTY
            } else {
                __close_codes::Field::<Forms, ChatClose>::CODES
            }]
        },
    );
    const _: () = (__close_codes::check_nested)(&__CLOSE_CODES_NESTED, 0, true);
    const _: () = (__close_codes::check_shared)(&__CLOSE_CODES_NESTED, 0);
    #[automatically_derived]
    impl __close_codes::CloseCodes for Forms {
        const __ROWS: __close_codes::Rows = __CLOSE_CODES_ROWS;
        const CODES: __close_codes::CodeTable = __CLOSE_CODES_TABLE.with_nested(
            const {
                &[if __close_codes::Field::<Forms, ChatClose>::IS_ITSELF {
                    __close_codes::CodeTable::EMPTY
                } else {
                    let _ = <ChatClose as __close_codes::CloseCodes>::close_code;
                    __close_codes::table_of::<ChatClose>()
                }]
            },
        );
        #[inline]
        fn __row(&self) -> __close_codes::usize {
            match *self {
                Forms::Standard => 0,
                Forms::Constant => 1,
                Forms::Like => 2,
                Forms::Again => 3,
                _ => __close_codes::NO_ROW,
            }
        }
        fn close_code(&self) -> __close_codes::CloseCode {
            match self {
                Forms::Chat { 0: __field_0 } => {
                    <ChatClose as __close_codes::CloseCodes>::close_code(__field_0)
                }
                _ => __close_codes::own_code(self),
            }
        }
        fn close_reason(&self) -> __close_codes::Reason {
            match self {
                Forms::Chat { 0: __field_0 } => {
                    <ChatClose as __close_codes::CloseCodes>::close_reason(__field_0)
                }
                _ => __close_codes::own_reason(self),
            }
        }
        fn close_frame(&self) -> __close_codes::CloseFrame {
            match self {
                Forms::Chat { 0: __field_0 } => {
                    <ChatClose as __close_codes::CloseCodes>::close_frame(__field_0)
                }
                _ => __close_codes::own_frame(self),
            }
        }
        fn info(&self) -> __close_codes::Option<__close_codes::CodeInfo> {
            match self {
                Forms::Chat { 0: __field_0 } => {
                    <ChatClose as __close_codes::CloseCodes>::info(__field_0)
                }
                _ => __close_codes::own_info(self),
            }
        }
    }
    #[automatically_derived]
    impl __close_codes::Derived for Forms {}
    use __close_codes::CannotDecode as _;
    const _: () = (__close_codes::check_decode)(
        __close_codes::Decoder::<ChatClose>::IS_POSSIBLE
            || !__close_codes::Field::<(), ChatClose>::HAS_CODES,
    );
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::u16> for Forms {
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
    impl __close_codes::TryFrom<__close_codes::CloseCode> for Forms {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: __close_codes::CloseCode,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            let __number = __from.get();
            if let __close_codes::Result::Ok(__own) = __close_codes::pick(
                const { [Forms::Standard, Forms::Constant, Forms::Like, Forms::Again] },
                Forms::Standard,
                __close_codes::found::<Self>(__number),
                __number,
            ) {
                return __close_codes::Result::Ok(__own);
            }
            if let __close_codes::Option::Some(__field_0) =
                __close_codes::Decoder::<ChatClose>::from_code(__from)
            {
                return __close_codes::Result::Ok(Forms::Chat { 0: __field_0 });
            }
            __close_codes::Result::Err(__close_codes::unknown(__number))
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<&__close_codes::CloseFrame> for Forms {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __from: &__close_codes::CloseFrame,
        ) -> __close_codes::Result<Self, __close_codes::UnknownCode> {
            let __number = __from.code().get();
            if let __close_codes::Result::Ok(__own) = __close_codes::pick(
                const { [Forms::Standard, Forms::Constant, Forms::Like, Forms::Again] },
                Forms::Standard,
                __close_codes::found_exact::<Self>(__from),
                __number,
            ) {
                return __close_codes::Result::Ok(__own);
            }
            if __close_codes::is_exact(&<ChatClose as __close_codes::CloseCodes>::CODES, __from) {
                if let __close_codes::Option::Some(__field_0) =
                    __close_codes::Decoder::<ChatClose>::from_frame(__from)
                {
                    return __close_codes::Result::Ok(Forms::Chat { 0: __field_0 });
                }
            }
            if let __close_codes::Result::Ok(__own) = __close_codes::pick(
                const { [Forms::Standard, Forms::Constant, Forms::Like, Forms::Again] },
                Forms::Standard,
                __close_codes::found_frame::<Self>(__from),
                __number,
            ) {
                return __close_codes::Result::Ok(__own);
            }
            if let __close_codes::Option::Some(__field_0) =
                __close_codes::Decoder::<ChatClose>::from_frame(__from)
            {
                return __close_codes::Result::Ok(Forms::Chat { 0: __field_0 });
            }
            __close_codes::Result::Err(__close_codes::unknown(__number))
        }
    }
};
