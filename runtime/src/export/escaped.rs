//! Text in string literals.

use core::fmt::{self, Write};

/// A string literal. JSON and TypeScript write it the same way, except for the choice of quotes.
#[derive(Clone)]
pub(super) struct Escaped<I> {
    text: I,
    quote: char,
}

impl<'a> Escaped<core::str::Chars<'a>> {
    pub(super) fn new(text: &'a str) -> Self {
        Self::of(text.chars())
    }
}

impl<I: Iterator<Item = char> + Clone> Escaped<I> {
    pub(super) fn of(text: I) -> Self {
        Self { text, quote: '"' }
    }

    /// Chooses the quotes that need fewer escapes, as prettier does.
    pub(super) fn best_quoted(mut self) -> Self {
        let count = |quote| self.text.clone().filter(|char| *char == quote).count();
        if count('"') > count('\'') {
            self.quote = '\'';
        }
        self
    }
}

/// Includes the quotes.
impl<I: Iterator<Item = char> + Clone> fmt::Display for Escaped<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char(self.quote)?;
        for char in self.text.clone() {
            match char {
                '\\' => f.write_str("\\\\")?,
                '\n' => f.write_str("\\n")?,
                '\r' => f.write_str("\\r")?,
                '\t' => f.write_str("\\t")?,
                _ if char == self.quote => write!(f, "\\{char}")?,
                _ if is_invisible(char) => write!(f, "\\u{:04x}", u32::from(char))?,
                _ => f.write_char(char)?,
            }
        }
        f.write_char(self.quote)
    }
}

/// Whether a character is invisible or changes the order of others: control characters, separators, direction
/// marks and byte order marks. Four digits are enough to escape each.
pub(super) fn is_invisible(char: char) -> bool {
    char.is_control()
        || matches!(
            char,
            '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}'
        )
        || matches!(char, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The width of what `Display` prints, in characters.
pub(super) fn width(text: impl fmt::Display) -> usize {
    struct Counter(usize);
    impl Write for Counter {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0 += text.chars().count();
            Ok(())
        }
    }
    let mut counter = Counter(0);
    // If `Display` returns an error, printing the text will report it.
    let _ = write!(counter, "{text}");
    counter.0
}
