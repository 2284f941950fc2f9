//! The list of an enum's close codes as a constant.

use super::info::Origin;
use super::storage::Storage;
use super::{CodeInfo, Column, Iter, MetaValue, Rows};
use crate::code::{CloseCode, Reconnect};

/// All close codes of an enum: first its own, in the order of the variants, then those of the enums in its
/// transparent variants.
///
/// The derive generates the table of an enum as [`CloseCodes::CODES`](crate::CloseCodes::CODES). It can be used in
/// constants:
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use close_codes::{CloseCode, CloseCodes, CodeTable};
///
/// #[derive(CloseCodes)]
/// #[repr(u16)]
/// enum Gateway {
///     UnknownOpcode = 4001,
///     NotAuthenticated = 4003,
/// }
///
/// const CODES: CodeTable = Gateway::CODES;
/// const HOW_MANY: usize = CODES.len();
/// assert_eq!(HOW_MANY, 2);
///
/// let code = CloseCode::new(4003).unwrap();
/// assert_eq!(CODES.find(code).unwrap().name(), "NotAuthenticated");
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CodeTable {
    type_name: &'static str,
    /// The rows of the enum itself.
    pub(super) rows: Storage,
    /// The tables of the nested enums.
    pub(super) nested: &'static [Self],
    /// How many rows the nested tables have. A const evaluation would count them slowly.
    nested_len: usize,
    pub(super) policy: &'static [(u16, u16, Reconnect)],
    pub(super) rest: Option<Reconnect>,
    has_docs: bool,
}

/// What the derive writes.
#[doc(hidden)]
impl CodeTable {
    #[must_use]
    pub const fn __packed(rows: Rows, type_name: &'static str, names: Column) -> Self {
        Self { rows: Storage::new(rows, names), type_name, ..Self::EMPTY }
    }

    #[must_use]
    pub const fn __docs(self, docs: Column) -> Self {
        Self { rows: Storage { docs, ..self.rows }, ..self }
    }

