//! The checks that the derive runs in const evaluation, called as ordinary functions here. The UI tests have the
//! full text of each error, and its place.

use std::panic::{self, UnwindSafe};

use close_codes::__private::{self as p, Rows, Template, Uses};
use close_codes::{
    AppCode, CloseCode, CloseCodes, CodeInfo, CodeTable, MetaValue, Reason, Reconnect,
};

/// The message of the panic, if there is one.
fn error(check: impl FnOnce() + UnwindSafe) -> Option<String> {
    let panic = panic::catch_unwind(check).err()?;
    let text = panic.downcast::<String>().map(|text| *text);
    Some(text.unwrap_or_else(|panic| (*panic.downcast::<&str>().unwrap()).to_owned()))
}

/// Whether there is an error that contains all of these words.
fn says(check: impl FnOnce() + UnwindSafe, words: &[&str]) {
    let error = error(check).expect("an error");
    assert!(words.iter().all(|word| error.contains(word)), "{error:?} without one of {words:?}");
}

const fn code(number: u16) -> CloseCode {
    match AppCode::new(number) {
        Ok(code) => code.to_close_code(),
        Err(_) => panic!("not an application's"),
    }
}

#[test]
fn codes() {
    assert_eq!(error(|| p::check_code(4100, 4100, 4199)), None);
    assert_eq!(error(|| p::check_code(4199, 4100, 4199)), None);
    says(|| p::check_code(4099, 4100, 4199), &["4099", "4100..=4199"]);
    says(|| p::check_code(4200, 4100, 4199), &["4200", "4100..=4199"]);

    // A variant that counts on from one with an error has none.
    assert_eq!(error(|| p::check_next(4199, 4100, 4199, 4198)), None);
    says(|| p::check_next(4200, 4100, 4199, 4199), &["4200", "4100..=4199"]);
    for wrong in [-1, 4099, 4200, 6000] {
        assert_eq!(error(|| p::check_next(wrong + 1, 4100, 4199, wrong)), None);
    }
    let within = [4099, 4100, 4199, 4200].map(|code| p::within(code, 4100, 4199));
    assert_eq!(within, [0, 4100, 4199, 0]);

    assert_eq!(error(|| p::check_cast(4001, 3000, 4999, "Chat::A")), None);
    for ordinal in [0, 7, 999] {
        says(|| p::check_cast(ordinal, 3000, 4999, "Chat::A"), &["`like = Chat::A`"]);
    }
    for number in [-1, 1000, 5000] {
        let error = error(|| p::check_cast(number, 3000, 4999, "Chat::A")).unwrap();
        assert!(error.contains(&number.to_string()) && !error.contains("Chat::A"), "{error}");
    }
}

#[test]
fn fields_to_decode() {
    use p::{CannotDecode as _, Decoder};

    #[derive(CloseCodes, Debug, PartialEq)]
    enum Can {
        #[close(4001)]
        A,
    }
    struct Cannot;

    let frame = Can::A.close_frame();
    assert_eq!(Decoder::<Can>::from_code(code(4001)), Some(Can::A));
    assert_eq!(Decoder::<Can>::from_frame(&frame), Some(Can::A));
    assert!(Decoder::<Cannot>::from_code(code(4001)).is_none());
    assert!(Decoder::<Cannot>::from_frame(&frame).is_none());
    assert_eq!(error(|| p::check_decode(Decoder::<Can>::IS_POSSIBLE)), None);
    says(|| p::check_decode(Decoder::<Cannot>::IS_POSSIBLE), &["`decode`", "TryFrom<CloseCode>"]);
}

#[test]
fn reasons() {
    let text = "x".repeat(125);
    assert_eq!(error(|| p::check_reason(&text[..123])), None);
    says(|| p::check_reason(&text[..124]), &["124 bytes", "room for 123", "by 1 byte;"]);
    says(|| p::check_reason(&text), &["125 bytes", "room for 123", "by 2 bytes;"]);
}

