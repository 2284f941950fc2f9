//! Every reason fits: a longer text is truncated at a character boundary.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use close_codes::{Reason, ReasonTooLong};

/// Texts of every length around the limit, with characters of one to four bytes.
fn texts() -> impl Iterator<Item = String> {
    ["a", "é", "€", "🦀"].into_iter().flat_map(|character| {
        (0..4).flat_map(move |offset| {
            (0..=130).map(move |count| "x".repeat(offset) + &character.repeat(count))
        })
    })
}

/// The longest prefix of whole characters with at most 123 bytes.
fn longest_beginning(text: &str) -> &str {
    (0..=text.len().min(123)).rev().find_map(|end| text.get(..end)).unwrap()
}

#[test]
fn new_is_strict() {
    for text in texts() {
        let reason = Reason::new(&text);
        assert_eq!(reason.is_ok(), text.len() <= 123, "{text}");
        match reason {
            Ok(reason) => assert_eq!(reason.as_str(), text),
            Err(error) => assert_eq!(error.len(), text.len()),
        }
        assert_eq!(Reason::try_from(text.as_str()).is_ok(), reason.is_ok());
        assert_eq!(text.parse::<Reason>(), reason);
        assert_eq!(Reason::try_from(text), reason);
    }
}

#[test]
fn truncated_keeps_whole_characters() {
    for text in texts() {
        let reason = Reason::truncated(&text);
        assert_eq!(reason.as_str(), longest_beginning(&text));
        assert_eq!(reason.len(), reason.as_bytes().len());
        assert_eq!(reason.is_empty(), text.is_empty());
    }
}

#[test]
fn format_keeps_whole_characters() {
    for text in texts() {
        let whole = format!("room {text} is full");
        assert_eq!(Reason::format(format_args!("room {text} is full")), longest_beginning(&whole));
        let debug = format!("{text:?}");
        assert_eq!(Reason::format(format_args!("{text:?}")), longest_beginning(&debug));
    }
}

#[test]
fn format_takes_a_literal_as_it_is() {
    assert_eq!(Reason::format(format_args!("token expired")), "token expired");
    let long = Reason::format(format_args!(
        "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 \
         0123456789 0123456789 0123456789 1€€"
    ));
    assert_eq!(long.len(), 122, "one byte was left, and € has three");
    assert!(long.ends_with(" 1"));
}

/// Writes a piece that does not fit, and then one that would.
struct Stubborn;

impl fmt::Display for Stubborn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&"a".repeat(122))?;
        let _ = f.write_str("€");
        let _ = f.write_str("z");
        Ok(())
    }
}

#[test]
fn nothing_comes_behind_what_was_cut() {
    assert_eq!(Reason::format(format_args!("{Stubborn}")), "a".repeat(122).as_str());
}

struct Endless;

impl fmt::Display for Endless {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        loop {
            f.write_str("again ")?;
        }
    }
}

#[test]
fn formatting_ends_when_the_reason_is_full() {
    assert_eq!(Reason::format(format_args!("{Endless}")).len(), 123);
}

struct Failing;

impl fmt::Display for Failing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("so far")?;
        Err(fmt::Error)
    }
}

#[test]
fn a_display_that_fails_leaves_what_it_wrote() {
    assert_eq!(Reason::format(format_args!("got {Failing}, then")), "got so far");
}

#[test]
fn constants() {
    const STATIC: Reason = Reason::from_static("room is full");
    const COPIED: Result<Reason, ReasonTooLong> = Reason::new("room is full");
    const CUT: Reason = Reason::truncated("€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€");
    assert_eq!(STATIC, COPIED.unwrap());
    assert_eq!(CUT.len(), 123);
    assert_eq!(Reason::from_static(&"a".repeat(123).leak()[..]).len(), 123);
}

#[test]
#[should_panic(expected = "at most 123 bytes")]
fn from_static_refuses_what_is_too_long() {
    let _ = Reason::from_static(&"a".repeat(124).leak()[..]);
}

#[test]
fn a_reason_is_like_its_text() {
    let (fixed, copied) = (Reason::from_static("full"), Reason::truncated("full"));
    assert_eq!(fixed, copied);
    assert_eq!(fixed.to_string(), "full");
    assert_eq!(format!("{fixed:>6}|{fixed:?}"), "  full|\"full\"");
    assert!(fixed.starts_with("fu"), "it derefs to `str`");
    assert!(fixed < Reason::from_static("fuller"));
    assert_eq!(Reason::default(), "");
    assert_eq!(String::from(fixed), "full");
    let by_hash = HashMap::from([(copied, 1)]);
    let by_order = BTreeMap::from([(copied, 1)]);
    assert_eq!((by_hash.get("full"), by_order.get("full")), (Some(&1), Some(&1)));
}
