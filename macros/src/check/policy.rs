//! The policy of an enum: what a client should do after each end of a connection that it can see.

use std::convert::TryFrom;

use super::code::refuse_empty;
use crate::errors::Errors;
use crate::parse::{Reconnect, WrittenPolicy};
use crate::range::{codes, WrittenRange};
use crate::rules::{is_sendable, ABNORMAL, NO_STATUS, TLS_HANDSHAKE};

#[derive(Default)]
pub(crate) struct Policy {
    /// The first and the last code of each range.
    pub(crate) ranges: Vec<(u16, u16, Reconnect)>,
    /// What `_` says.
    pub(crate) rest: Option<Reconnect>,
}

pub(super) fn check_policy(written: &[WrittenPolicy], errors: &mut Errors) -> Policy {
    let mut policy = Policy::default();
    for (index, entry) in written.iter().enumerate() {
        match entry {
            WrittenPolicy::Codes(range, reconnect) => policy.add(range, *reconnect, errors),
            WrittenPolicy::Rest(underscore, _) if policy.rest.is_some() => {
                errors.at(underscore, "more than one `_`\nhelp: remove one of the two");
            }
            WrittenPolicy::Rest(underscore, reconnect) => {
                let is_codes = |entry: &WrittenPolicy| matches!(entry, WrittenPolicy::Codes(..));
                if written[index..].iter().any(is_codes) {
                    errors.at(underscore, "`_` covers all remaining codes, so it must come last\nhelp: move it to the end");
                }
                policy.rest = Some(*reconnect);
            }
        }
    }
    policy
}

impl Policy {
    fn add(&mut self, range: &WrittenRange, reconnect: Reconnect, errors: &mut Errors) {
        let WrittenRange { first, last, tokens } = range;
        if first > last {
            return refuse_empty(range, errors);
        }
        let observable = observable(*first, *last);
        let bounds = (u16::try_from(*first), u16::try_from(*last));
        let (first, last) = match bounds {
            (Ok(first), Ok(last)) if observable == [range.bounds()] => (first, last),
            _ => return refuse_unobservable(range, &observable, reconnect, errors),
        };
        match self.ranges.iter().find(|(f, l, _)| *f <= last && first <= *l) {
            Some((f, l, _)) => errors.at(
                tokens,
                format!(
                    "this overlaps `{}`\nhelp: state the advice for each code once",
                    codes((*f).into(), (*l).into())
                ),
            ),
            None => self.ranges.push((first, last, reconnect)),
        }
    }
}

/// Whether an endpoint can see a code as the end of a connection: sent by its peer, or one of the three that are
/// never sent.
fn is_observable(code: i128) -> bool {
    is_sendable(code) || [NO_STATUS, ABNORMAL, TLS_HANDSHAKE].map(i128::from).contains(&code)
}

/// The parts of a range that can be observed.
fn observable(first: i128, last: i128) -> Vec<(i128, i128)> {
    let mut parts: Vec<(i128, i128)> = Vec::new();
    for code in first.max(0)..=last.min(u16::MAX.into()) {
        if !is_observable(code) {
            continue;
        }
        match parts.last_mut() {
            Some((_, last)) if *last + 1 == code => *last = code,
            _ => parts.push((code, code)),
        }
    }
    parts
}

fn refuse_unobservable(
    range: &WrittenRange,
    observable: &[(i128, i128)],
    reconnect: Reconnect,
    errors: &mut Errors,
) {
    let unobservable = observable.first().map_or(range.first, |(first, last)| {
        if *first > range.first {
            range.first
        } else {
            last + 1
        }
    });
    let help = if observable.is_empty() {
        "a client can see 1000-1003, 1005-1015 and 3000-4999".to_owned()
    } else {
        let word = reconnect.word();
        let parts = observable.iter().map(|(f, l)| format!("{} = {word}", codes(*f, *l)));
        format!("write `{}`", parts.collect::<Vec<_>>().join(", "))
    };
    let message = if range.first == range.last {
        format!("no connection ends with close code {unobservable}")
    } else {
        format!("no connection ends with close code {unobservable}, which is in this range")
    };
    errors.at(&range.tokens, format!("{message}\nhelp: {help}"));
}
