//! Variants that share a code: when that is a mistake, and what they must agree on.

use super::meta::find;
use super::uses::Uses;
use super::{CodeTable, MetaValue, is_equal};
use crate::rules::{Message, NUMBERS, contradiction, slot};

/// Rejects a row that contradicts the first row of the same enum with its code that specifies `key`: `"reconnect"`,
/// `"meta"`, or `""` for both.
#[track_caller]
pub const fn check_agreement(table: &CodeTable, row: usize, key: &'static str) {
    let stated = Stated::before(table, row);
    if !is_equal(key, "meta") {
        stated.check_reconnect(table, row);
    }
    if !is_equal(key, "reconnect") {
        stated.check_meta(table, row);
    }
}

/// Rejects codes of a nested enum that the enum itself or an earlier nested one has. With `shared`, they only
/// have to agree.
#[track_caller]
pub const fn check_nested(table: &CodeTable, nested: usize, shared: bool) {
    let (start, end) = places(table, nested);
    let uses = Uses::before(table, start);
    let stated = if shared { Stated::before(table, start) } else { Stated::NOTHING };
    let mut index = start;
    while index < end {
        match uses.first(table, index) {
            Some(_) if shared => {
                stated.check_reconnect(table, index);
                stated.check_meta(table, index);
            }
            Some(first) => refuse_repetition(table, first, index),
            None => {}
        }
        index += 1;
    }
}

/// Rejects `shared` on a nested enum that repeats no code, unless there is a wrong row, whose code may be the
/// repeated one.
///
/// # Panics
/// Panics at compile time, with the error message for the user.
#[track_caller]
pub const fn check_shared(table: &CodeTable, nested: usize) {
    let (start, end) = places(table, nested);
    let uses = Uses::before(table, start);
    let mut index = 0;
    while index < end {
        let is_nested = index >= start;
        if table.code_at(index).is_none() || is_nested && uses.first(table, index).is_some() {
            return;
        }
        index += 1;
    }
    panic!("`shared` has no effect: no code is repeated here\nhelp: remove `shared`");
}

/// The first rows before a given index of a table that specify `reconnect` and `meta` for a code, each in the
/// code's slot; `usize::MAX` if there is none. Rows that agree with the first agree with each other.
struct Stated([(usize, usize); NUMBERS]);

impl Stated {
    #[allow(clippy::large_stack_arrays, reason = "it exists at compile time only")]
    const NOTHING: Self = Self([(usize::MAX, usize::MAX); NUMBERS]);

    const fn before(table: &CodeTable, end: usize) -> Self {
        let Self(mut stated) = Self::NOTHING;
        // From the last, so that the first remains.
        let mut index = end;
        while index > 0 {
            index -= 1;
            let Some(code) = table.code_at(index) else { continue };
            let slot = slot(code.get());
            if table.reconnect_at(index).is_some() {
                stated[slot].0 = index;
            }
            if !table.meta_at(index).is_empty() {
                stated[slot].1 = index;
            }
        }
        Self(stated)
    }

    /// Rejects a later row that contradicts one of them in `reconnect`.
    #[track_caller]
    const fn check_reconnect(&self, table: &CodeTable, later: usize) {
        let Some(code) = table.code_at(later) else { return };
        let (earlier, _) = self.0[slot(code.get())];
        if let (Some(left), Some(right)) = (table.reconnect_at(earlier), table.reconnect_at(later))
        {
            if !is_equal(left.as_str(), right.as_str()) {
                refuse_contradiction(table, earlier, later, "reconnect");
            }
        }
    }

    /// Rejects a later row that contradicts one of them in `meta`.
    #[track_caller]
    const fn check_meta(&self, table: &CodeTable, later: usize) {
        let Some(code) = table.code_at(later) else { return };
        let (_, earlier) = self.0[slot(code.get())];
        if !same_meta(table.meta_at(earlier), table.meta_at(later)) {
            refuse_contradiction(table, earlier, later, "meta");
        }
    }
}

/// Rejects the row at `index`, which has the code of an earlier one.
#[track_caller]
const fn refuse_repetition(table: &CodeTable, earlier: usize, index: usize) {
    let Some(code) = table.code_at(index) else { return };
    let (first, second) = (name(table, earlier), name(table, index));
    // Lossless: `i128::from` is not const.
    let message =
        Message::new("close code ").number(code.get() as i128).text(" of `").text(second.as_str());
    let message = if is_equal(first.as_str(), second.as_str()) {
        message
            .text("` is already included: another variant contains the same enum")
            .text("\nhelp: remove one of the two variants, ")
    } else {
        message
            .text("` is already the code of `")
            .text(first.as_str())
            .text("`\nhelp: change one of the codes, ")
    };
    let message = message.text(
        "or write `#[close(transparent, shared)]` if the receiver does not need to tell them apart",
    );
    panic!("{}", message.as_str());
}

/// Rejects two rows with the same code that specify a different `key`.
#[track_caller]
const fn refuse_contradiction(table: &CodeTable, earlier: usize, later: usize, key: &str) {
    let Some(code) = table.code_at(later) else { return };
    let (first, second) = (name(table, earlier), name(table, later));
    // Lossless: `i128::from` is not const.
    let message = contradiction(code.get() as i128, second.as_str(), first.as_str(), key);
    panic!("{}", message.as_str());
}

/// The index of the first row of a nested table, and the index after its last row.
const fn places(table: &CodeTable, nested: usize) -> (usize, usize) {
    let mut start = table.rows.len();
    let mut index = 0;
    while index < nested {
        start += table.nested[index].len();
        index += 1;
    }
    (start, start + table.nested[nested].len())
}

/// Whether the metadata is the same in any order, or missing on one of the two.
const fn same_meta(
    left: &[(&'static str, MetaValue)],
    right: &[(&'static str, MetaValue)],
) -> bool {
    if left.is_empty() || right.is_empty() {
        return true;
    }
    let mut rest = left;
    while let [(key, value), tail @ ..] = rest {
        match find(right, key) {
            Some(other) if value.is(other) => {}
            _ => return false,
        }
        rest = tail;
    }
    left.len() == right.len()
}

/// The name of a row's variant, with its enum if that is a nested one.
const fn name(table: &CodeTable, index: usize) -> Message {
    match table.place(index) {
        Some((row, _)) if index < table.rows.len() => Message::new(row.name()),
        Some((row, type_name)) => variant(type_name, row.name()),
        None => Message::new(""),
    }
}

/// `Inner::Variant`
const fn variant(type_name: &str, name: &str) -> Message {
    let mut rest = type_name.as_bytes();
    let mut short = rest;
    while let [byte, tail @ ..] = rest {
        if *byte == b':' {
            short = tail;
        }
        rest = tail;
    }
    match core::str::from_utf8(short) {
        Ok(short) if short.is_empty() => Message::new(name),
        Err(_) => Message::new(name),
        Ok(short) => Message::new(short).text("::").text(name),
    }
}
