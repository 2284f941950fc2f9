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
    let mut uses = Uses { by_code: [None; NUMBERS] };
    let mut entry = 0;
    while entry < list.len() {
        let (listed, root) = &list[entry];
        uses.add(&Entry { number: entry, listed, root }, root, false);
        entry += 1;
    }
}

/// Which row has a code first.
struct Uses<'a> {
    /// By code, each in its slot.
    by_code: [Option<Use<'a>>; NUMBERS],
}

/// An enum of the list.
#[derive(Clone, Copy)]
struct Entry<'a> {
    number: usize,
    listed: &'static str,
    root: &'a CodeTable,
}

#[derive(Clone, Copy)]
struct Use<'a> {
    row: CodeInfo,
    /// The table the row belongs to.
    table: &'a CodeTable,
    /// The listed enum that this table belongs to, or is nested in.
    entry: Entry<'a>,
    is_nested: bool,
}

impl<'a> Uses<'a> {
    #[track_caller]
    const fn add(&mut self, entry: &Entry<'a>, table: &'a CodeTable, is_nested: bool) {
        let mut index = 0;
        while let Some(row) = table.get_own(index) {
            index += 1;
            // Standard codes mean the same everywhere, and `like` repeats a code on purpose.
            if !row.code().is_application() || !matches!(row.origin(), Origin::Own) {
                continue;
            }
            let new = Use { row, table, entry: *entry, is_nested };
            let slot = slot(row.code().get());
            match &self.by_code[slot] {
                Some(first) => first.refuse(&new),
                None => self.by_code[slot] = Some(new),
            }
        }
        let mut nested = table.nested();
        while let [table, tail @ ..] = nested {
            self.add(entry, table, true);
            nested = tail;
        }
    }
}

impl Use<'_> {
    /// Rejects another use of the code. The derive already checks codes within one enum. A nested enum may be
    /// visited twice, and so may everything nested next to it.
    #[track_caller]
    const fn refuse(&self, again: &Self) {
        let is_same = is_same(self.table, again.table) && has_row(self.table, again.row);
        let is_twice = is_same && !self.is_nested && !again.is_nested;
        let is_within = nests(self.entry.root, again.table) || nests(again.entry.root, self.table);
        if self.entry.number == again.entry.number || is_within && !is_twice {
            return;
        }
        let code = self.row.code().get();
        // Lossless: `i128::from` is not const.
        let start = Message::new("close code ").number(code as i128).text(" is used by ");
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
        let variant = self.row.name();
        if self.is_nested && !self.table.type_name().is_empty() {
            let start = start.text("`").text(self.table.type_name()).text("::").text(variant);
            start.text("` in `").text(self.entry.listed).text("`")
        } else {
            start.text("`").text(self.entry.listed).text("::").text(variant).text("`")
        }
    }
}

/// Whether a table is this one, or is nested in it.
const fn nests(outer: &CodeTable, table: &CodeTable) -> bool {
    if is_same(outer, table) {
        return true;
    }
    let mut nested = outer.nested();
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
    while let Some(row) = other.get_own(index) {
        if !has_row(table, row) {
            return false;
        }
        index += 1;
    }
    true
}

/// Whether the enum of this table has a variant with the same code, name and reason.
const fn has_row(table: &CodeTable, row: CodeInfo) -> bool {
    let mut index = 0;
    while let Some(own) = table.get_own(index) {
        if own.has(row.code())
            && is_equal(own.name(), row.name())
            && is_equal(own.reason(), row.reason())
        {
            return true;
        }
        index += 1;
    }
    false
}
