//! Iterating over a table.

use super::{CodeInfo, CodeTable};

/// An iterator over the rows of a [`CodeTable`].
///
/// Returned by [`CodeTable::iter`].
#[derive(Clone, Debug)]
pub struct Iter {
    table: CodeTable,
    index: usize,
}

impl Iter {
    pub(super) const fn new(table: CodeTable) -> Self {
        Self { table, index: 0 }
    }

    /// Returns the next row. This is [`Iterator::next`] as a `const fn`.
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
    pub const fn next(&mut self) -> Option<CodeInfo> {
        let row = self.table.get(self.index);
        if row.is_some() {
            self.index += 1;
        }
        row
    }
}

impl Iterator for Iter {
    type Item = CodeInfo;

    fn next(&mut self) -> Option<CodeInfo> {
        Self::next(self)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.table.len() - self.index;
        (len, Some(len))
    }
}

impl ExactSizeIterator for Iter {}

impl core::iter::FusedIterator for Iter {}

impl IntoIterator for CodeTable {
    type Item = CodeInfo;
    type IntoIter = Iter;

    fn into_iter(self) -> Iter {
        self.iter()
    }
}

impl IntoIterator for &CodeTable {
    type Item = CodeInfo;
    type IntoIter = Iter;

    fn into_iter(self) -> Iter {
        self.iter()
    }
}
