//! Every kind of row, with all that it may have.

#[derive(CloseCodes)]
enum Rows {
    /// Packed.
    #[close(4001, "{{packed}}", reconnect = never, meta(resume = true, delay_ms = 5000))]
    Packed,
    #[doc = concat!("made by ", "a macro")]
    #[close(4002, meta(text = "\"{}\""))]
    Made,
    /// Late.
    #[close(BASE, "{{late}}", reconnect = now, meta(n = -1))]
    Late,
    #[doc = include_str!("late.md")]
    #[close(BASE + 1, REASON)]
    LateMade,
    #[close(BASE + 2, "{0} is late")]
    Formatted(u8),
    #[close(BASE + 3, display, reconnect = backoff)]
    Displayed,
    /// Of another enum.
    #[close(like = Other::Variant)]
    Like,
    #[close(like = Other::Said, "")]
    LikeBut,
    #[close(CloseCode::GOING_AWAY, "{{standard}}")]
    Standard,
    #[close(CloseCode::INTERNAL_ERROR, REASON)]
    LateStandard,
}

// The derive writes:

const _: () = {
    use ::close_codes::__private as __close_codes;
    const __close_code_of_Late: (__close_codes::core::primitive::u16,) = (BASE,);
    const __code_and_reason_of_LateMade: (
        __close_codes::core::primitive::u16,
        &__close_codes::core::primitive::str,
    ) = (BASE + 1, REASON);
    const __close_code_of_Formatted: (__close_codes::core::primitive::u16,) = (BASE + 2,);
    const __close_code_of_Displayed: (__close_codes::core::primitive::u16,) = (BASE + 3,);
    const __close_code_of_Like: (__close_codes::CodeTable,) =
        (<Other as __close_codes::CloseCodes>::CODES,);
    const __close_code_of_LikeBut: (__close_codes::CodeTable,) =
        (<Other as __close_codes::CloseCodes>::CODES,);
    const __close_code_of_Standard: (__close_codes::CloseCode,) = (CloseCode::GOING_AWAY,);
    const __code_and_reason_of_LateStandard: (
        __close_codes::CloseCode,
        &__close_codes::core::primitive::str,
    ) = (CloseCode::INTERNAL_ERROR, REASON);
    const _: () = (__close_codes::check_code)(
        __close_code_of_Late.0 as __close_codes::core::primitive::i128,
        3000,
        4999,
    );
    const _: () = (__close_codes::check_code)(
        __code_and_reason_of_LateMade.0 as __close_codes::core::primitive::i128,
        3000,
        4999,
    );
    const _: () = (__close_codes::check_reason)(__code_and_reason_of_LateMade.1);
    const _: () = (__close_codes::check_code)(
        __close_code_of_Formatted.0 as __close_codes::core::primitive::i128,
        3000,
        4999,
    );
    const _: () = (__close_codes::check_code)(
        __close_code_of_Displayed.0 as __close_codes::core::primitive::i128,
        3000,
        4999,
    );
    const _: () =
        (__close_codes::check_like)(&__close_code_of_Like.0, "Variant", "Other::Variant", false);
    const _: () =
        (__close_codes::check_like)(&__close_code_of_LikeBut.0, "Said", "Other::Said", true);
    const _: () = (__close_codes::check_reason)(__code_and_reason_of_LateStandard.1);
    static __CLOSE_CODES_USES: __close_codes::Uses<10> = __close_codes::Uses::new([
        (4001, "Packed"),
        (4002, "Made"),
        (__close_code_of_Late.0 as __close_codes::core::primitive::i128, "Late"),
        (__code_and_reason_of_LateMade.0 as __close_codes::core::primitive::i128, "LateMade"),
        (__close_code_of_Formatted.0 as __close_codes::core::primitive::i128, "Formatted"),
        (__close_code_of_Displayed.0 as __close_codes::core::primitive::i128, "Displayed"),
        (
            const {
                __close_codes::number_of(__close_codes::like_row(
                    "",
                    &__close_code_of_Like.0,
                    "Variant",
                ))
            },
            "Like",
        ),
        (
            const {
                __close_codes::number_of(__close_codes::like_row(
                    "",
                    &__close_code_of_LikeBut.0,
                    "Said",
                ))
            },
            "LikeBut",
        ),
        (1001, "Standard"),
        (1011, "LateStandard"),
    ]);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 2, false);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 3, false);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 4, false);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 5, false);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 6, false);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 7, false);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 8, false);
    const _: () = (__close_codes::check_use)(&__CLOSE_CODES_USES, 9, false);
    #[automatically_derived]
    impl __close_codes::CloseCodes for Rows {
        const __ROWS: __close_codes::Rows = __close_codes::rows(
                b"\xa1\x0f\x08\x00\x00\x01\xa2\x0f\x08\x00\x00\x00\x00\x00\x08\x00\x00\x20\x01\x00\x08\x00\x00\x20\x02\x00\x08\x00\x00\x20\x03\x00\x08\x00\x00\x20\x04\x00\x08\x00\x00\x20\x05\x00\x08\x00\x00\x20\xe9\x03\x12\x00\x00\x00\x06\x00\x12\x00\x00\x20",
                "{packed}{standard}",
            )
            .with_late(const {
                &[
                    __close_codes::with_static(
                            __close_codes::late_row(
                                __close_code_of_Late.0
                                    as __close_codes::core::primitive::i128,
                                "Late",
                            ),
                            "{late}",
                            "{{late}}",
                        )
                        .with_doc("Late.")
                        .with_reconnect(__close_codes::Reconnect::Now)
                        .with_meta(&[("n", __close_codes::MetaValue::Int(-1))]),
                    __close_codes::with_const(
                            __close_codes::late_row(
                                __code_and_reason_of_LateMade.0
                                    as __close_codes::core::primitive::i128,
                                "LateMade",
                            ),
                            __code_and_reason_of_LateMade.1,
                            const {
                                &__close_codes::Template::of(
                                    __code_and_reason_of_LateMade.1,
                                )
                            },
                        )
                        .with_doc(
                            __close_codes::trimmed(
                                __close_codes::core::concat!(
                                    "", include_str!("late.md"), ""
                                ),
                            ),
                        ),
                    __close_codes::with_formatted(
                        __close_codes::late_row(
                            __close_code_of_Formatted.0
                                as __close_codes::core::primitive::i128,
                            "Formatted",
                        ),
                        "{0} is late",
                    ),
                    __close_codes::with_display(
                            __close_codes::late_row(
                                __close_code_of_Displayed.0
                                    as __close_codes::core::primitive::i128,
                                "Displayed",
                            ),
                        )
                        .with_reconnect(__close_codes::Reconnect::Backoff),
                    const {
                        __close_codes::like_row(
                            "Like",
                            &__close_code_of_Like.0,
                            "Variant",
                        )
                    }
                        .with_doc("Of another enum."),
                    __close_codes::with_static(
                        const {
                            __close_codes::like_row(
                                "LikeBut",
                                &__close_code_of_LikeBut.0,
                                "Said",
                            )
                        },
                        "",
                        "",
                    ),
                    __close_codes::with_const(
                        __close_codes::CodeInfo::new(
                            __code_and_reason_of_LateStandard.0,
                            "LateStandard",
                        ),
                        __code_and_reason_of_LateStandard.1,
                        const {
                            &__close_codes::Template::of(
                                __code_and_reason_of_LateStandard.1,
                            )
                        },
                    ),
                ]
            });
        const CODES: __close_codes::CodeTable = __close_codes::own_table::<
            Self,
        >(
                __close_codes::core::concat!(
                    __close_codes::core::module_path!(), "::Rows"
                ),
                __close_codes::column(
                    b"\x06\x00\x00\x0a\x00\x00\x0a\x00\x00\x0a\x00\x00\x0a\x00\x00\x0a\x00\x00\x0a\x00\x00\x0a\x00\x00\x12\x00\x00\x12\x00\x00",
                    "PackedMadeStandard",
                ),
            )
            .__docs(
                __close_codes::column(
                    b"\x07\x00\x00\x07\x00\x00\x07\x00\x00\x07\x00\x00\x07\x00\x00\x07\x00\x00\x07\x00\x00\x07\x00\x00\x07\x00\x00\x07\x00\x00",
                    "Packed.",
                ),
            )
            .__late_docs(const {
                &[
                    (
                        1,
                        __close_codes::trimmed(
                            __close_codes::core::concat!(
                                "", concat!("made by ", "a macro"), ""
                            ),
                        ),
                    ),
                ]
            })
            .__templates(&[(0, "{{packed}}"), (8, "{{standard}}")])
            .__meta(
                &[
                    (
                        0,
                        &[
                            ("resume", __close_codes::MetaValue::Bool(true)),
                            ("delay_ms", __close_codes::MetaValue::Int(5000)),
                        ],
                    ),
                    (1, &[("text", __close_codes::MetaValue::Str("\"{}\""))]),
                ],
            );
        #[inline]
        fn __row(&self) -> __close_codes::usize {
            match *self {
                Rows::Packed => 0,
                Rows::Made => 1,
                Rows::Late => 2,
                Rows::LateMade => 3,
                Rows::Formatted(..) => 4,
                Rows::Displayed => 5,
                Rows::Like => 6,
                Rows::LikeBut => 7,
                Rows::Standard => 8,
                Rows::LateStandard => 9,
            }
        }
        #[inline]
        fn close_code(&self) -> __close_codes::CloseCode {
            __close_codes::own_code(self)
        }
        fn close_reason(&self) -> __close_codes::Reason {
            let (__before, __value, __after): __close_codes::Pieces<'_> = match self {
                Rows::Formatted { 0: __field_0 } => ("", __field_0, " is late"),
                Rows::Displayed {} => {
                    return __close_codes::Reason::format(__close_codes::core::format_args!(
                        "{}", self
                    ));
                }
                _ => return __close_codes::own_reason(self),
            };
            __close_codes::Reason::__pieces(__before, __value, __after)
        }
    }
    #[automatically_derived]
    impl __close_codes::Derived for Rows {}
    const _: &[__close_codes::Reconnect] = &[
        __close_codes::Reconnect::Never,
        __close_codes::Reconnect::Now,
        __close_codes::Reconnect::Backoff,
    ];
};
