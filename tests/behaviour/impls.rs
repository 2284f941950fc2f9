//! The traits of the standard library: comparing, hashing, printing, and the sources of errors.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::error::Error;
use std::fmt::{Debug, Display};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use close_codes::{
    AppCode, CloseCode, CloseCodes, CloseFrame, CloseStatus, CodeInfo, CodeRange, CodeTable,
    DecodeError, MetaValue, ParseCodeError, Payload, Reason, Reconnect,
};

fn frame(code: u16, reason: &str) -> CloseFrame {
    CloseFrame::from_parts(code, reason).unwrap()
}

#[test]
fn payloads_compare_as_their_bytes() {
    let bye = frame(1001, "bye").payload();
    let others = [frame(1001, "by"), frame(1001, "byf"), frame(1002, "bye"), frame(1001, "bye!")];
    assert_eq!(bye, frame(1001, "bye").payload());
    assert_eq!(bye, *b"\x03\xe9bye");
    assert_eq!(bye, b"\x03\xe9bye");
    assert_eq!(bye, b"\x03\xe9bye"[..]);
    assert_eq!(bye, &b"\x03\xe9bye"[..]);
    for other in others.map(|frame| frame.payload()) {
        assert_ne!(bye, other);
        assert_ne!(bye, other[..]);
        assert_ne!(bye, &other[..]);
    }
    assert_ne!(bye, *b"\x03\xe9byf");
    assert_ne!(bye, b"\x03\xe9byf");
}

#[test]
fn payloads_are_like_their_bytes() {
    let bye = frame(1001, "bye").payload();
    let bytes: &[u8] = b"\x03\xe9bye";
    assert_eq!(AsRef::<[u8]>::as_ref(&bye), bytes);
    assert_eq!(Borrow::<[u8]>::borrow(&bye), bytes);
    assert_eq!(bye.as_bytes(), bytes);
    assert_eq!(format!("{bye:?}"), format!("{bytes:?}"));
    let by_hash = HashMap::from([(bye, 1)]);
    assert_eq!((by_hash.get(bytes), by_hash.get(&b"\x03\xe9"[..])), (Some(&1), None));
    assert_eq!(Payload::MAX_LEN, 125);
}

#[test]
fn reasons_compare_as_their_text() {
    let full = Reason::from_static("full");
    for (text, is_equal) in [("full", true), ("ful", false), ("fulk", false), ("", false)] {
        let other = Reason::new(text).unwrap();
        assert_eq!(full == other, is_equal);
        assert_eq!(full == *text, is_equal);
        assert_eq!(full == text, is_equal);
        assert_eq!(*text == full, is_equal);
        assert_eq!(text == full, is_equal);
        assert_eq!(full.cmp(&other), "full".cmp(text));
        assert_eq!(full.partial_cmp(&other), Some("full".cmp(text)));
    }
    assert_eq!(AsRef::<str>::as_ref(&full), "full");
    assert_eq!(AsRef::<[u8]>::as_ref(&full), b"full");
    assert_eq!(Borrow::<str>::borrow(&full), "full");
    let by_hash = HashSet::from([full]);
    assert!(by_hash.contains("full") && !by_hash.contains("ful"));
    assert_eq!((full.len(), full.is_empty(), Reason::EMPTY.is_empty()), (4, false, true));
}

#[test]
fn frames_compare_as_code_and_reason() {
    let hasher = BuildHasherDefault::<DefaultHasher>::new();
    let parts = [(1000, ""), (1000, "a"), (1001, ""), (1001, "a"), (1001, "b"), (4001, "")];
    for left in parts {
        for right in parts {
            let (first, second) = (frame(left.0, left.1), frame(right.0, right.1));
            assert_eq!(first == second, left == right);
            assert_eq!(hasher.hash_one(first) == hasher.hash_one(second), left == right);
            assert_eq!(first.cmp(&second), left.cmp(&right));
            assert_eq!(first.partial_cmp(&second), Some(left.cmp(&right)));
        }
    }
    let by_hash = HashSet::from(parts.map(|(code, reason)| frame(code, reason)));
    assert_eq!(by_hash.len(), parts.len());
    assert!(by_hash.contains(&frame(1001, "b")) && !by_hash.contains(&frame(1001, "c")));
    assert_eq!(
        format!("{:?}", frame(1001, "bye")),
        "CloseFrame { code: CloseCode(1001), reason: \"bye\" }"
    );
}