#[test]
fn repeated_codes() {
    let uses =
        Uses::new([(4001, "A"), (4001, "B"), (4002, "C"), (4001, "D"), (999, "E"), (999, "F")]);
    let check = |index, shared| error(|| p::check_use(&uses, index, shared));
    for (index, shared) in [(0, false), (1, true), (2, false), (3, true)] {
        assert_eq!(check(index, shared), None);
    }
    for index in [1, 3] {
        let error = check(index, false).unwrap();
        assert!(error.contains("4001") && error.contains("`A`"), "the first one: {error}");
    }
    for index in [0, 2] {
        assert!(check(index, true).unwrap().contains("`shared`"));
    }
    // A code that cannot be sent has its own error.
    assert_eq!((check(5, false), check(5, true)), (None, None));
    assert_eq!(error(|| p::fail("again")).unwrap(), "again");

    // A message is truncated at a character boundary.
    for offset in 0..4 {
        let long = "x".repeat(offset) + &"€".repeat(400);
        let uses = Uses::new([(4001, &*long.leak()), (4001, "B")]);
        let error = error(|| p::check_use(&uses, 1, false)).unwrap();
        assert!((509..=512).contains(&error.len()) && error.ends_with('€'), "{error}");
    }
}

#[test]
fn what_late_rows_are_made_of() {
    let row = p::late_row(4001, "A");
    assert_eq!((row.code(), row.name(), p::number_of(row)), (code(4001), "A", 4001));
    for wrong in [-1, 0, 1000, 2999, 5000, 70_000 + 4001] {
        let row = p::late_row(wrong, "A");
        assert_eq!((row.name(), p::number_of(row)), ("A", 0), "it keeps its place");
    }
    assert_eq!(p::with_static(row, "{", "{{").reason(), "{{");
    assert_eq!(p::with_formatted(row, "{x}").reason(), "{x}");
    assert_eq!(p::with_display(row).reason(), "");
    assert_eq!(p::trimmed("\n a \n"), "a");
    assert_eq!(p::from_u128(4001), 4001);
    assert_eq!(p::from_u128(u128::MAX >> 1), i128::MAX);
    assert_eq!(p::from_u128(u128::MAX), i128::MAX);

    let template = |text: &str| {
        let template: &'static Template = Box::leak(Box::new(Template::of(text)));
        p::with_const(row, "", template).reason().to_owned()
    };
    assert_eq!(template("a{b}c€"), "a{{b}}c€");
    assert_eq!(template(&"{".repeat(123)), "{".repeat(246));
    assert_eq!(template(&"a".repeat(300)), "a".repeat(246), "it has another error");
    assert_eq!(template(&"€".repeat(100)), "€".repeat(82));
    assert_eq!(template(&("a".to_owned() + &"€".repeat(100))), "", "no half €");
}

type Meta = &'static [(&'static str, MetaValue)];

const X: Meta = &[("x", MetaValue::Int(1))];
const METAS: [Meta; 9] = [
    X,
    &[("x", MetaValue::Int(2))],
    &[("y", MetaValue::Int(1))],
    &[("x", MetaValue::Bool(true))],
    &[("x", MetaValue::Bool(false))],
    &[("x", MetaValue::Str("1"))],
    &[("x", MetaValue::Str("2"))],
    &[("x", MetaValue::Int(1)), ("y", MetaValue::Bool(true))],
    &[("y", MetaValue::Bool(false)), ("x", MetaValue::Int(1))],
];

fn table(rows: Vec<CodeInfo>) -> CodeTable {
    CodeTable::new(rows.leak()).with_type_name("tests::Outer")
}

