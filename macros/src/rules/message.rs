//! Text that a const evaluation can build: `format!` is not `const`.

/// A string of at most [`Message::CAPACITY`] bytes. Longer text is cut.
#[derive(Clone, Copy)]
pub(crate) struct Message {
    bytes: [u8; Self::CAPACITY],
    len: usize,
}

impl Message {
    const CAPACITY: usize = 512;

    pub(crate) const fn new(text: &str) -> Self {
        Self { bytes: [0; Self::CAPACITY], len: 0 }.text(text)
    }

    #[must_use]
    pub(crate) const fn text(mut self, text: &str) -> Self {
        let mut rest = text.as_bytes();
        while let [byte, tail @ ..] = rest {
            if self.len < Self::CAPACITY {
                self.bytes[self.len] = *byte;
                self.len += 1;
            }
            rest = tail;
        }
        self
    }

    #[must_use]
    pub(crate) const fn number(self, number: i128) -> Self {
        if number < 0 {
            self.text("-").digits(number.unsigned_abs())
        } else {
            self.digits(number.unsigned_abs())
        }
    }

    #[must_use]
    pub(crate) const fn range(self, first: i128, last: i128) -> Self {
        self.number(first).text("..=").number(last)
    }

    const fn digits(self, number: u128) -> Self {
        let rest = if number < 10 { self } else { self.digits(number / 10) };
        rest.text(match number % 10 {
            0 => "0",
            1 => "1",
            2 => "2",
            3 => "3",
            4 => "4",
            5 => "5",
            6 => "6",
            7 => "7",
            8 => "8",
            _ => "9",
        })
    }

    pub(crate) const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            // Cut within a character: everything before it is valid.
            Err(error) => match core::str::from_utf8(self.bytes.split_at(error.valid_up_to()).0) {
                Ok(text) => text,
                Err(_) => "",
            },
        }
    }
}
