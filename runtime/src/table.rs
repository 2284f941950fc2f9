//! The list of an enum's close codes, as a constant.

use crate::{AppCode, CloseCode, Reconnect};

/// One close code of an enum: a row of its [`CodeTable`].
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use close_codes::{CloseCodes, Reconnect};
///
/// #[derive(CloseCodes)]
/// enum ChatError {
///     /// The room has no seat left.
///     #[close(4002, "room {0} is full", reconnect = backoff)]
///     RoomFull(String),
/// }
///
/// let row = ChatError::CODES.iter().next().unwrap();
/// assert_eq!(row.code().get(), 4002);
/// assert_eq!(row.name(), "RoomFull");
/// assert_eq!(row.reason(), "room {0} is full");
/// assert_eq!(row.doc(), "The room has no seat left.");
/// assert_eq!(row.reconnect(), Some(Reconnect::Backoff));
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CodeInfo {
    code: AppCode,
    name: &'static str,
    reason: &'static str,
    doc: &'static str,
    reconnect: Option<Reconnect>,
}

impl CodeInfo {
    /// A row: the code, the name of the variant, the reason as it is written (with its
    /// `{placeholders}`), the documentation, and what a client should do.
    #[must_use]
    pub const fn new(
        code: AppCode,
        name: &'static str,
        reason: &'static str,
        doc: &'static str,
        reconnect: Option<Reconnect>,
    ) -> Self {
        Self { code, name, reason, doc, reconnect }
    }

    /// The code.
    #[must_use]
    #[inline]
    pub const fn code(&self) -> CloseCode {
        self.code.to_close_code()
    }

    /// The name of the variant.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The reason as the derive was given it: with `{placeholders}` where fields come in.
    /// Empty if there is none, or if it is the value's `Display`.
    #[must_use]
    #[inline]
    pub const fn reason(&self) -> &'static str {
        self.reason
    }

    /// The doc comment of the variant: its lines, without the space that `///` has before
    /// each. Empty if there is none.
    #[must_use]
    pub const fn doc(&self) -> &'static str {
        self.doc
    }

    /// What the variant itself says of reconnecting. The enum's policy for a range of codes is
    /// not in here, see [`CodeTable::reconnect_for`].
    #[must_use]
    #[inline]
    pub const fn reconnect(&self) -> Option<Reconnect> {
        self.reconnect
    }
}

/// All close codes of an enum: its own in the order of the variants, then those
/// of the enums in its transparent variants.
///
/// It is [`CloseCodes::CODES`](crate::CloseCodes::CODES), and usable in constants:
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
    rows: &'static [CodeInfo],
    nested: &'static [Self],
    policy: &'static [(AppCode, AppCode, Reconnect)],
}

impl CodeTable {
    /// The table without rows.
    pub const EMPTY: Self = Self::new(&[]);

    /// A table of these rows.
    #[must_use]
    pub const fn new(rows: &'static [CodeInfo]) -> Self {
        Self { type_name: "", rows, nested: &[], policy: &[] }
    }

    /// The table with the full name of the enum that it is of, which only errors show.
    #[must_use]
    pub const fn with_type_name(self, type_name: &'static str) -> Self {
        Self { type_name, ..self }
    }

    /// The table with those of other enums behind its own rows.
    #[must_use]
    pub const fn with_nested(self, nested: &'static [Self]) -> Self {
        Self { nested, ..self }
    }

    /// The table with what a client should do by range of codes: the first code of
    /// the range, the last, and the advice.
    #[must_use]
    pub const fn with_policy(self, policy: &'static [(AppCode, AppCode, Reconnect)]) -> Self {
        Self { policy, ..self }
    }

