//! The tables of enums with fields, generic enums and nested enums.

use std::fmt::Display;

use close_codes::Reconnect::{Backoff, Never, Now};
use close_codes::{CloseCode, CloseCodes, CodeInfo, CodeTable, Reconnect};

/// Code, name, reason, doc comment, and the advice on the variant itself.
type Row = (u16, &'static str, &'static str, &'static str, Option<Reconnect>);

fn is(table: CodeTable, rows: &[Row]) {
    assert_eq!(table.len(), rows.len());
    assert_eq!(table.is_empty(), rows.is_empty());
    let mut rest = table.iter();
    for left in (0..=rows.len()).rev() {
        assert_eq!(rest.len(), left);
        rest.next();
    }
    for (index, (row, expected)) in table.iter().zip(rows).enumerate() {
        let (code, name, reason, doc, reconnect) = *expected;
        assert_eq!(row.code().get(), code);
        assert_eq!(row.name(), name);
        assert_eq!(row.reason(), reason, "{name}");
        assert_eq!(row.doc(), doc, "{name}");
        assert_eq!(row.reconnect(), reconnect, "{name}");
        assert_eq!(table.get(index), Some(row));
    }
    assert_eq!(table.get(rows.len()), None);
    for code in (0..=u16::MAX).filter_map(|code| CloseCode::new(code).ok()) {
        let first = rows.iter().find(|row| row.0 == code.get()).map(|row| row.1);
        assert_eq!(table.find(code).map(CodeInfo::name), first, "{code}");
    }
}

/// A value agrees with its row.
fn has_row(error: &impl CloseCodes, row: &Row) {
    let info = error.info().unwrap();
    assert_eq!(info.name(), row.1);
    assert_eq!(error.close_code().get(), row.0);
    assert_eq!(error.reconnect(), row.4);
}

const OFFSET: u16 = 4100;

#[derive(CloseCodes)]
enum Fields<'a> {
    /// A field by its name.
    #[close(4001, "no {what} for {who:?}", reconnect = never)]
    Named { what: &'a str, who: &'a str },
    /// A field
    /// by its place.
    ///
    /// And a second paragraph.
    #[close(OFFSET + 1, "{0:>5}", reconnect = backoff)]
    Placed(u32),
    #[close(4003, display)]
    Displayed,
    #[close(4004, concat!("joined ", "{0}"), reconnect = now)]
    Joined(#[expect(dead_code, reason = "it stays on the server")] u8),
    #[close(4001, shared)]
    Again,
    #[close(4006)]
    r#Raw {},
}

impl Display for Fields<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("displayed")
    }
}

const FIELDS: [Row; 6] = [
    (4001, "Named", "no {what} for {who:?}", "A field by its name.", Some(Never)),
    (4101, "Placed", "{0:>5}", "A field\nby its place.\n\nAnd a second paragraph.", Some(Backoff)),
    (4003, "Displayed", "", "", None),
    (4004, "Joined", "joined {{0}}", "", Some(Now)),
    (4001, "Again", "", "", None),
    (4006, "Raw", "", "", None),
];

#[test]
fn with_fields() {
    is(Fields::CODES, &FIELDS);
    has_row(&Fields::Named { what: "seat", who: "Ann" }, &FIELDS[0]);
    has_row(&Fields::Placed(7), &FIELDS[1]);
    has_row(&Fields::Displayed, &FIELDS[2]);
    has_row(&Fields::Joined(7), &FIELDS[3]);
    has_row(&Fields::Raw {}, &FIELDS[5]);
    assert_eq!(Fields::Again.info().unwrap().name(), "Again", "its own row, not the first");
}

#[derive(CloseCodes)]
enum Generic<T, const N: usize = 3> {
    #[close(4201, "{0}")]
    Value(T),
    #[close(4202)]
    Values([T; N]),
}

const GENERIC: [Row; 2] = [(4201, "Value", "{0}", "", None), (4202, "Values", "", "", None)];

#[derive(CloseCodes)]
enum Around<E> {
    #[close(4301)]
    Own,
    #[close(transparent)]
    Inner(E),
}

#[test]
fn generic() {
    is(Generic::<u8>::CODES, &GENERIC);
    is(Generic::<String, 0>::CODES, &GENERIC);
    has_row(&Generic::<_, 3>::Value("x"), &GENERIC[0]);
    has_row(&Generic::Values([1, 2]), &GENERIC[1]);

    let own = (4301, "Own", "", "", None);
    is(Around::<Generic<u8>>::CODES, &[own, GENERIC[0], GENERIC[1]]);
    is(Around::<CloseCode>::CODES, &[own]);
    is(Around::<Around<&CloseCode>>::CODES, &[own, own]);
    has_row(&Around::Inner(Generic::<_, 3>::Value('x')), &GENERIC[0]);
    has_row(&Around::<CloseCode>::Own, &own);
}

#[derive(CloseCodes)]
enum Outermost {
    #[close(transparent)]
    First(Middle),
    /// The last in the enum, the first in the table.
    #[close(4401)]
    Own,
    #[close(transparent, shared)]
    Second(Box<Innermost>),
    #[close(transparent)]
    Standard(CloseCode),
}

#[derive(CloseCodes)]
enum Middle {
    #[close(4402)]
    Own,
    #[close(transparent)]
    Inner { inner: Innermost },
}

#[derive(CloseCodes)]
enum Innermost {
    #[close(4403, reconnect = never)]
    Own,
}

#[test]
fn nested() {
    let outermost = (4401, "Own", "", "The last in the enum, the first in the table.", None);
    let middle = (4402, "Own", "", "", None);
    let innermost = (4403, "Own", "", "", Some(Never));
    is(Innermost::CODES, &[innermost]);
    is(Middle::CODES, &[middle, innermost]);
    is(Outermost::CODES, &[outermost, middle, innermost, innermost]);

    has_row(&Outermost::Own, &outermost);
    has_row(&Outermost::First(Middle::Own), &middle);
    has_row(&Outermost::First(Middle::Inner { inner: Innermost::Own }), &innermost);
    has_row(&Outermost::Second(Box::new(Innermost::Own)), &innermost);
    assert_eq!(Outermost::Standard(CloseCode::GOING_AWAY).info(), None);
}

#[test]
fn the_name_of_the_type() {
    assert_eq!(Innermost::CODES.type_name(), concat!(module_path!(), "::Innermost"));
    assert_eq!(Generic::<u8>::CODES.type_name(), concat!(module_path!(), "::Generic"));
    assert_eq!(CloseCode::CODES.type_name(), "");
}
