//! The advice for known and unknown codes: where it comes from, and what takes precedence.

use close_codes::Reconnect::{Backoff, Never, Now};
use close_codes::{CloseCode, CloseCodes, CodeInfo, CodeTable, Reconnect};

fn code(code: u16) -> CloseCode {
    CloseCode::new(code).unwrap()
}

/// The advice for each code, in runs of the same advice: first code, last code, advice.
fn advice<E: CloseCodes>() -> Vec<(u16, u16, Reconnect)> {
    let mut runs: Vec<(u16, u16, Reconnect)> = Vec::new();
    for code in (3000..=4999).map(code) {
        let Some(reconnect) = E::reconnect_for(code) else { continue };
        match runs.last_mut() {
            Some((_, last, same)) if *last + 1 == code.get() && *same == reconnect => *last += 1,
            _ => runs.push((code.get(), code.get(), reconnect)),
        }
    }
    runs
}

#[derive(CloseCodes)]
#[close(reconnect(3000..=3000 = now, 4100..=4199 = backoff, 4200..=4999 = never))]
pub(crate) enum Ranges {
    #[close(4100, reconnect = never)]
    First,
    #[close(4199)]
    Last,
    #[close(4300, reconnect = now)]
    Else,
    #[close(4400)]
    Silent,
    #[close(4050)]
    Outside,
}

#[test]
fn a_variant_before_the_range_that_it_is_in() {
    let expected = [
        (3000, 3000, Now),
        (4100, 4100, Never),
        (4101, 4199, Backoff),
        (4200, 4299, Never),
        (4300, 4300, Now),
        (4301, 4999, Never),
    ];
    assert_eq!(advice::<Ranges>(), expected);
    assert_eq!(advice::<&Box<Ranges>>(), expected);
    let values = [Ranges::First, Ranges::Last, Ranges::Else, Ranges::Silent, Ranges::Outside];
    assert_eq!(
        values.map(|error| error.reconnect()),
        [Some(Never), Some(Backoff), Some(Now), Some(Never), None]
    );
}

#[derive(CloseCodes)]
pub(crate) enum NoPolicy {
    #[close(4001, reconnect = now)]
    Says,
    #[close(4002)]
    Silent,
}

#[test]
fn nobody_speaks_for_an_unknown_code_without_a_policy() {
    assert_eq!(advice::<NoPolicy>(), [(4001, 4001, Now)]);
    assert_eq!(
        [NoPolicy::Says, NoPolicy::Silent].map(|error| error.reconnect()),
        [Some(Now), None]
    );
}

#[test]
fn the_standards_speak_for_their_codes() {
    let spoken: Vec<_> = (1000..3000)
        .filter_map(|code| CloseCode::new(code).ok())
        .filter_map(|code| Some((code.get(), Ranges::reconnect_for(code)?)))
        .collect();
    assert_eq!(spoken, [(1001, Backoff), (1012, Backoff), (1013, Backoff)]);
    assert_eq!(CodeTable::EMPTY.reconnect_for(CloseCode::GOING_AWAY.into()), Some(Backoff));
    assert_eq!(CodeTable::EMPTY.reconnect_for(code(4000).into()), None);
}

/// The rows of nested enums come before the outer policy, and their policies after it.
#[derive(CloseCodes)]
#[close(reconnect(3000..=4999 = backoff))]
pub(crate) enum Outer {
    #[close(4500)]
    Own,
    #[close(transparent)]
    NoPolicy(NoPolicy),
    #[close(transparent)]
    Ranges(Ranges),
}

#[test]
fn nested_rows_come_before_the_outer_policy() {
    assert_eq!(
        advice::<Outer>(),
        [
            (3000, 4000, Backoff),
            (4001, 4001, Now), // NoPolicy::Says
            (4002, 4099, Backoff),
            (4100, 4100, Never), // Ranges::First
            (4101, 4299, Backoff),
            (4300, 4300, Now),     // Ranges::Else
            (4301, 4999, Backoff), // Ranges::Silent too: the outer policy comes first
        ]
    );
    let values = [
        (Outer::Own, Backoff),
        (Outer::NoPolicy(NoPolicy::Says), Now),
        (Outer::NoPolicy(NoPolicy::Silent), Backoff),
        (Outer::Ranges(Ranges::First), Never),
        (Outer::Ranges(Ranges::Last), Backoff),
        (Outer::Ranges(Ranges::Silent), Backoff),
        (Outer::Ranges(Ranges::Outside), Backoff),
    ];
    for (error, expected) in values {
        assert_eq!(error.reconnect(), Some(expected), "{}", error.close_code());
        assert_eq!(Outer::reconnect_for(error.close_code()), Some(expected));
    }
}

/// Without its own policy, the policies of the nested enums apply to unknown codes, in order.
#[derive(CloseCodes)]
pub(crate) enum Silent {
    #[close(4150)]
    Own,
    #[close(transparent)]
    NoPolicy(NoPolicy),
    #[close(transparent)]
    Ranges(Ranges),
    #[close(transparent)]
    Standard(CloseCode),
}

#[test]
fn nested_policies_speak_where_the_outer_is_silent() {
    assert_eq!(
        advice::<Silent>(),
        [
            (3000, 3000, Now),
            (4001, 4001, Now),
            (4100, 4100, Never),
            (4101, 4199, Backoff),
            (4200, 4299, Never),
            (4300, 4300, Now),
            (4301, 4999, Never),
        ]
    );
    assert_eq!(Silent::Own.reconnect(), Some(Backoff));
    assert_eq!(Silent::NoPolicy(NoPolicy::Silent).reconnect(), None);
    assert_eq!(Silent::Ranges(Ranges::Outside).reconnect(), None);
    assert_eq!(Silent::Standard(CloseCode::GOING_AWAY).reconnect(), Some(Backoff));
    assert_eq!(Silent::Standard(CloseCode::NORMAL_CLOSURE).reconnect(), None);
}

/// A table written by hand, with two rows for one code, and with ranges that overlap.
pub(crate) const TABLE: CodeTable = CodeTable::new(&[
    CodeInfo::new(BOUND, "First"),
    CodeInfo::new(BOUND, "Second").with_reconnect(Now),
])
.with_policy(&[(4000, 4999, Never), (3000, 4999, Backoff)]);

const BOUND: CloseCode = match CloseCode::new(4000) {
    Ok(code) => code,
    Err(_) => panic!(),
};

#[test]
fn by_hand() {
    assert_eq!(TABLE.reconnect_for(code(4000).into()), Some(Now), "the first row that states it");
    assert_eq!(
        TABLE.reconnect_for(code(3999).into()),
        Some(Backoff),
        "the first range that has it"
    );
    assert_eq!(TABLE.reconnect_for(code(4999).into()), Some(Never));
}
