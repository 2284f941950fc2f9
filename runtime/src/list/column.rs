//! The names or the documentation of rows, packed into two literals.

/// Short strings, one for each row, in one literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Column {
    /// Where each string ends, in three bytes.
    ends: &'static [u8],
    text: &'static str,
}

impl Column {
    /// No strings: every row has an empty one.
    pub const EMPTY: Self = Self::new(b"", "");

    /// The strings in `text`, which end at `ends`.
    #[must_use]
    pub const fn new(ends: &'static [u8], text: &'static str) -> Self {
        Self { ends, text }
    }

    pub(super) const fn get(&self, index: usize) -> &'static str {
        let Some((before, rest)) = self.ends.split_at_checked(index.wrapping_mul(3)) else {
            return "";
        };
        let Some(&[a, b, c]) = rest.first_chunk::<3>() else { return "" };
        let start = match before.last_chunk::<3>() {
            Some(&[a, b, c]) => u32::from_le_bytes([a, b, c, 0]) as usize,
            None => 0,
        };
        slice(self.text, start, u32::from_le_bytes([a, b, c, 0]) as usize)
    }

    /// The row with this text. A const evaluation may look at many rows, and most differ in their length or
    /// their last byte.
    pub(super) const fn position(&self, text: &str) -> Option<usize> {
        let (all, text) = (self.text.as_bytes(), text.as_bytes());
        let (mut start, mut index) = (0, 0);
        let mut rest = self.ends;
        while let [a, b, c, tail @ ..] = rest {
            let end = u32::from_le_bytes([*a, *b, *c, 0]) as usize;
            let mut len = text.len();
            if end - start == len {
                while len > 0 && all[start + len - 1] == text[len - 1] {
                    len -= 1;
                }
                if len == 0 {
                    return Some(index);
                }
            }
            (start, index, rest) = (end, index + 1, tail);
        }
        None
    }
}

/// `text[start..end]`, which is not const yet.
pub(super) const fn slice(text: &'static str, start: usize, end: usize) -> &'static str {
    let Some((text, _)) = text.as_bytes().split_at_checked(end) else { return "" };
    let Some((_, text)) = text.split_at_checked(start) else { return "" };
    match core::str::from_utf8(text) {
        Ok(text) => text,
        Err(_) => "",
    }
}