#[test]
fn what_is_stated_must_agree() {
    let row = |name, meta| CodeInfo::new(code(4001), name).with_meta(meta);
    for left in METAS {
        for right in METAS {
            let table = table(vec![row("A", left), row("B", right)]);
            assert_eq!(error(|| p::check_agreement(&table, 1, "reconnect")), None);
            let found = error(|| p::check_agreement(&table, 1, "meta"));
            assert_eq!(found.is_none(), left == right, "{left:?} {right:?}");
            assert_eq!(error(|| p::check_agreement(&table, 1, "")).is_none(), left == right);
        }
    }
    let ordered: Meta = &[("y", MetaValue::Bool(true)), ("x", MetaValue::Int(1))];
    let agreeing = table(vec![row("A", METAS[7]), row("B", &[]), row("C", ordered)]);
    for (index, _) in agreeing.iter().enumerate() {
        assert_eq!(error(|| p::check_agreement(&agreeing, index, "")), None);
    }
    assert_eq!(error(|| p::check_agreement(&agreeing, 3, "")), None, "no such row");

    // The first row with metadata counts, even if others come before it.
    let late = table(vec![row("A", &[]), row("B", X), row("C", METAS[1]), row("D", X)]);
    assert_eq!(error(|| p::check_agreement(&late, 1, "")), None);
    says(|| p::check_agreement(&late, 2, ""), &["`C`", "`B`", "`meta`"]);
    assert_eq!(error(|| p::check_agreement(&late, 3, "")), None);
    let both = |name, meta| row(name, meta).with_reconnect(Reconnect::Now);
    let same = table(vec![both("A", X), both("B", X), both("C", METAS[1])]);
    assert_eq!(error(|| p::check_agreement(&same, 1, "")), None);
    assert_eq!(error(|| p::check_agreement(&same, 2, "reconnect")), None);
    says(|| p::check_agreement(&same, 2, "meta"), &["`C`", "`A`", "`meta`"]);

    let advice = |name, advice| CodeInfo::new(code(4001), name).with_reconnect(advice);
    let other = CodeInfo::new(code(4002), "Z").with_reconnect(Reconnect::Backoff);
    let table =
        table(vec![other, row("A", X), advice("B", Reconnect::Now), advice("C", Reconnect::Never)]);
    assert_eq!(error(|| p::check_agreement(&table, 2, "")), None);
    assert_eq!(error(|| p::check_agreement(&table, 3, "meta")), None);
    says(|| p::check_agreement(&table, 3, ""), &["`C`", "`B`", "4001", "`reconnect`"]);
}

/// The derive itself uses the same functions.
#[test]
fn nested_codes() {
    let rows = |name, numbers: &[u16]| {
        let rows = numbers.iter().map(|number| CodeInfo::new(code(*number), name));
        &*rows.collect::<Vec<_>>().leak()
    };
    let nested = vec![
        CodeTable::new(rows("X", &[4001, 4005])).with_type_name("tests::Inner"),
        CodeTable::new(rows("Y", &[4003])),
        CodeTable::new(rows("Z", &[4005])),
    ];
    let nested = nested.leak();
    let wrong = table(vec![CodeInfo::new(code(4001), "A"), p::late_row(0, "Wrong")]);
    let wrong = wrong.with_nested(nested);
    let table = table(vec![CodeInfo::new(code(4001), "A")]).with_nested(nested);
    let check = |index, shared| error(|| p::check_nested(&table, index, shared));
    let repeated = check(0, false).unwrap();
    assert!(repeated.contains("`Inner::X`") && repeated.contains("`A`"), "{repeated}");
    assert_eq!(check(0, true), None);
    assert_eq!(check(1, false), None);
    // An enum whose name is unknown.
    let repeated = check(2, false).unwrap();
    assert!(repeated.contains("`Z`") && repeated.contains("`Inner::X`"), "{repeated}");

    assert_eq!(error(|| p::check_shared(&table, 0)), None);
    says(|| p::check_shared(&table, 1), &["`shared`"]);
    assert_eq!(error(|| p::check_shared(&table, 2)), None);
    // The invalid code may be a misspelt repetition.
    assert_eq!(error(|| p::check_shared(&wrong, 1)), None);
}

/// Rows with a mistake and rows with `like` do not count as repetitions.
#[test]
fn nested_codes_that_are_no_repetition() {
    let inner =
        CodeTable::new(vec![CodeInfo::new(code(4001), "X")].leak()).with_type_name("tests::Inner");
    let like = p::like_row("A", &inner, "X");
    let wrong = CodeTable::new(vec![p::late_row(0, "Y")].leak());
    let other = CodeTable::new(inner_rows()).with_type_name("tests::Other");
    let internal = CodeInfo::new(CloseCode::INTERNAL_ERROR, "B");
    let table = table(vec![like, internal]).with_nested(vec![inner, wrong, other].leak());
    assert_eq!(error(|| p::check_nested(&table, 0, false)), None);
    says(|| p::check_shared(&table, 0), &["`shared`"]);
    assert_eq!(error(|| p::check_nested(&table, 1, false)), None);
    assert_eq!(error(|| p::check_shared(&table, 1)), None, "it may be the code that is repeated");
    says(|| p::check_nested(&table, 2, false), &["`Other::X`", "`A`"]);
}

