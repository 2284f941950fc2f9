//! Rows packed as in generated code, written without the derive.

use close_codes::__private::{self as p, Column, Rows, Template};
use close_codes::{
    CloseCode, CloseCodes, CloseFrame, CodeInfo, CodeTable, MetaValue, Reason, Reconnect,
    UnknownCode,
};

/// 4001 "a" never; 4002 "{x}" as text; 1011 "oops" backoff, documented; 4003 is a format string;
/// a constant; a mistake; 4001 again, with another reason.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Packed {
    A,
    B,
    C,
    D,
    E,
    #[expect(dead_code, reason = "a row with a mistake")]
    F,
    G,
}

const BASE: u16 = 4009;
const TEXT: &str = "set {y}";

impl CloseCodes for Packed {
    const __ROWS: Rows = Rows::new(
        b"\xa1\x0f\x01\0\0\x01\xa2\x0f\x04\0\0\0\xf3\x03\x08\0\0\x02\xa3\x0f\x0e\0\0\x04\
          \0\0\x0e\0\0\x20\0\0\x0e\0\0\0\xa1\x0f\x0f\0\0\0",
        "a{x}oopsno {0}b",
    )
    .with_late(
        const {
            &[p::with_const(
                p::late_row((BASE + 1) as i128, "E"),
                TEXT,
                const { &Template::of(TEXT) },
            )
            .with_reconnect(Reconnect::Now)]
        },
    );
    const CODES: CodeTable = p::table(
        Self::__ROWS,
        "packed::Packed",
        Column::new(b"\x01\0\0\x02\0\0\x03\0\0\x04\0\0\x04\0\0\x05\0\0\x06\0\0", "ABCDFG"),
    )
    .__docs(Column::new(b"\0\0\0\0\0\0\x07\0\0\x07\0\0\x07\0\0\x07\0\0\x07\0\0", "Broken."))
    .__late_docs(&[(3, p::trimmed("\n late\n"))])
    .__templates(&[(1, "{{x}}")])
    .__meta(&[(0, &[("resume", MetaValue::Bool(true))])]);

    fn __row(&self) -> usize {
        *self as usize
    }
    fn close_code(&self) -> CloseCode {
        p::own_code(self)
    }
    fn close_reason(&self) -> Reason {
        match self {
            Self::D => Reason::__pieces("no ", &7, ""),
            _ => p::own_reason(self),
        }
    }
}

fn row(index: usize) -> CodeInfo {
    Packed::CODES.get(index).unwrap()
}

#[test]
fn every_column_is_read() {
    let rows: Vec<_> = Packed::CODES
        .iter()
        .map(|row| (row.code().get(), row.name(), row.reason(), row.doc(), row.reconnect()))
        .collect();
    assert_eq!(
        rows,
        [
            (4001, "A", "a", "", Some(Reconnect::Never)),
            (4002, "B", "{{x}}", "", None),
            (1011, "C", "oops", "Broken.", Some(Reconnect::Backoff)),
            (4003, "D", "no {0}", "late", None),
            (4010, "E", "set {{y}}", "", Some(Reconnect::Now)),
            (1011, "F", "", "", None),
            (4001, "G", "b", "", None),
        ]
    );
    assert_eq!(row(0).meta_value("resume"), Some(MetaValue::Bool(true)));
    assert_eq!(row(1).meta(), []);
    assert_eq!(Packed::CODES.get(7), None);
}

#[test]
fn values_are_sent_by_their_rows() {
    let sent = |error: Packed| error.close_frame().to_string();
    assert_eq!(sent(Packed::A), "4001: a");
    assert_eq!(sent(Packed::B), "4002: {x}");
    assert_eq!(sent(Packed::C), "1011 Internal Error: oops");
    assert_eq!(sent(Packed::D), "4003: no 7");
    assert_eq!(sent(Packed::E), "4010: set {y}");
    for error in [Packed::A, Packed::B, Packed::C, Packed::E, Packed::G] {
        assert_eq!(p::own_frame(&error), error.close_frame());
        let (code, reason): (u16, String) = p::into_parts(&error);
        assert_eq!(code, error.close_code().get());
        assert_eq!(error.close_reason(), reason.as_str());
        assert_eq!(error.info().unwrap().name(), format!("{error:?}"));
    }
    assert_eq!(p::into_parts::<_, u16, String>(&Packed::D), (4003, "no 7".into()));
    assert_eq!(Packed::E.reconnect(), Some(Reconnect::Now));
}

