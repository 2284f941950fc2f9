//! How a table keeps its rows.

use super::info::Origin;
use super::{CodeInfo, Column, MetaValue, Rows, is_equal};
use crate::code::{CloseCode, Reconnect};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Storage {
    /// Written by hand.
    Listed(&'static [CodeInfo]),
    /// Written by the derive.
    Packed(Columns),
}

/// Rows, and what only the table knows about them. The last three fields are for the few rows that need them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Columns {
    pub(super) rows: Rows,
    pub(super) names: Column,
    pub(super) docs: Column,
    pub(super) late_docs: &'static [(usize, &'static str)],
    pub(super) templates: &'static [(usize, &'static str)],
    pub(super) meta: &'static [(usize, &'static [(&'static str, MetaValue)])],
}

impl Storage {
    pub(super) const fn len(&self) -> usize {
        match self {
            Self::Listed(rows) => rows.len(),
            Self::Packed(packed) => packed.rows.len(),
        }
    }

    pub(super) const fn get(&self, index: usize) -> Option<CodeInfo> {
        match self {
            Self::Listed(rows) if index < rows.len() => Some(rows[index]),
            Self::Listed(_) => None,
            Self::Packed(packed) => packed.get(index),
        }
    }

    /// The code at this index, unless the row is wrong. Cheaper than the row, which matters when a const
    /// evaluation asks for all codes.
    pub(super) const fn code_at(&self, index: usize) -> Option<CloseCode> {
        match self {
            Self::Listed(rows) if rows[index].is_wrong() => None,
            Self::Listed(rows) => Some(rows[index].code()),
            Self::Packed(packed) => packed.rows.number(index),
        }
    }

    /// Whose the code at this index is. Only a row that a const evaluation makes may have another's.
    pub(super) const fn origin_at(&self, index: usize) -> Origin {
        match self.listed(index) {
            Some(row) => row.origin(),
            None => Origin::Own,
        }
    }

    /// What the row at this index specifies for `reconnect`. Cheaper than the row, like its code.
    pub(super) const fn reconnect_at(&self, index: usize) -> Option<Reconnect> {
        match (self.listed(index), self) {
            (Some(row), _) => row.reconnect(),
            (None, Self::Packed(packed)) => packed.rows.reconnect(index),
            (None, Self::Listed(_)) => None,
        }
    }

    /// The metadata of the row at this index. Cheaper than the row, like its code.
    pub(super) const fn meta_at(&self, index: usize) -> &'static [(&'static str, MetaValue)] {
        match (self.listed(index), self) {
            (Some(row), _) => row.meta(),
            (None, Self::Packed(packed)) => match of_row(packed.meta, index) {
                Some(meta) => meta,
                None => &[],
            },
            (None, Self::Listed(_)) => &[],
        }
    }

    /// The row at this index, if it is not packed.
    const fn listed(&self, index: usize) -> Option<CodeInfo> {
        match self {
            Self::Listed(_) => self.get(index),
            Self::Packed(packed) => packed.rows.late_row(index),
        }
    }

    /// The row of the variant with this name.
    pub(super) const fn named(&self, name: &str) -> Option<CodeInfo> {
        match self {
            Self::Listed(rows) => named(rows, name),
            // Late rows have their names with them.
            Self::Packed(packed) => match packed.names.position(name) {
                Some(index) => packed.get(index),
                None => named(packed.rows.late_rows(), name),
            },
        }
    }
}

impl Columns {
    const fn get(&self, index: usize) -> Option<CodeInfo> {
        if let Some(row) = self.rows.late_row(index) {
            return Some(row);
        }
        let Some(mut row) = self.rows.get(index, self.names.get(index)) else { return None };
        row = row.with_doc(self.docs.get(index));
        if let Some(doc) = of_row(self.late_docs, index) {
            row = row.with_doc(doc);
        }
        if let Some(template) = of_row(self.templates, index) {
            row = row.with_text(row.text(), template);
        }
        if let Some(meta) = of_row(self.meta, index) {
            row = row.with_meta(meta);
        }
        Some(row)
    }
}

/// The row with this name.
const fn named(rows: &[CodeInfo], name: &str) -> Option<CodeInfo> {
    let mut rest = rows;
    while let [row, tail @ ..] = rest {
        if is_equal(row.name(), name) {
            return Some(*row);
        }
        rest = tail;
    }
    None
}

/// Searches a list that is sorted by row.
const fn of_row<T: Copy>(list: &[(usize, T)], row: usize) -> Option<T> {
    let (mut low, mut high) = (0, list.len());
    while low < high {
        let middle = low.midpoint(high);
        if list[middle].0 < row {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if low < list.len() && list[low].0 == row { Some(list[low].1) } else { None }
}
