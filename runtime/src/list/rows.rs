//! The rows of an enum, packed into two literals: the part that is used at run time.

use super::column::slice;
use super::{CodeInfo, Text};
use crate::code::{CloseCode, Reconnect};
use crate::frame::{CloseFrame, Reason};

/// The codes and reasons of an enum's rows. Names and documentation are stored separately, so that a program
/// that does not use them does not contain them.
///
/// A row is six bytes: the code (two), where its text ends in the text of all reasons (three), and
/// [`flags`]. If the code is a mistake, it is 0. A row that the macro could not write, because only a const
/// evaluation knows its code or its reason, is marked, and its code is its index in `late`. If there are no bytes, the
/// rows are those in `late`: they were written by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rows {
    bytes: &'static [u8],
    reasons: &'static str,
    late: &'static [CodeInfo],
}

/// The last byte of a row.
pub mod flags {
    /// The bits for `reconnect`. If none is set, nothing is specified.
    pub const RECONNECT: u8 = 0b11;
    /// `reconnect = never`
    pub const NEVER: u8 = 1;
    /// `reconnect = backoff`
    pub const BACKOFF: u8 = 2;
    /// `reconnect = now`
    pub const NOW: u8 = 3;
    /// The text is a format string. Without this and the next, the text is what is sent.
    pub const FORMATTED: u8 = 4;
    /// The reason is the value's `Display`.
    pub const DISPLAY: u8 = 8;
    /// The bits for a reason that is not the same for every value.
    pub const DYNAMIC: u8 = 12;
    /// The row is in `late`.
    pub const LATE: u8 = 32;
}

/// The bytes of a row.
const LEN: usize = 6;

/// Selects, from the last four bytes of a row as a number, where its text ends.
const END: u32 = 0x00ff_ffff;

/// A row as it is packed.
#[derive(Clone, Copy)]
struct Packed {
    number: u16,
    flags: u8,
    start: usize,
    end: usize,
}

impl Packed {
    const fn is(self, flags: u8) -> bool {
        self.flags & flags != 0
    }
}

impl Rows {
    /// No rows.
    pub const EMPTY: Self = Self::new(b"", "");

    /// Rows in packed form, with the text of all reasons.
    #[must_use]
    pub const fn new(bytes: &'static [u8], reasons: &'static str) -> Self {
        Self { bytes, reasons, late: &[] }
    }

    /// Adds the rows that are not packed.
    #[must_use]
    pub const fn with_late(self, late: &'static [CodeInfo]) -> Self {
        Self { late, ..self }
    }

    pub(super) const fn len(&self) -> usize {
        match self.bytes {
            [] => self.late.len(),
            bytes => bytes.len() / LEN,
        }
    }

    #[inline]
    const fn packed(&self, index: usize) -> Option<Packed> {
        let Some((before, rest)) = self.bytes.split_at_checked(index.wrapping_mul(LEN)) else {
            return None;
        };
        let Some(&[low, high, a, b, c, flags]) = rest.first_chunk::<LEN>() else { return None };
        // Reads four bytes at once, which is a single load.
        let start = match before.last_chunk::<4>() {
            Some(last) => (u32::from_le_bytes(*last) & END) as usize,
            None => 0,
        };
        let end = (u32::from_le_bytes([a, b, c, flags]) & END) as usize;
        Some(Packed { number: u16::from_le_bytes([low, high]), flags, start, end })
    }

    /// A packed row, without documentation and metadata.
    pub(super) const fn get(&self, index: usize, name: &'static str) -> Option<CodeInfo> {
        let Some(row) = self.packed(index) else { return None };
        if row.is(flags::LATE) {
            return None;
        }
        let Some(code) = CloseCode::checked(row.number) else {
            return Some(CodeInfo::new(CloseCode::INTERNAL_ERROR, name).as_wrong());
        };
        let template = slice(self.reasons, row.start, row.end);
        let text = if row.is(flags::FORMATTED) {
            Text::Formatted
        } else if row.is(flags::DISPLAY) {
            Text::Display
        } else {
            Text::Static(template)
        };
        Some(CodeInfo::new(code, name).with_text(text, template).with_advice(self.reconnect(index)))
    }