    #[must_use]
    pub const fn __late_docs(self, late_docs: &'static [(usize, &'static str)]) -> Self {
        Self { rows: Storage { late_docs, ..self.rows }, ..self }
    }

    #[must_use]
    pub const fn __templates(self, templates: &'static [(usize, &'static str)]) -> Self {
        Self { rows: Storage { templates, ..self.rows }, ..self }
    }

    #[must_use]
    pub const fn __meta(
        self,
        meta: &'static [(usize, &'static [(&'static str, MetaValue)])],
    ) -> Self {
        Self { rows: Storage { meta, ..self.rows }, ..self }
    }
}

impl CodeTable {
    /// A table without rows.
    pub const EMPTY: Self = Self::new(&[]);

    /// Creates a table from its rows.
    #[must_use]
    pub const fn new(rows: &'static [CodeInfo]) -> Self {
        Self {
            type_name: "",
            rows: Storage::new(Rows::EMPTY.with_late(rows), Column::EMPTY),
            nested: &[],
            nested_len: 0,
            policy: &[],
            rest: None,
            has_docs: true,
        }
    }

    /// Sets the full name of the enum, which appears only in errors and exports.
    #[must_use]
    pub const fn with_type_name(self, type_name: &'static str) -> Self {
        Self { type_name, ..self }
    }

    /// Sets the tables of nested enums. Their rows come after the table's own.
    #[must_use]
    pub const fn with_nested(self, nested: &'static [Self]) -> Self {
        let mut nested_len = 0;
        let mut rest = nested;
        while let [table, tail @ ..] = rest {
            nested_len += table.len();
            rest = tail;
        }
        Self { nested, nested_len, ..self }
    }

    /// Sets what a client should do, by range: the first code, the last code and the advice. A policy is about
    /// what a client sees, so it can contain 1005, 1006 and 1015.
    ///
    /// ```
    /// use close_codes::{CloseStatus, CodeTable, Reconnect};
    ///
    /// const CODES: CodeTable = CodeTable::EMPTY
    ///     .with_policy(&[(1005, 1006, Reconnect::Now), (4000, 4499, Reconnect::Backoff)])
    ///     .with_rest(Reconnect::Never);
    /// assert_eq!(CODES.reconnect_for(CloseStatus::Abnormal), Some(Reconnect::Now));
    /// assert_eq!(CODES.reconnect_for(CloseStatus::TlsHandshake), Some(Reconnect::Never));
    /// ```
    #[must_use]
    pub const fn with_policy(self, policy: &'static [(u16, u16, Reconnect)]) -> Self {
        Self { policy, ..self }
    }

    /// Sets what a client should do if nothing else specifies it, like `_` in the derive.
    #[must_use]
    pub const fn with_rest(self, rest: Reconnect) -> Self {
        Self { rest: Some(rest), ..self }
    }

    /// Removes the documentation of all rows, nested ones included. Use this for exports that are public.
    ///
    /// ```
    /// use close_codes::{CloseCode, CodeInfo, CodeTable};
    ///
    /// const CODES: CodeTable = CodeTable::new(&[
    ///     CodeInfo::new(CloseCode::INTERNAL_ERROR, "Broken").with_doc("See runbook 12."),
    /// ]);
    /// assert_eq!(CODES.without_docs().get(0).unwrap().doc(), "");
    /// ```
    #[must_use]
    pub const fn without_docs(self) -> Self {
        Self { has_docs: false, ..self }
    }

    /// Returns the full name of the enum, such as `chat::ChatError`, or an empty string if it is not known.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        self.type_name
    }

    /// Returns the number of rows, nested ones included.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.rows.len() + self.nested_len
    }

    /// Returns `true` if there are no rows.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the row at an index.
    #[must_use]
    pub const fn get(&self, index: usize) -> Option<CodeInfo> {
        match self.place(index) {
            Some((row, _)) if self.has_docs => Some(row),
            Some((row, _)) => Some(row.with_doc("")),
            None => None,
        }
    }

    /// The row at an index, with the full name of the enum it belongs to.
    pub(crate) const fn place(&self, index: usize) -> Option<(CodeInfo, &'static str)> {
        let Some((table, index)) = self.holder(index) else { return None };
        match table.rows.get(index) {
            Some(row) => Some((row, table.type_name)),
            None => None,
        }
    }

    /// The table that has the row at this index, this one or a nested one, and the index of the row there.
    const fn holder(&self, index: usize) -> Option<(&Self, usize)> {
        let own = self.rows.len();
        if index < own {
            return Some((self, index));
        }
        let mut index = index - own;
        let mut rest = self.nested;
        while let [table, tail @ ..] = rest {
            let len = table.len();
            if index < len {
                return table.holder(index);
            }
            index -= len;
            rest = tail;
        }
        None
    }

    /// Returns the first row with this code.
    #[must_use]
    pub const fn find(&self, code: CloseCode) -> Option<CodeInfo> {
        let mut rows = self.iter();
        while let Some(row) = rows.next() {
            if row.has(code) {
                return Some(row);
            }
        }
        None
    }

    /// The code at this index, unless the row is wrong.
    pub(super) const fn code_at(&self, index: usize) -> Option<CloseCode> {
        let Some((table, index)) = self.holder(index) else { return None };
        table.rows.code_at(index)
    }

    /// Whose the code at this index is.
    pub(super) const fn origin_at(&self, index: usize) -> Origin {
        let Some((table, index)) = self.holder(index) else { return Origin::Own };
        table.rows.origin_at(index)
    }

    /// What the row at this index specifies for `reconnect`.
    pub(super) const fn reconnect_at(&self, index: usize) -> Option<Reconnect> {
        let Some((table, index)) = self.holder(index) else { return None };
        table.rows.reconnect_at(index)
    }

    /// The metadata of the row at this index.
    pub(super) const fn meta_at(&self, index: usize) -> &'static [(&'static str, MetaValue)] {
        let Some((table, index)) = self.holder(index) else { return &[] };
        table.rows.meta_at(index)
    }

    /// Returns an iterator over the rows, in order. In a constant, call its [`next`](Iter::next) method by hand.
    #[must_use]
    pub const fn iter(&self) -> Iter {
        Iter::new(*self)
    }
}

impl Default for CodeTable {
    fn default() -> Self {
        Self::EMPTY
    }
}