#[test]
fn codes_compare_as_their_numbers() {
    let (app, same) = (AppCode::new(4001).unwrap(), CloseCode::new(4001).unwrap());
    let other = CloseCode::new(4002).unwrap();
    assert_eq!((app, same), (same.try_into().unwrap(), app.into()));
    assert_eq!(app, same);
    assert_eq!(same, app);
    assert_ne!(app, other);
    assert_ne!(other, app);
    assert!(app == 4001 && app != 4002);
    assert!(same == 4001 && same != 4002);
    let (lost, gone) = (CloseStatus::Abnormal, CloseStatus::from(CloseCode::GOING_AWAY));
    assert!(lost == 1006 && lost != 1005 && gone == 1001);
    assert_eq!(gone.partial_cmp(&lost), Some(Ordering::Less));
    assert_eq!(
        (app.to_string(), AppCode::MIN.to_string()),
        ("4001".into(), "3000 Unauthorized".into())
    );
}

/// The messages of the error and of its source.
fn explain(error: &dyn Error) -> (String, Option<String>) {
    (error.to_string(), error.source().map(ToString::to_string))
}

fn same<T: Display>(behind: T) -> (String, Option<String>) {
    (behind.to_string(), Some(behind.to_string()))
}

#[derive(Debug, CloseCodes)]
enum One {
    #[close(4001)]
    Only,
}

#[test]
fn errors_explain_themselves() {
    let alone = |text: &str| (text.to_owned(), None);
    let decode = |payload: &[u8]| CloseFrame::decode(payload).unwrap_err();
    let invalid = CloseCode::new(999).unwrap_err();
    assert!(invalid.to_string().starts_with("close code 999 "));
    assert_eq!(
        explain(&decode(&[3])),
        alone("the payload of a Close frame cannot be one byte: a code takes two")
    );
    assert_eq!(
        explain(&decode(&[0; 126])),
        alone("the payload of a Close frame has at most 125 bytes, and this one has 126")
    );
    assert_eq!(explain(&decode(b"\x03\xe7")), same(invalid));
    let DecodeError::InvalidUtf8(behind) = decode(b"\x03\xe8\xff") else { panic!("not UTF-8") };
    let text = format!("the reason of a Close frame is not UTF-8: {behind}");
    assert_eq!(explain(&DecodeError::InvalidUtf8(behind)), (text, Some(behind.to_string())));

    assert_eq!(
        explain(&ParseCodeError::NotANumber),
        alone("a close code is a number such as 4001")
    );
    assert_eq!(explain(&ParseCodeError::InvalidCode(invalid)), same(invalid));
    assert_eq!(
        explain(&Reason::new(&"€".repeat(50)).unwrap_err()),
        alone("a close reason has at most 123 bytes, and this text has 150")
    );

    assert!(matches!(One::try_from(4001), Ok(One::Only)));
    let unknown = |code| explain(&One::try_from(code).unwrap_err());
    assert_eq!(unknown(4002_u16), alone("no variant has the close code 4002"));
    assert_eq!(unknown(1001), alone("no variant has the close code 1001 Going Away"));
}

#[test]
fn words_are_padded_as_text_is() {
    fn padded<T: Display + Debug>(value: T) -> String {
        format!("{value:->12}")
    }
    assert_eq!(padded(CodeRange::Private), "-----private");
    assert_eq!(padded(Reconnect::Never), "-------never");
    assert_eq!(padded(Reason::from_static("full")), "--------full");
    assert_eq!(padded(MetaValue::Int(-5)), "-----------5");
    assert_eq!(padded(MetaValue::Bool(true)), "--------true");
    assert_eq!(padded(MetaValue::Str("text")), "--------text");
}

/// A type with a table that implements only the required methods.
struct ByHand(CloseCode);

impl CloseCodes for ByHand {
    const CODES: CodeTable = CodeTable::new(&[
        CodeInfo::new(CloseCode::GOING_AWAY, "Away"),
        CodeInfo::new(CloseCode::BAD_GATEWAY, "Gateway").with_reconnect(Reconnect::Now),
    ]);

    fn close_code(&self) -> CloseCode {
        self.0
    }
    fn close_reason(&self) -> Reason {
        Reason::from_static("by hand")
    }
}

#[test]
fn what_is_not_written_by_hand_comes_from_the_table() {
    let info = |code| ByHand(code).info();
    assert_eq!(info(CloseCode::BAD_GATEWAY), ByHand::CODES.get(1));
    assert_eq!(info(CloseCode::GOING_AWAY), ByHand::CODES.get(0));
    assert_eq!(info(CloseCode::INTERNAL_ERROR), None);

    let value = ByHand(CloseCode::BAD_GATEWAY);
    assert_eq!(value.close_frame(), frame(1014, "by hand"));
    assert_eq!(value.reconnect(), Some(Reconnect::Now));
    assert_eq!(ByHand(CloseCode::GOING_AWAY).reconnect(), Some(Reconnect::Backoff));
    assert_eq!(ByHand(CloseCode::INTERNAL_ERROR).reconnect(), None);
    assert_eq!(ByHand::reconnect_for(CloseCode::BAD_GATEWAY), Some(Reconnect::Now));
}