#[test]
fn wrong_rows_keep_their_place_and_are_not_found() {
    assert_eq!(Packed::CODES.find(CloseCode::INTERNAL_ERROR).unwrap().name(), "C");
    assert_eq!(Packed::__ROWS.found(0), usize::MAX);
    assert_eq!(p::late_row(2999, "X").code(), CloseCode::INTERNAL_ERROR);
}

/// Its index in the list of late rows is 1000, which is a code, but not its own.
#[test]
#[expect(clippy::large_stack_arrays, reason = "it is a constant")]
fn a_late_row_after_a_thousand_others() {
    struct Late;
    impl CloseCodes for Late {
        const __ROWS: Rows = Rows::new(b"\xe8\x03\0\0\0\x20", "")
            .with_late(const { &[p::late_row(4001, "Late"); 1001] });

        fn __row(&self) -> usize {
            0
        }
        fn close_code(&self) -> CloseCode {
            p::own_code(self)
        }
        fn close_reason(&self) -> Reason {
            p::own_reason(self)
        }
    }
    assert_eq!(Late.close_frame().code(), 4001);
    assert_eq!(p::into_parts::<_, u16, String>(&Late).0, 4001);
}

#[test]
fn codes_lead_back() {
    const ALL: [Packed; 3] = [Packed::A, Packed::B, Packed::C];
    const SORTED: &[u8] = b"\xf3\x03\x02\0\xa1\x0f\0\0\xa2\x0f\x01\0";
    let expected = |code| match code {
        4001 => Some(Packed::A),
        4002 => Some(Packed::B),
        1011 => Some(Packed::C),
        _ => None,
    };
    for code in 0..=u16::MAX {
        let picked = |index| p::pick(ALL, Packed::A, index, code);
        let searched: Result<_, UnknownCode> = picked(p::searched(SORTED, code));
        assert_eq!(searched.ok(), expected(code));
        assert_eq!(searched.err().map(UnknownCode::get), expected(code).is_none().then_some(code));
        let application = expected(code).filter(|_| code != 1011);
        assert_eq!(picked(p::contiguous(4001, code)).ok().filter(|_| code != 4003), application);
        assert_eq!(picked(p::looked_up(b"\0\x01", 4001, code)).ok(), application);
        assert_eq!(
            picked(p::looked_up(b"\0\xff\x01", 4000, code)).is_ok(),
            [4000, 4002].contains(&code)
        );
    }
    assert_eq!(p::searched(b"", 0), usize::MAX);
    assert_eq!(p::looked_up(b"\xff", 4001, 4001), usize::MAX, "no index, however many there are");
}

#[test]
fn variants_of_one_code_are_told_apart_by_their_static_reason() {
    let found = |reason: &str| {
        let frame = CloseFrame::from_parts(4001_u16, reason).unwrap();
        assert_eq!(p::is_exact(&Packed::CODES, &frame), ["a", "b"].contains(&reason));
        Packed::__ROWS.found_frame(&frame)
    };
    assert_eq!((found("a"), found("b"), found("c"), found("")), (0, 6, 0, 0));
    let template = CloseFrame::from_parts(4003_u16, "no {0}").unwrap();
    assert!(!p::is_exact(&Packed::CODES, &template), "a format string is never sent");
    let constant = CloseFrame::from_parts(4010_u16, TEXT).unwrap();
    assert!(p::is_exact(&Packed::CODES, &constant), "braces as they are sent");
}

#[test]
fn a_row_is_like_another() {
    let like = p::like_row("Mine", &Packed::CODES, "A");
    assert_eq!((like.code().get(), like.name(), like.reason()), (4001, "Mine", "a"));
    assert_eq!((like.reconnect(), like.meta()), (row(0).reconnect(), row(0).meta()));
    let own = p::with_formatted(p::like_row("Mine", &Packed::CODES, "D"), "{x}");
    assert_eq!((own.code().get(), own.reason(), own.doc()), (4003, "{x}", "late"));
    let fails = |target: &'static str, has_reason| {
        std::panic::catch_unwind(|| p::check_like(&Packed::CODES, target, "Packed::X", has_reason))
            .is_err()
    };
    assert!(!fails("F", true), "a wrong row has its own error");
    assert!(fails("Nobody", true));
    assert!(fails("D", false), "its reason needs its field");
    assert!(!fails("D", true) && !fails("A", false));
}