    /// The rows that are not packed.
    pub(super) const fn late_rows(&self) -> &'static [CodeInfo] {
        self.late
    }

    /// The row at this index, if it is not packed.
    pub(super) const fn late_row(&self, index: usize) -> Option<&'static CodeInfo> {
        let index = match self.bytes {
            [] => index,
            _ if self.flags(index) & flags::LATE == 0 => return None,
            _ => self.raw(index) as usize,
        };
        if index < self.late.len() { Some(&self.late[index]) } else { None }
    }

    /// What a packed row specifies for `reconnect`.
    pub(super) const fn reconnect(&self, index: usize) -> Option<Reconnect> {
        match self.flags(index) & flags::RECONNECT {
            flags::NEVER => Some(Reconnect::Never),
            flags::BACKOFF => Some(Reconnect::Backoff),
            flags::NOW => Some(Reconnect::Now),
            _ => None,
        }
    }

    // A const evaluation reads single bytes much faster than by the functions of slices.

    /// The flags of a row; none if there is no such row.
    const fn flags(&self, index: usize) -> u8 {
        match self.bytes {
            [] => flags::LATE,
            bytes if index < bytes.len() / LEN => bytes[index * LEN + 5],
            _ => 0,
        }
    }

    /// The number of a row: its code, or its index in `late`.
    const fn raw(&self, index: usize) -> u16 {
        if index < self.bytes.len() / LEN {
            u16::from_le_bytes([self.bytes[index * LEN], self.bytes[index * LEN + 1]])
        } else {
            0
        }
    }

    /// The code of a row; 1011 if there is none, which the derive never asks for.
    #[must_use]
    #[inline]
    pub const fn code(&self, index: usize) -> CloseCode {
        match self.number(index) {
            Some(code) => code,
            None => CloseCode::INTERNAL_ERROR,
        }
    }

    /// The code of a row, unless it is wrong.
    pub(super) const fn number(&self, index: usize) -> Option<CloseCode> {
        if self.flags(index) & flags::LATE == 0 {
            return CloseCode::checked(self.raw(index));
        }
        match self.late_row(index) {
            Some(row) if !row.is_wrong() => Some(row.code()),
            _ => None,
        }
    }

    /// The reason of a row, if it is the same for every value.
    #[must_use]
    #[inline]
    pub fn text(&self, index: usize) -> Option<&'static str> {
        if let Some((_, text)) = self.parts(index) {
            return text;
        }
        match self.late_row(index)?.text() {
            Text::Static(text) => Some(text),
            Text::Formatted | Text::Display => None,
        }
    }

    /// The reason of a row; empty if it is not the same for every value.
    #[must_use]
    pub fn reason(&self, index: usize) -> Reason {
        match self.text(index) {
            Some(text) if text.len() <= Reason::MAX_LEN => Reason::from_static(text),
            _ => Reason::EMPTY,
        }
    }

    /// The code of a packed row, which is not checked again, and its reason if that is the same for every
    /// value.
    #[inline]
    pub(crate) fn parts(&self, index: usize) -> Option<(CloseCode, Option<&'static str>)> {
        let row = self.packed(index)?;
        if row.is(flags::LATE) {
            return None;
        }
        let code = CloseCode::checked(row.number)?;
        if row.is(flags::DYNAMIC) {
            return Some((code, None));
        }
        Some((code, Some(self.reasons.get(row.start..row.end)?)))
    }

    /// The first row with this code; `usize::MAX` if there is none.
    #[must_use]
    pub fn found(&self, code: u16) -> usize {
        self.position(|index| self.number(index).is_some_and(|found| found == code))
    }

    /// The first row that has this code, and this reason for every value.
    #[must_use]
    pub fn found_exact(&self, code: u16, reason: &str) -> usize {
        self.position(|index| {
            self.number(index).is_some_and(|found| found == code)
                && self.text(index) == Some(reason)
        })
    }

    /// The row that a frame is decoded to: among those with its code the one with its reason, otherwise the first.
    #[must_use]
    pub fn found_frame(&self, frame: &CloseFrame) -> usize {
        let code = frame.code().get();
        let first = self.found(code);
        if first == usize::MAX {
            return first;
        }
        match self.found_exact(code, frame.reason()) {
            usize::MAX => first,
            exact => exact,
        }
    }

    fn position(&self, is: impl Fn(usize) -> bool) -> usize {
        (0..self.len()).find(|index| is(*index)).unwrap_or(usize::MAX)
    }
}