fn inner_rows() -> &'static [CodeInfo] {
    vec![CodeInfo::new(code(4001), "X"), CodeInfo::new(code(4002), "Z")].leak()
}

#[test]
fn several_enums() {
    let named = |name, rows: Vec<CodeInfo>| CodeTable::new(rows.leak()).with_type_name(name);
    let row = |number, name| CodeInfo::new(code(number), name);
    let check = |list: &[(&'static str, CodeTable)]| error(|| p::assert_disjoint(list));

    let auth = named("tests::Auth", vec![row(4009, "Other"), row(4001, "A")]);
    let chat = named("tests::Chat", vec![row(4002, "B")]).with_nested(vec![auth].leak());
    assert_eq!(check(&[("Auth", auth), ("Chat", chat)]), None, "nested, and in the list");
    assert_eq!(check(&[("Chat", chat), ("Auth", auth)]), None);
    assert!(check(&[("Auth", auth), ("Auth", auth)]).unwrap().contains("once"));

    // Standard codes, `like` and mistakes do not count.
    let standard = CodeInfo::new(CloseCode::INTERNAL_ERROR, "C");
    let skipped = vec![standard, p::like_row("D", &auth, "A"), p::late_row(0, "E")];
    let skipped = named("tests::Skipped", skipped);
    assert_eq!(check(&[("Auth", auth), ("Skipped", skipped), ("Again", skipped)]), None);

    // The same path with different rows, as in two versions of a crate: another code, name or reason.
    for row in [row(4001, "Z"), row(4001, "A").with_reason("other")] {
        let twin = named("tests::Auth", vec![row]);
        let outer = named("tests::Outer", vec![]).with_nested(vec![twin].leak());
        let error = check(&[("Auth", auth), ("Outer", outer)]).unwrap();
        assert!(error.contains("4001") && error.contains("in `Outer`"), "{error}");
    }
    let nameless = CodeTable::EMPTY.with_nested(vec![named("", vec![row(4001, "A")])].leak());
    assert!(check(&[("Auth", auth), ("Outer", nameless)]).unwrap().contains("`Outer::A`"));
}

#[test]
fn like() {
    #[derive(CloseCodes)]
    #[allow(dead_code, reason = "only its table is used")]
    enum Listed {
        #[close(4001, "full")]
        Full,
        #[close(4002, "room {0}")]
        Room(u8),
    }
    let row = p::like_row("Mine", &Listed::CODES, "Full");
    assert_eq!((row.code(), row.name(), row.reason()), (code(4001), "Mine", "full"));
    assert_eq!(p::like_row("Mine", &Listed::CODES, "Room").reason(), "");
    assert_eq!(p::number_of(p::like_row("Mine", &Listed::CODES, "Missing")), 0);
    let check = |target, has_reason| {
        error(|| p::check_like(&Listed::CODES, target, "Listed::It", has_reason))
    };
    assert_eq!(
        (check("Full", false), check("Full", true), check("Room", true)),
        (None, None, None)
    );
    // In a table written by hand, only the braces show that a reason is a format string.
    let by_hand = [("Static", "full"), ("Formatted", "room {x}"), ("Doubled", "{{}}")]
        .map(|(name, reason)| CodeInfo::new(code(4001), name).with_reason(reason));
    let by_hand = CodeTable::new(Vec::from(by_hand).leak());
    assert_eq!(p::like_row("Mine", &by_hand, "Static").reason(), "full");
    assert_eq!(error(|| p::check_like(&by_hand, "Static", "X", false)), None);
    for name in ["Formatted", "Doubled"] {
        assert_eq!(p::like_row("Mine", &by_hand, name).reason(), "");
        says(|| p::check_like(&by_hand, name, "X", false), &["`X`"]);
    }
    let wrong = CodeTable::new(vec![p::with_display(p::late_row(0, "Wrong"))].leak());
    assert_eq!(p::number_of(p::like_row("Mine", &wrong, "Wrong")), 0);
    assert_eq!(error(|| p::check_like(&wrong, "Wrong", "X::Wrong", false)), None, "it has its own");
    assert!(check("Room", false).unwrap().contains("`Listed::It`"));
    assert!(check("Missing", true).unwrap().contains("`Listed::It`"));
}

/// The derive never asks for such a row, but it would not panic.
#[test]
fn rows_that_are_not_there() {
    const LATE: Rows = Rows::new(b"\x05\0\0\0\0\x20", "");
    const WRONG: Rows = Rows::new(b"\xff\xff\x09\0\0\0\xa1\x0f\x02\0\0\0", "ab");
    for rows in [p::rows(b"", ""), LATE] {
        for row in [0, 1, usize::MAX] {
            assert_eq!(rows.code(row), CloseCode::INTERNAL_ERROR);
            assert_eq!(rows.reason(row), "");
        }
        assert_eq!(rows.found(4001), p::NO_ROW);
        let table = p::table(rows, "", p::column(b"", ""));
        assert_eq!((table.get(0), table.get(1)), (None, None));
    }
    assert_eq!((&*WRONG.reason(0), &*WRONG.reason(1)), ("", ""));
}

/// Rows that only a bug in the derive could produce: no method panics on them.
#[test]
fn rows_that_are_broken() {
    struct Broken(usize);
    impl CloseCodes for Broken {
        // A text of 124 bytes, one that ends inside €, one that ends after all the texts, a format string, a
        // mistake, a late mistake, and a row that has the number of a late one but is not.
        const __ROWS: Rows = Rows::new(
            b"\xa1\x0f\x7c\0\0\0\xa1\x0f\x7d\0\0\0\xa1\x0f\xff\0\0\0\xa1\x0f\x7f\0\0\x04\
              \0\0\x7f\0\0\0\0\0\x7f\0\0\x20\0\0\x7f\0\0\x04",
            "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789\
             012345678901234567890123€",
        )
        .with_late(const { &[p::late_row(0, "Late")] });
        const CODES: CodeTable = p::table(Self::__ROWS, "Broken", p::Column::new(b"\x09\0\0", "x"));

        fn __row(&self) -> usize {
            self.0
        }
        fn close_code(&self) -> CloseCode {
            CloseCode::BAD_GATEWAY
        }
        fn close_reason(&self) -> Reason {
            Reason::from_static("own")
        }
    }
    let frames: Vec<_> = (0..8)
        .map(|row| Broken(row).close_frame())
        .map(|frame| (frame.code().get(), frame.reason().to_string()))
        .collect();
    for row in [0, 2, 3, 4, 5, 6, 7] {
        assert_eq!(frames[row].1, "own");
    }
    assert_eq!(Broken::__ROWS.reason(0), "", "empty, rather than one that does not fit");
    let rows: Vec<_> = Broken::CODES.iter().map(|row| (row.name(), row.reason().len())).collect();
    assert_eq!(rows, [("", 124), ("", 0), ("", 0), ("", 0), ("", 0), ("Late", 0), ("", 0)]);
    let codes: Vec<_> = (0..8).map(|row| Broken::__ROWS.code(row).get()).collect();
    assert_eq!(codes, [4001, 4001, 4001, 4001, 1011, 1011, 1011, 1011]);
    assert_eq!(Broken::CODES.find(CloseCode::INTERNAL_ERROR), None);
}

/// All of this also works in const evaluation.
#[test]
fn tables_are_built_at_run_time_too() {
    const INNER: CodeTable = CodeTable::new(&[CodeInfo::new(CloseCode::GOING_AWAY, "Away")])
        .with_type_name("tests::Inner");
    const ROW: CodeInfo = CodeInfo::new(code(4001), "A")
        .with_reason("a {b}")
        .with_doc("Doc.")
        .with_reconnect(Reconnect::Now)
        .with_meta(X);
    const TABLE: CodeTable = CodeTable::new(&[ROW])
        .with_type_name("tests::Outer")
        .with_nested(&[INNER])
        .with_policy(&[(1005, 1006, Reconnect::Now)])
        .with_rest(Reconnect::Never);
    let row = CodeInfo::new(code(4001), "A")
        .with_reason("a {b}")
        .with_doc("Doc.")
        .with_reconnect(Reconnect::Now)
        .with_meta(X);
    assert_eq!(row, ROW);
    assert_eq!((row.meta_value("x"), row.meta_value("y")), (Some(MetaValue::Int(1)), None));
    let built = table(vec![row])
        .with_nested(vec![INNER].leak())
        .with_policy(&[(1005, 1006, Reconnect::Now)])
        .with_rest(Reconnect::Never);
    assert_eq!(built, TABLE);
    assert_ne!(built, built.without_docs());
    let docs = |table: CodeTable| table.into_iter().map(CodeInfo::doc).collect::<Vec<_>>();
    assert_eq!(docs(built), ["Doc.", ""]);
    assert!((&built).into_iter().eq(built));
    assert_eq!(docs(built.without_docs()), ["", ""]);
    assert_eq!(built.get(2), None);
    assert_eq!(CodeTable::default(), CodeTable::EMPTY);

    // The rows of a table written by hand are unchanged.
    let docs = p::Column::new(b"\x01\0\0", "x");
    let left = built.__docs(docs).__late_docs(&[(0, "x")]).__templates(&[(0, "x")]);
    assert!(left.__meta(&[(0, X)]).into_iter().eq(built));

    // 4002 "b", packed.
    let rows = Rows::new(b"\xa2\x0f\x01\0\0\x01", "b").with_late(&[]);
    let packed = p::table(rows, "tests::Packed", p::Column::new(b"\x01\0\0", "B"))
        .__docs(docs)
        .__templates(&[(0, "{{b}}")])
        .__meta(&[(0, X)]);
    let row = packed.get(0).unwrap();
    assert_eq!((row.code(), row.name(), row.doc()), (code(4002), "B", "x"));
    assert_eq!((row.reason(), row.reconnect()), ("{{b}}", Some(Reconnect::Never)));
    assert_eq!((row.meta(), packed.type_name(), packed.len()), (X, "tests::Packed", 1));
    assert_eq!(packed.__late_docs(&[(0, "late")]).get(0).unwrap().doc(), "late");

    // The `_` of an enum nested two levels deep.
    let deep = CodeTable::EMPTY.with_nested(vec![CodeTable::EMPTY, built].leak());
    assert_eq!(deep.reconnect_for(code(4444).into()), Some(Reconnect::Never));
}

/// Rows that share a code do not need to be adjacent, and one may leave out what the other specifies.
#[test]
fn nested_codes_among_others() {
    let row = |number, name| CodeInfo::new(code(number), name);
    let meta: &[(&str, MetaValue)] = &[("resume", MetaValue::Bool(true))];
    let own = vec![
        row(4001, "A").with_meta(meta),
        p::late_row(0, "Wrong"),
        row(4002, "B"),
        row(4001, "C"),
    ];
    let nested = vec![CodeTable::new(vec![row(4001, "X")].leak())];
    let table = table(own).with_nested(nested.leak());
    assert_eq!(error(|| p::check_nested(&table, 0, true)), None);
    says(|| p::check_nested(&table, 0, false), &["4001", "`X`", "`A`"]);
    says(|| p::check_reason(&"x".repeat(125)), &["125 bytes", "by 2"]);

    let nested = vec![CodeTable::new(vec![row(4001, "X").with_meta(meta)].leak())];
    let advised = vec![row(4001, "A").with_reconnect(Reconnect::Now)];
    let table = self::table(advised).with_nested(nested.leak());
    assert_eq!(error(|| p::check_nested(&table, 0, true)), None);
}

/// The text sent with such a row is known only at run time.
#[test]
fn late_rows_with_fields() {
    const ROWS: Rows = Rows::new(b"\0\0\0\0\0\x20", "")
        .with_late(const { &[p::with_formatted(p::late_row(4001, "A"), "{x}")] });
    assert_eq!((ROWS.code(0).get(), &*ROWS.reason(0)), (4001, ""));
}