/// The message of a panic.
fn refusal(check: impl FnOnce() + std::panic::UnwindSafe) -> Option<String> {
    std::panic::catch_unwind(check).err().map(|panic| *panic.downcast::<String>().unwrap())
}

const fn table(rows: &'static [CodeInfo], nested: &'static [CodeTable]) -> CodeTable {
    CodeTable::new(rows).with_type_name("outer::Outer").with_nested(nested)
}

#[test]
fn codes_repeated_through_nested_tables() {
    const NESTED: &[CodeTable] = &[Packed::CODES, Packed::CODES];
    const FIRST: CodeInfo = p::late_row(4001, "First");
    const OUTER: CodeTable = table(&[FIRST], NESTED);
    const NEVER: CodeInfo = FIRST.with_reconnect(Reconnect::Now);
    const CONTRARY: CodeTable = table(&[NEVER], NESTED);
    const APART: CodeTable = table(&[], NESTED);
    const ALONE: CodeTable = table(&[], &[table(&[FIRST], &[])]);
    const LIKE_B: CodeInfo = p::like_row("Like", &Packed::CODES, "B");
    const LIKE: CodeTable = table(&[LIKE_B, p::late_row(4999, "Other"), LIKE_B], NESTED);
    let first = refusal(|| p::check_nested(&OUTER, 0, false)).unwrap();
    assert!(first.starts_with("close code 4001 of `Packed::A` is already the code of `First`\n"));
    assert_eq!(refusal(|| p::check_nested(&OUTER, 0, true)), None);
    let contrary = refusal(|| p::check_nested(&CONTRARY, 0, true)).unwrap();
    assert!(contrary.contains("state different `reconnect`"), "{contrary}");
    assert_eq!(
        refusal(|| p::check_nested(&APART, 0, false)),
        None,
        "4001 twice in one enum is its own"
    );
    let twice = refusal(|| p::check_nested(&APART, 1, false)).unwrap();
    assert!(twice.starts_with("close code 4001 of `Packed::A` is already included"));
    let needless = std::panic::catch_unwind(|| p::check_shared(&ALONE, 0));
    assert!(needless.is_err());
    assert_eq!(refusal(|| p::check_shared(&APART, 0)), None, "its wrong row may be repeated");
    assert_eq!(refusal(|| p::check_shared(&APART, 1)), None);
    assert_eq!(refusal(|| p::check_nested(&LIKE, 0, false)), None, "that is what it is for");
}

#[test]
fn rows_of_one_code_agree() {
    const A: CodeInfo = p::late_row(4001, "A").with_meta(&[("x", MetaValue::Int(1))]);
    const B: CodeInfo = p::late_row(4001, "B").with_meta(&[("x", MetaValue::Int(2))]);
    const SILENT: CodeInfo = p::late_row(4001, "C").with_reconnect(Reconnect::Now);
    const TABLE: CodeTable = table(&[A, SILENT, B], &[]);
    assert_eq!(refusal(|| p::check_agreement(&TABLE, 1, "")), None);
    assert_eq!(refusal(|| p::check_agreement(&TABLE, 2, "reconnect")), None);
    let different = refusal(|| p::check_agreement(&TABLE, 2, "meta")).unwrap();
    assert!(different.starts_with("`B` and `A` share close code 4001 but state different `meta`"));
}

#[test]
fn the_enum_itself_is_known_in_pointers() {
    use p::{Field, OtherField as _};

    type Alias = Box<Packed>;

    let itself = [
        Field::<Packed, Packed>::IS_ITSELF,
        Field::<Packed, Alias>::IS_ITSELF,
        Field::<Packed, &Packed>::IS_ITSELF,
    ];
    assert_eq!(itself, [true; 3]);
    let others = [Field::<Packed, CloseCode>::IS_ITSELF, Field::<CloseCode, Packed>::IS_ITSELF];
    assert_eq!(others, [false; 2]);
}
