//! How a table keeps its rows.

use super::info::Origin;
use super::{CodeInfo, Column, MetaValue, Rows, is_equal};
use crate::code::{CloseCode, Reconnect};

/// Rows, and what only the table knows about them. The last three fields are for the few rows that need them. Rows
/// that are not packed have everything with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Storage {
    pub(super) rows: Rows,
    pub(super) names: Column,
    pub(super) docs: Column,
    pub(super) late_docs: &'static [(usize, &'static str)],
    pub(super) templates: &'static [(usize, &'static str)],
    pub(super) meta: &'static [(usize, &'static [(&'static str, MetaValue)])],
}

impl Storage {
    pub(super) const fn new(rows: Rows, names: Column) -> Self {
        let (late_docs, templates, meta) = (&[], &[], &[]);
        Self { rows, names, docs: Column::EMPTY, late_docs, templates, meta }
    }

    pub(super) const fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) const fn get(&self, index: usize) -> Option<CodeInfo> {
        if let Some(row) = self.rows.late_row(index) {
            return Some(*row);
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

    /// The row of the variant with this name.
    pub(super) const fn named(&self, name: &str) -> Option<CodeInfo> {
        match self.names.position(name) {
            Some(index) => self.get(index),
            None => named(self.rows.late_rows(), name),
        }
    }

    // A const evaluation may ask for one thing of every row. These are cheaper than the row.

    /// The code at this index, unless the row is wrong.
    pub(super) const fn code_at(&self, index: usize) -> Option<CloseCode> {
        self.rows.number(index)
    }

    /// Whose the code at this index is. Only a row that is not packed may have another's.
    pub(super) const fn origin_at(&self, index: usize) -> Origin {
        match self.rows.late_row(index) {
            Some(row) => row.origin(),
            None => Origin::Own,
        }
    }

    /// What the row at this index specifies for `reconnect`.
    pub(super) const fn reconnect_at(&self, index: usize) -> Option<Reconnect> {
        match self.rows.late_row(index) {
            Some(row) => row.reconnect(),
            None => self.rows.reconnect(index),
        }
    }

    /// The metadata of the row at this index.
    pub(super) const fn meta_at(&self, index: usize) -> &'static [(&'static str, MetaValue)] {
        match (self.rows.late_row(index), of_row(self.meta, index)) {
            (Some(row), _) => row.meta(),
            (None, Some(meta)) => meta,
            (None, None) => &[],
        }
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
