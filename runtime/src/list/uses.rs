//! Which rows of a table have a code.

use super::info::Origin;
use super::{CodeTable, is_equal};
use crate::rules::{NUMBERS, slot};

/// Where each code is used before a given index of a table: the code's slot has the first index that uses
/// it, and the index after the last.
pub(super) struct Uses([(usize, usize); NUMBERS]);

impl Uses {
    #[allow(clippy::large_stack_arrays, reason = "it exists at compile time only")]
    pub(super) const fn before(table: &CodeTable, end: usize) -> Self {
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

    /// The first use of the code of a later row that is not `like` it.
    pub(super) const fn first(&self, table: &CodeTable, later: usize) -> Option<usize> {
        let Some(code) = table.code_at(later) else { return None };
        let (mut index, end) = self.0[slot(code.get())];
        while index < end {
            match table.code_at(index) {
                Some(other) if other.get() == code.get() && !is_like(table, index, later) => {
                    return Some(index);
                }
                _ => index += 1,
            }
        }
        None
    }
}

/// Whether the row at `index` is `like` another one, so that its code is no repetition.
const fn is_like(table: &CodeTable, index: usize, other: usize) -> bool {
    let Origin::Like { type_name, name } = table.origin_at(index) else { return false };
    match table.place(other) {
        Some((row, other_type)) => is_equal(type_name, other_type) && is_equal(name, row.name()),
        None => false,
    }
}
