//! What to do after codes without a variant, as ranges.

use crate::code::Reconnect;
use crate::frame::CloseStatus;
use crate::list::CodeTable;
use crate::rules::{FIRST_SENDABLE, LAST_APPLICATION};

/// A run of numbers with the same advice.
#[derive(Clone, Copy)]
pub(super) struct Range {
    pub(super) first: u16,
    pub(super) last: u16,
    pub(super) reconnect: Reconnect,
}

/// The effective policy, in order: what the policies and the standards specify for numbers without a row.
pub(super) fn policy(table: &CodeTable) -> impl Iterator<Item = Range> {
    // Nothing else can be observed.
    let mut numbers = (FIRST_SENDABLE..=LAST_APPLICATION)
        .map(move |code| {
            let status = CloseStatus::new(code).ok();
            (code, status.and_then(|status| table.reconnect_unlisted(status)))
        })
        .peekable();
    core::iter::from_fn(move || {
        loop {
            let (first, advice) = numbers.next()?;
            let mut last = first;
            while let Some((code, _)) = numbers.next_if(|(_, next)| *next == advice) {
                last = code;
            }
            if let Some(reconnect) = advice {
                return Some(Range { first, last, reconnect });
            }
        }
    })
}