    /// The full name of the enum, such as `chat::ChatError`; empty if it is not known.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        self.type_name
    }

    /// How many rows there are, those of nested enums included.
    #[must_use]
    pub const fn len(&self) -> usize {
        let mut len = self.rows.len();
        let mut rest = self.nested;
        while let [table, tail @ ..] = rest {
            len += table.len();
            rest = tail;
        }
        len
    }

    /// Whether there is no row.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The row at this place, counted from 0.
    #[must_use]
    #[inline]
    pub const fn get(&self, index: usize) -> Option<&'static CodeInfo> {
        if index < self.rows.len() { Some(&self.rows[index]) } else { self.get_nested(index) }
    }

    const fn get_nested(&self, index: usize) -> Option<&'static CodeInfo> {
        let mut index = index - self.rows.len();
        let mut rest = self.nested;
        while let [table, tail @ ..] = rest {
            let len = table.len();
            if index < len {
                return table.get(index);
            }
            index -= len;
            rest = tail;
        }
        None
    }

    /// The first row that has this code.
    #[must_use]
    pub const fn find(&self, code: CloseCode) -> Option<&'static CodeInfo> {
        if let Some(row) = self.find_own(code) {
            return Some(row);
        }
        let mut rest = self.nested;
        while let [table, tail @ ..] = rest {
            if let Some(row) = table.find(code) {
                return Some(row);
            }
            rest = tail;
        }
        None
    }

    /// The rows that are not those of nested enums.
    pub(crate) const fn own(&self) -> &'static [CodeInfo] {
        self.rows
    }

    /// The tables of the nested enums.
    pub(crate) const fn nested(&self) -> &'static [Self] {
        self.nested
    }

    const fn find_own(&self, code: CloseCode) -> Option<&'static CodeInfo> {
        let mut rows = self.rows;
        while let [row, tail @ ..] = rows {
            if row.code.get() == code.get() {
                return Some(row);
            }
            rows = tail;
        }
        None
    }

    /// The rows in order. In a constant, its [`next`](Iter::next) is called by hand.
    #[must_use]
    pub const fn iter(&self) -> Iter {
        Iter { table: *self, index: 0 }
    }

    /// What a client should do after `code`, known or not. The first of these that
    /// says anything: the row of the code, the policy of the enum for its range, the nested
    /// enums, the standards ([`CloseCode::reconnect`]). A nested enum that has
    /// the code comes before the policy of the enum around it.
    #[must_use]
    pub const fn reconnect_for(&self, code: CloseCode) -> Option<Reconnect> {
        match self.stated_for(code) {
            Some(reconnect) => Some(reconnect),
            None => code.reconnect(),
        }
    }

    const fn stated_for(&self, code: CloseCode) -> Option<Reconnect> {
        match self.find_own(code) {
            Some(row) if row.reconnect.is_some() => return row.reconnect,
            Some(_) => {}
            None => {
                if let Some(reconnect) = self.nested_for(code, true) {
                    return Some(reconnect);
                }
            }
        }
        match self.own_policy_for(code) {
            Some(reconnect) => Some(reconnect),
            None => self.nested_for(code, false),
        }
    }

    /// What the nested tables say: those that have the code, or all.
    const fn nested_for(&self, code: CloseCode, known: bool) -> Option<Reconnect> {
        let mut rest = self.nested;
        while let [table, tail @ ..] = rest {
            if !known || table.find(code).is_some() {
                if let Some(reconnect) = table.stated_for(code) {
                    return Some(reconnect);
                }
            }
            rest = tail;
        }
        None
    }

    /// What the policies say of `code`, this enum's before those of the nested ones: all that there
    /// is to say of a code that is in no row.
    pub(crate) const fn policy_for(&self, code: CloseCode) -> Option<Reconnect> {
        if let Some(reconnect) = self.own_policy_for(code) {
            return Some(reconnect);
        }
        let mut rest = self.nested;
        while let [table, tail @ ..] = rest {
            if let Some(reconnect) = table.policy_for(code) {
                return Some(reconnect);
            }
            rest = tail;
        }
        None
    }

    const fn own_policy_for(&self, code: CloseCode) -> Option<Reconnect> {
        let mut rest = self.policy;
        while let [(first, last, reconnect), tail @ ..] = rest {
            if first.get() <= code.get() && code.get() <= last.get() {
                return Some(*reconnect);
            }
            rest = tail;
        }
        None
    }
}

impl Default for CodeTable {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl IntoIterator for CodeTable {
    type Item = &'static CodeInfo;
    type IntoIter = Iter;

    fn into_iter(self) -> Iter {
        self.iter()
    }
}

impl IntoIterator for &CodeTable {
    type Item = &'static CodeInfo;
    type IntoIter = Iter;

    fn into_iter(self) -> Iter {
        self.iter()
    }
}

/// The rows of a [`CodeTable`], from [`CodeTable::iter`].
#[derive(Clone, Debug)]
pub struct Iter {
    table: CodeTable,
    index: usize,
}

impl Iter {
    /// The next row; the `const` form of [`Iterator::next`].
    ///
    /// ```
    /// # #[cfg(feature = "derive")] {
    /// use close_codes::CloseCodes;
    ///
    /// #[derive(CloseCodes)]
    /// enum Gateway {
    ///     #[close(4001)]
    ///     UnknownOpcode,
    /// }
    ///
    /// const HIGHEST: u16 = {
    ///     let mut highest = 0;
    ///     let mut rows = Gateway::CODES.iter();
    ///     while let Some(row) = rows.next() {
    ///         if row.code().get() > highest {
    ///             highest = row.code().get();
    ///         }
    ///     }
    ///     highest
    /// };
    /// assert_eq!(HIGHEST, 4001);
    /// # }
    /// ```
    pub const fn next(&mut self) -> Option<&'static CodeInfo> {
        let row = self.table.get(self.index);
        if row.is_some() {
            self.index += 1;
        }
        row
    }
}

impl Iterator for Iter {
    type Item = &'static CodeInfo;

    fn next(&mut self) -> Option<&'static CodeInfo> {
        Self::next(self)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.table.len() - self.index;
        (len, Some(len))
    }
}

impl ExactSizeIterator for Iter {}

impl core::iter::FusedIterator for Iter {}
