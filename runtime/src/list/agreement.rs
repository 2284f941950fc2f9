//! Codes that several variants have: when that is a mistake, and what the variants must agree on.

use super::info::Origin;
use super::{CodeInfo, CodeTable, is_equal};
use crate::rules::{Message, NUMBERS, contradiction, slot};

/// Rejects a row that contradicts the first row of the same enum with its code that specifies `key`: `"reconnect"`,
/// `"meta"`, or `""` for both.
#[track_caller]
pub const fn check_agreement(table: &CodeTable, row: usize, key: &'static str) {
    let Some(later) = table.get_own(row) else { return };
    let (mut reconnect, mut meta) = (covers(key, "reconnect"), covers(key, "meta"));
    let mut index = 0;
    while index < row {
        index += 1;
        // The code is much cheaper than the row.
        match table.code_at(index - 1) {
            Some(code) if later.has(code) => {}
            _ => continue,
        }
        let Some(earlier) = table.get_own(index - 1) else { return };
        if reconnect && earlier.reconnect().is_some() {
            agree(earlier, &own(earlier), later, &own(later), "reconnect");
            reconnect = false;
        }
        if meta && !earlier.meta().is_empty() {
            agree(earlier, &own(earlier), later, &own(later), "meta");
            meta = false;
        }
    }
}

/// Rejects codes of a nested enum that the enum itself or an earlier nested one has. With `shared`, they only
/// have to agree.
#[track_caller]
pub const fn check_nested(table: &CodeTable, nested: usize, shared: bool) {
    let (start, end) = places(table, nested);
    let uses = Uses::before(table, start);
    let mut index = start;
    while index < end {
        let mut earlier = uses.next(table, index, 0);
        while let Some(found) = earlier {
            check_repeated(table, found, index, shared);
            earlier = uses.next(table, index, found + 1);
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
        if table.code_at(index).is_none() || is_nested && uses.next(table, index, 0).is_some() {
            return;
        }
        index += 1;
    }
    panic!("`shared` has no effect: no code is repeated here\nhelp: remove `shared`");
}

/// Rejects the row at `index`, which has the code of an earlier one, if they are not `shared` or disagree.
#[track_caller]
const fn check_repeated(table: &CodeTable, earlier: usize, index: usize, shared: bool) {
    let Some((first, first_type)) = table.place(earlier) else { return };
    let Some((second, second_type)) = table.place(index) else { return };
    let first_name =
        if earlier < table.own_len() { own(first) } else { variant(first_type, first.name()) };
    let second_name = variant(second_type, second.name());
    if !shared {
        // Lossless: `i128::from` is not const.
        let message = Message::new("close code ")
            .number(second.code().get() as i128)
            .text(" of `")
            .text(second_name.as_str());
        let message = if is_equal(first_name.as_str(), second_name.as_str()) {
            message
                .text("` is already included: another variant contains the same enum")
                .text("\nhelp: remove one of the two variants, ")
        } else {
            message
                .text("` is already the code of `")
                .text(first_name.as_str())
                .text("`\nhelp: change one of the codes, ")
        };
        let message = message.text("or write `#[close(transparent, shared)]` if the receiver does not need to tell them apart");
        panic!("{}", message.as_str());
    }
    if first.reconnect().is_some() || !first.meta().is_empty() {
        agree(first, &first_name, second, &second_name, "");
    }
}

/// Where each code is used before a given index of a table: the code's slot has the first index that uses
/// it, and the index after the last.
struct Uses([(usize, usize); NUMBERS]);

impl Uses {
    #[allow(clippy::large_stack_arrays, reason = "it exists at compile time only")]
    const fn before(table: &CodeTable, end: usize) -> Self {
        let mut uses = [(0, 0); NUMBERS];
        let mut index = 0;
        while index < end {
            if let Some(code) = table.code_at(index) {
                let slot = slot(code.get());
                let first = if uses[slot].1 == 0 { index } else { uses[slot].0 };
                uses[slot] = (first, index + 1);
            }
            index += 1;
        }
        Self(uses)
    }

    /// The first use, from `start` on, of the code of a later row that is not `like` it.
    const fn next(&self, table: &CodeTable, later: usize, start: usize) -> Option<usize> {
        let Some(code) = table.code_at(later) else { return None };
        let (first, end) = self.0[slot(code.get())];
        let mut index = if start < first { first } else { start };
        while index < end {
            if let Some(other) = table.code_at(index) {
                if other.get() == code.get() && !is_like(table, index, later) {
                    return Some(index);
                }
            }
            index += 1;
        }
        None
    }
}

/// Whether the row at `index` is `like` the other one.
const fn is_like(table: &CodeTable, index: usize, other: usize) -> bool {
    match (table.place(index), table.place(other)) {
        (Some((row, _)), Some((other, other_type))) => refers(row, other, other_type),
        _ => false,
    }
}

/// The index of the first row of a nested table, and the index after its last row.
const fn places(table: &CodeTable, nested: usize) -> (usize, usize) {
    let mut start = table.own_len();
    let mut index = 0;
    while index < nested {
        start += table.nested()[index].len();
        index += 1;
    }
    (start, start + table.nested()[nested].len())
}

/// Whether a row is `like` another, so that its code is not a repetition.
const fn refers(row: CodeInfo, other: CodeInfo, other_type: &str) -> bool {
    match row.origin() {
        Origin::Like { type_name, name } => {
            is_equal(type_name, other_type) && is_equal(name, other.name())
        }
        Origin::Own | Origin::Wrong => false,
    }
}

/// Rejects two rows with the same code that contradict each other. A row that specifies nothing agrees.
#[track_caller]
const fn agree(
    earlier: CodeInfo,
    first: &Message,
    later: CodeInfo,
    second: &Message,
    keys: &'static str,
) {
    let key = match (earlier.reconnect(), later.reconnect()) {
        (Some(left), Some(right))
            if covers(keys, "reconnect") && !is_equal(left.as_str(), right.as_str()) =>
        {
            "reconnect"
        }
        _ if covers(keys, "meta") && !same_meta(earlier, later) => "meta",
        _ => return,
    };
    // Lossless: `i128::from` is not const.
    let code = later.code().get() as i128;
    let message = contradiction(code, second.as_str(), first.as_str(), key);
    panic!("{}", message.as_str());
}

/// Whether a key is compared. An empty string means all keys.
const fn covers(keys: &str, key: &str) -> bool {
    keys.is_empty() || is_equal(keys, key)
}

/// Whether the metadata is the same in any order, or missing on one of the two.
const fn same_meta(left: CodeInfo, right: CodeInfo) -> bool {
    if left.meta().is_empty() || right.meta().is_empty() {
        return true;
    }
    let mut rest = left.meta();
    while let [(key, value), tail @ ..] = rest {
        match right.meta_value(key) {
            Some(other) if value.is(other) => {}
            _ => return false,
        }
        rest = tail;
    }
    left.meta().len() == right.meta().len()
}

/// The name of a variant of the enum itself.
const fn own(row: CodeInfo) -> Message {
    Message::new(row.name())
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
