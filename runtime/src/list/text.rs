//! What is known about a reason before there is a value.

use crate::rules::MAX_REASON;

/// The reason of a row, as it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Text {
    /// The same for every value.
    Static(&'static str),
    /// Fields are formatted into it.
    Formatted,
    /// It is what the value's `Display` prints.
    Display,
}

impl Text {
    /// The text of a format string that is written by hand. One with braces is not parsed.
    pub(super) const fn of_template(template: &'static str) -> Self {
        let mut rest = template.as_bytes();
        while let [byte, tail @ ..] = rest {
            if matches!(byte, b'{' | b'}') {
                return Self::Formatted;
            }
            rest = tail;
        }
        Self::Static(template)
    }
}

/// A constant reason as a format string: its braces are doubled.
#[derive(Clone, Copy)]
pub struct Template {
    bytes: [u8; 2 * MAX_REASON],
    len: usize,
}

impl Template {
    /// Text beyond the length of a reason is left out: it is reported elsewhere.
    #[must_use]
    pub const fn of(text: &str) -> Self {
        let mut template = Self { bytes: [0; 2 * MAX_REASON], len: 0 };
        let mut rest = text.as_bytes();
        while let [byte, tail @ ..] = rest {
            template = template.push(*byte);
            if matches!(byte, b'{' | b'}') {
                template = template.push(*byte);
            }
            rest = tail;
        }
        template
    }

    const fn push(mut self, byte: u8) -> Self {
        if self.len < self.bytes.len() {
            self.bytes[self.len] = byte;
            self.len += 1;
        }
        self
    }

    pub(crate) const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}
