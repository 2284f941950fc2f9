//! Several enums on one connection must not have codes in common.

use super::info::Origin;
use super::{CodeInfo, CodeTable, is_equal};
use crate::rules::{Message, NUMBERS, slot};

/// Checks at compile time that enums have no code in common.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use close_codes::CloseCodes;
///
/// #[derive(CloseCodes)]
/// enum AuthError {
///     #[close(4101)]
///     TokenExpired,
/// }
///
/// #[derive(CloseCodes)]
/// enum ChatError {
///     #[close(4201)]
///     RoomFull,
///     #[close(transparent)]
///     Auth(AuthError),
/// }
///
/// close_codes::assert_disjoint!(ChatError, AuthError);
/// # }
/// ```
///
/// Use it wherever an item is allowed, in a module or in a function. Enums nested in transparent variants are
/// checked too, each of them once: above, `AuthError` is also nested in `ChatError`, which is fine. Listing an
/// enum twice is an error, and so is a code that two enums have. Standard codes are ignored, because they mean
/// the same everywhere.
///
/// ```compile_fail,E0080
/// # use close_codes::CloseCodes;
/// # #[derive(CloseCodes)]
/// # enum AuthError {
/// #     #[close(4201)]
/// #     TokenExpired,
/// # }
/// # #[derive(CloseCodes)]
/// # enum ChatError {
/// #     #[close(4201)]
/// #     RoomFull,
/// # }
/// // close code 4201 is used by `ChatError::RoomFull` and by `AuthError::TokenExpired`
/// close_codes::assert_disjoint!(ChatError, AuthError);
/// ```
#[macro_export]
macro_rules! assert_disjoint {
    ($($type:ty),+ $(,)?) => {
        const _: () = $crate::__private::assert_disjoint(&[
            $((::core::stringify!($type), <$type as $crate::CloseCodes>::CODES)),+
        ]);
    };
}

/// Rejects two enums that have a code in common. Each is in the list with its name.
#[track_caller]
#[expect(clippy::large_stack_arrays, reason = "it is there at compile time only")]
pub const fn assert_disjoint(list: &[(&'static str, CodeTable)]) {
    let mut uses = Uses { by_code: [None; NUMBERS], tables: 0 };
    let mut entry = 0;
    while entry < list.len() {
        let (listed, root) = &list[entry];
        uses.add(Place { entry, listed, root, table: root, is_nested: false, number: 0 });
        entry += 1;
    }
}

/// Which row has a code first.
struct Uses<'a> {
    /// By code, each in its slot.
    by_code: [Option<Use<'a>>; NUMBERS],
    /// How many tables there have been.
    tables: usize,
}

/// A table of the list, or one that is nested there.
#[derive(Clone, Copy)]
struct Place<'a> {
    /// The index of the listed enum that this table belongs to, or is nested in, and its name.
    entry: usize,
    listed: &'static str,
    root: &'a CodeTable,
    table: &'a CodeTable,
    is_nested: bool,
    /// No other table has this.
    number: usize,
}

/// A row by its index: most are never looked at, and a const evaluation makes a row slowly.
#[derive(Clone, Copy)]
struct Use<'a> {
    row: usize,
    place: Place<'a>,
}

impl<'a> Uses<'a> {
    #[track_caller]
    const fn add(&mut self, mut place: Place<'a>) {
        self.tables += 1;
        place.number = self.tables;
        let table = place.table;
        // Codes that repeat are mostly all in one other table. The two are compared once, not for each code.
        let mut allowed = 0;
        let mut row = 0;
        while row < table.rows.len() {
            let new = Use { row, place };
            row += 1;
            let Some(code) = table.rows.code_at(new.row) else { continue };
            // Standard codes mean the same everywhere, and `like` repeats a code on purpose.
            if !code.is_application() || !matches!(table.rows.origin_at(new.row), Origin::Own) {
                continue;
            }
            let slot = slot(code.get());
            match &self.by_code[slot] {
                Some(first) if first.place.number == allowed => {}
                Some(first) => {
                    first.refuse(&new);
                    allowed = first.place.number;
                }
                None => self.by_code[slot] = Some(new),
            }
        }
        let mut nested = table.nested;
        while let [table, tail @ ..] = nested {
            self.add(Place { table, is_nested: true, ..place });
            nested = tail;
        }
    }
}

impl Use<'_> {
    /// Rejects another use of the code, unless the two tables may have codes in common. The derive already checks
    /// codes within one enum. A nested enum may be visited twice, and so may everything nested next to it.
    #[track_caller]
    const fn refuse(&self, again: &Self) {
        let (place, other) = (&self.place, &again.place);
        if place.entry == other.entry {
            return;
        }
        let is_within = nests(place.root, other.table) || nests(other.root, place.table);
        if is_within && (place.is_nested || other.is_nested) {
            return;
        }
        let is_same = is_same(place.table, other.table);
        if is_within && !is_same {
            return;
        }
        let Some(code) = place.table.rows.code_at(self.row) else { return };
        // Lossless: `i128::from` is not const.
        let start = Message::new("close code ").number(code.get() as i128).text(" is used by ");
        let start = again.name(&self.name(&start).text(" and by "));
        let message = if is_same {
            start.text(", and the two are one\nhelp: list each enum once")
        } else {
            start.text("\nhelp: give one of them a code of its own")
        };
        panic!("{}", message.as_str());
    }

    /// `ChatError::RoomFull`
    const fn name(&self, start: &Message) -> Message {
        let Place { listed, table, is_nested, .. } = self.place;
        let variant = match table.rows.get(self.row) {
            Some(row) => row.name(),
            None => "",
        };
        if is_nested && !table.type_name().is_empty() {
            let start = start.text("`").text(table.type_name()).text("::").text(variant);
            start.text("` in `").text(listed).text("`")
        } else {
            start.text("`").text(listed).text("::").text(variant).text("`")
        }
    }
}

/// Whether a table is this one, or is nested in it.
const fn nests(outer: &CodeTable, table: &CodeTable) -> bool {
    if is_same(outer, table) {
        return true;
    }
    let mut nested = outer.nested;
    while let [outer, tail @ ..] = nested {
        if nests(outer, table) {
            return true;
        }
        nested = tail;
    }
    false
}

/// Whether two tables belong to one enum. Two enums can have the same path, as in two versions of a crate, so the
/// rows are compared too.
const fn is_same(table: &CodeTable, other: &CodeTable) -> bool {
    if !is_equal(table.type_name(), other.type_name()) {
        return false;
    }
    let mut index = 0;
    while let Some(row) = other.rows.get(index) {
        if !is_at(table, index, row) {
            return false;
        }
        index += 1;
    }
    true
}

/// Whether the table has a row with the same code, name and reason at this index.
const fn is_at(table: &CodeTable, index: usize, row: CodeInfo) -> bool {
    // The code is much cheaper than the row.
    match table.rows.code_at(index) {
        Some(code) if row.has(code) => match table.rows.get(index) {
            Some(own) => is_equal(own.name(), row.name()) && is_equal(own.reason(), row.reason()),
            None => false,
        },
        _ => false,
    }
}
