//! Text within string literals.

use core::fmt::{self, Write};

/// A text as it stands between the quotes of a string, which JSON, JavaScript and TypeScript
/// write alike.
pub(super) struct Escaped<'a>(pub(super) &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for char in self.0.chars() {
            match char {
                '"' | '\\' => write!(f, "\\{char}")?,
                '\n' => f.write_str("\\n")?,
                '\r' => f.write_str("\\r")?,
                '\t' => f.write_str("\\t")?,
                _ if is_invisible(char) => write!(f, "\\u{:04x}", u32::from(char))?,
                _ => f.write_char(char)?,
            }
        }
        Ok(())
    }
}

/// Whether a reader does not see the character, or sees others in a wrong order for it: controls,
/// separators, marks of direction and of byte order. Four digits write each.
pub(super) fn is_invisible(char: char) -> bool {
    char.is_control()
        || matches!(
            char,
            '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}'
        )
        || matches!(char, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
