//! Enums whose names and texts have a meaning in each language they are exported to.

use close_codes::{AppCode, CloseCode, CloseCodes, CodeInfo, CodeTable, MetaValue, Reconnect};

/// Defines an enum. Each string is both the reason and the doc comment.
macro_rules! nasty {
    (
        $(#[$meta:meta])*
        $enum:ident { $($name:ident = $code:literal: $text:literal;)* }
        $($more:tt)*
    ) => {
        #[derive(CloseCodes)]
        $(#[$meta])*
        #[allow(dead_code, non_camel_case_types, reason = "only its table is used")]
        pub(crate) enum $enum {
            $(#[doc = $text] #[close($code, concat!($text))] $name,)*
            $($more)*
        }

        impl $enum {
            const TEXTS: &[&str] = &[$($text),*];
        }
    };
}

nasty! {
    #[close(reconnect(4000..=4009 = now))]
    Nasty {
        r#type = 4001: "\"double\" 'single' `back` \\ \\\" \\n \\u0041 ${code} {0} %s $x$ $$";
        r#await = 4002: "one\ntwo\r\nthree\n\nfour\rfive";
        constructor = 4003: "\u{0}\u{7}\u{8}\u{b}\u{c}\u{1b}[31m\u{7f}\u{85}\u{2028}\u{2029}\u{202e}lm\u{2066}\u{200f}\u{feff}.";
        __proto__ = 4004: "größer als 10 € – 名前 👩‍💻 \u{a0}\u{3000}\u{200b}e\u{301} 𝔘";
        toString = 4005: "a | b || \\| \\\\| **c** _d_ __e__ ~~f~~ ~g~ [h](i) ![j](k) [l]: m [^n] `o|p` \\*q\\* &lt; #";
        default = 4006: "<script>alert(1)</script> <b>x</b> <!-- y --> </table> <br> &amp; &#124; <https://z>";
        class = 4007: "*/ alert(1) /* **/ // <!-- --> ]]> */*/\n/";
        undefined = 4008: "@ts-expect-error";
        NaN = 4009: "@deprecated {@link Nasty} a@b\n@internal";
        Größe = 4010: "| --- | :-: |\n# heading\n- item\n1. item\n> quote\n```";
        名前 = 4011: "eslint-disable no-undef";
        _0_ = 4012: "  spaces\taround  ";
    }
    /// Has a name that is taken, and one that is not.
    #[close(transparent)]
    Again(Again),
    /// The same enum twice: its rows are in the table twice.
    #[close(transparent, shared)]
    Twice(Again),
}

nasty! {
    Again {
        r#type = 4101: "another code with a name that is taken";
        r#try = 4102: "x";
    }
    /// A second name for a code.
    #[close(4102, "shared", shared, reconnect = backoff)]
    Shared,
}

/// A table written by hand, with names that are not even identifiers.
pub(crate) const BY_HAND: CodeTable = CodeTable::new(&[
    by_hand(AppCode::MIN, ""),
    by_hand(AppCode::MAX, "4001"),
    by_hand(code(4000), "a \"b\" 'c' `d` \\ */ | <e>"),
    by_hand(code(4001), "two\nlines"),
]);

const fn by_hand(code: AppCode, name: &'static str) -> CodeInfo {
    CodeInfo::new(code.to_close_code(), name)
}

const fn code(code: u16) -> AppCode {
    match AppCode::new(code) {
        Ok(code) => code,
        Err(_) => panic!("not an application's"),
    }
}

/// A table with metadata of every type.
pub(crate) const META: CodeTable = CodeTable::new(&[
    CodeInfo::new(CloseCode::INTERNAL_ERROR, "Resume").with_reason("{{text}} {id:>5}").with_meta(
        &[
            ("resume", MetaValue::Bool(true)),
            ("delay_ms", MetaValue::Int(-5000)),
            ("action", MetaValue::Str("refresh \"token\"")),
            (
                "größe",
                MetaValue::Str("a text that is so long that prettier puts it on a line of its own"),
            ),
        ],
    ),
    CodeInfo::new(CloseCode::GOING_AWAY, "Without").with_reconnect(Reconnect::Now),
])
.with_policy(&[(1005, 1006, Reconnect::Now)])
.with_rest(Reconnect::Never);

/// All the tables whose exports are tested, each with a name.
pub(crate) const TABLES: [(&str, CodeTable); 15] = [
    ("GatewayClose", crate::enums::discord::GatewayClose::CODES),
    ("Disconnect", crate::enums::centrifugo::Disconnect::CODES),
    ("GraphqlWsClose", crate::enums::graphql_ws::GraphqlWsClose::CODES),
    ("GraphqlWsError", crate::enums::graphql_ws::GraphqlWsError::CODES),
    ("ChatClose", crate::enums::everything::ChatClose::CODES),
    ("ServerError", crate::enums::everything::ServerError::CODES),
    ("NoPolicy", crate::policy::NoPolicy::CODES),
    ("Ranges", crate::policy::Ranges::CODES),
    ("Outer", crate::policy::Outer::CODES),
    ("Silent", crate::policy::Silent::CODES),
    ("Overlapping", crate::policy::TABLE),
    ("Nasty", Nasty::CODES),
    ("ByHand", BY_HAND),
    ("Meta", META),
    ("Empty", CodeTable::EMPTY),
];

#[test]
fn texts_are_in_the_table_as_they_are() {
    for (row, text) in Nasty::CODES.iter().zip(Nasty::TEXTS) {
        assert_eq!(row.reason(), text.replace('{', "{{").replace('}', "}}"));
        assert_eq!(row.doc().lines().count(), text.lines().count());
    }
    let names: Vec<_> = Nasty::CODES.iter().map(CodeInfo::name).collect();
    assert_eq!(names[0], "type");
    assert_eq!(names[Nasty::TEXTS.len()..], ["type", "try", "Shared", "type", "try", "Shared"]);
    assert_eq!(Again::TEXTS.len(), 2);
}
