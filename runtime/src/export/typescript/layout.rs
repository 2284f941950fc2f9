//! Lines as prettier breaks them, and comments.

use core::fmt::{self, Write};

use crate::export::escaped::{is_invisible, width};

/// The width that prettier breaks lines at.
pub(super) const WIDTH: usize = 80;

/// `start` and `end` on one line if they fit, otherwise on two.
pub(super) fn fmt_line(
    f: &mut fmt::Formatter<'_>,
    start: fmt::Arguments<'_>,
    end: fmt::Arguments<'_>,
) -> fmt::Result {
    if width(start) + 1 + width(end) <= WIDTH {
        writeln!(f, "{start} {end}")
    } else {
        writeln!(f, "{start}\n  {end}")
    }
}

/// The first line of a function that takes a code, or its first three.
pub(super) fn fmt_signature(
    f: &mut fmt::Formatter<'_>,
    start: fmt::Arguments<'_>,
    returned: fmt::Arguments<'_>,
) -> fmt::Result {
    if width(start) + width("(code: number): ") + width(returned) + width(" {") <= WIDTH {
        writeln!(f, "{start}(code: number): {returned} {{")
    } else {
        writeln!(f, "{start}(\n  code: number,\n): {returned} {{")
    }
}

/// A key and its string. The string goes on the next line if it is too wide and the key is not short.
pub(super) fn fmt_property(
    f: &mut fmt::Formatter<'_>,
    indent: usize,
    key: impl fmt::Display,
    value: impl fmt::Display,
) -> fmt::Result {
    let key_width = width(&key);
    let line = indent + key_width + ": ".len() + width(&value) + ",".len();
    if line > WIDTH && key_width >= 5 {
        writeln!(f, "{:indent$}{key}:\n{:indent$}  {value},", "", "")
    } else {
        writeln!(f, "{:indent$}{key}: {value},", "")
    }
}

/// A comment of several lines. On a single line, `@ts-ignore` would be a directive for the compiler.
pub(super) fn fmt_comment(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if text.is_empty() {
        return Ok(());
    }
    writeln!(f, "  /**")?;
    for line in text.lines() {
        f.write_str(if line.is_empty() { "   *" } else { "   * " })?;
        let mut before = ' ';
        for char in line.chars() {
            let char = if is_invisible(char) || char.is_whitespace() { ' ' } else { char };
            match (before, char) {
                // This would end the comment or begin a tag.
                ('*', '/') | (' ' | '{', '@') => write!(f, "\\{char}")?,
                _ => f.write_char(char)?,
            }
            before = char;
        }
        writeln!(f)?;
    }
    writeln!(f, "   */")
}
