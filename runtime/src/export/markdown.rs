//! The Markdown export.

use core::fmt::{self, Write};

use super::escaped::{is_invisible, width};
use super::placeholders::Placeholders;
use super::policy::policy;
use super::{meta, unrepeated};
use crate::code::Reconnect;
use crate::list::{CodeInfo, CodeTable, MetaValue};

/// Displays a [`CodeTable`] as Markdown. Returned by [`CodeTable::markdown`].
///
/// The output is a table with one line per variant, and a second table with the advice for other codes. Text
/// from the enum is escaped, so that GitHub and rustdoc show it unchanged. In a doc comment, a single line break
/// becomes a space, as in Markdown. There is a column for metadata if any variant has some.
///
/// ```
/// use close_codes::{CloseCode, CodeInfo, CodeTable, Reconnect};
///
/// const CODES: CodeTable = CodeTable::new(&[
///     CodeInfo::new(CloseCode::INTERNAL_ERROR, "Broken")
///         .with_reason("error {id:x}")
///         .with_doc("The server is broken."),
/// ])
/// .with_policy(&[(4000, 4999, Reconnect::Never)]);
///
/// assert_eq!(
///     CODES.markdown().to_string(),
///     "\
/// | Code | Name   | Reason     | Reconnect | Description           |
/// | ---: | ------ | ---------- | --------- | --------------------- |
/// | 1011 | Broken | error {id} |           | The server is broken. |
///
/// | Other codes | Reconnect |
/// | ----------: | --------- |
/// |        1001 | backoff   |
/// |        1006 | backoff   |
/// |   1012–1013 | backoff   |
/// |   4000–4999 | never     |
/// "
/// );
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Markdown {
    table: CodeTable,
}

impl CodeTable {
    /// Exports the table as Markdown. See [`Markdown`] for what it contains.
    #[must_use]
    pub const fn markdown(&self) -> Markdown {
        Markdown { table: *self }
    }
}

impl fmt::Display for Markdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { table } = self;
        let has_meta = table.iter().any(|row| !row.meta().is_empty());
        let rows = || {
            let rows = unrepeated(table.iter(), |row, earlier| row == earlier);
            rows.map(|row| {
                let reconnect = row.reconnect().or_else(|| table.reconnect_for(row.code().into()));
                [
                    Cell::Number(row.code().get()),
                    Cell::Text(row.name()),
                    Cell::Reason(row.reason()),
                    Cell::Text(reconnect.map_or("", Reconnect::as_str)),
                    Cell::Meta(row),
                    Cell::Doc(row.doc()),
                ]
            })
        };
        let heading = ["Code", "Name", "Reason", "Reconnect", "Metadata", "Description"];
        fmt_table(f, heading, [true, true, true, true, has_meta, true], rows)?;
        f.write_str("\n")?;
        let ranges = || {
            policy(table).map(|range| {
                let reconnect = Cell::Text(range.reconnect.as_str());
                [Cell::Range(range.first, range.last), reconnect]
            })
        };
        fmt_table(f, ["Other codes", "Reconnect"], [true; 2], ranges)
    }
}

/// A table whose columns are as wide as their widest cell. Numbers are right-aligned.
fn fmt_table<'a, const N: usize, I: Iterator<Item = [Cell<'a>; N]>>(
    f: &mut fmt::Formatter<'_>,
    heading: [&'a str; N],
    is_shown: [bool; N],
    rows: impl Fn() -> I,
) -> fmt::Result {
    let heading = heading.map(Cell::Text);
    let mut widths = heading.map(width);
    for row in rows() {
        for (widest, cell) in widths.iter_mut().zip(row) {
            *widest = width(cell).max(*widest);
        }
    }
    let is_number = heading.map(|heading| matches!(heading, Cell::Text("Code" | "Other codes")));
    let rule = core::array::from_fn(|column| Cell::Rule(widths[column], is_number[column]));
    for line in [heading, rule].into_iter().chain(rows()) {
        for (column, cell) in line.into_iter().enumerate().filter(|(column, _)| is_shown[*column]) {
            let gap = widths[column] - width(cell);
            if is_number[column] {
                write!(f, "| {:gap$}{cell} ", "")?;
            } else {
                write!(f, "| {cell}{:gap$} ", "")?;
            }
        }
        f.write_str("|\n")?;
    }
    Ok(())
}

/// The contents of a cell.
#[derive(Clone, Copy)]
enum Cell<'a> {
    Number(u16),
    Range(u16, u16),
    Text(&'a str),
    Reason(&'a str),
    Doc(&'a str),
    Meta(CodeInfo),
    /// The line below the heading: its width, and whether the column contains numbers.
    Rule(usize, bool),
}

impl fmt::Display for Cell<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Cell::Number(number) => write!(f, "{number}"),
            Cell::Range(first, last) if first == last => write!(f, "{first}"),
            Cell::Range(first, last) => write!(f, "{first}–{last}"),
            Cell::Text(text) => fmt_text(f, text.chars(), "<br>"),
            Cell::Reason(reason) => fmt_text(f, Placeholders::of(reason), "<br>"),
            Cell::Doc(doc) => {
                for (index, paragraph) in doc.split("\n\n").enumerate() {
                    f.write_str(if index == 0 { "" } else { "<br><br>" })?;
                    fmt_text(f, paragraph.chars(), " ")?;
                }
                Ok(())
            }
            Cell::Meta(row) => {
                for (index, (key, value)) in meta(row).enumerate() {
                    f.write_str(if index == 0 { "" } else { "<br>" })?;
                    fmt_text(f, key.chars(), "")?;
                    f.write_str(": ")?;
                    match value {
                        MetaValue::Str(text) => fmt_text(f, text.chars(), " ")?,
                        MetaValue::Bool(_) | MetaValue::Int(_) => write!(f, "{value}")?,
                    }
                }
                Ok(())
            }
            Cell::Rule(width, is_number) => {
                (1..width).try_for_each(|_| f.write_char('-'))?;
                f.write_char(if is_number { ':' } else { '-' })
            }
        }
    }
}

/// Escaped text on one line, without whitespace around it.
fn fmt_text(
    f: &mut fmt::Formatter<'_>,
    text: impl Iterator<Item = char>,
    line_break: &str,
) -> fmt::Result {
    let mut spaces = 0;
    let mut is_first = true;
    let mut text = text.peekable();
    while let Some(char) = text.next() {
        if matches!(char, ' ' | '\t') {
            spaces += 1;
            continue;
        }
        // `\r\n` is one line break. A line break at the end is ignored.
        if char == '\r' && text.peek() == Some(&'\n') {
            continue;
        }
        if char == '\n' {
            if text.peek().is_some() {
                f.write_str(line_break)?;
            }
            (spaces, is_first) = (0, true);
            continue;
        }
        if !is_first {
            (0..spaces).try_for_each(|_| f.write_char(' '))?;
        }
        (spaces, is_first) = (0, false);
        match char {
            '\\' | '`' | '*' | '_' | '[' | '<' | '|' | '~' | '&' | '$' => write!(f, "\\{char}")?,
            _ if is_invisible(char) => write!(f, "\\{}", char.escape_unicode())?,
            _ => f.write_char(char)?,
        }
    }
    Ok(())
}
