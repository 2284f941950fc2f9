//! A table as Markdown.

use core::fmt::{self, Write};

use super::escaped::is_invisible;
use super::unrepeated;
use crate::{CodeTable, Reconnect};

/// A [`CodeTable`] as a Markdown table, from [`CodeTable::markdown`].
///
/// It has one line per variant, in the order of the table. GitHub and rustdoc show the texts as
/// they are written in the enum: what would be Markdown or HTML in them is escaped. In a doc comment
/// a single line break is a space, as it is in Markdown.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use close_codes::CloseCodes;
///
/// #[derive(CloseCodes)]
/// enum ChatError {
///     /// The room has no seat left.
///     #[close(4002, "room {0} is full", reconnect = backoff)]
///     RoomFull(String),
///     #[close(4003)]
///     Kicked,
/// }
///
/// assert_eq!(
///     ChatError::CODES.markdown().to_string(),
///     "\
/// | Code | Name | Reason | Reconnect | Description |
/// | ---: | --- | --- | --- | --- |
/// | 4002 | RoomFull | room {0} is full | backoff | The room has no seat left. |
/// | 4003 | Kicked |  |  |  |
/// "
/// );
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Markdown {
    table: CodeTable,
}

impl CodeTable {
    /// The table as Markdown. How it looks is documented at [`Markdown`].
    #[must_use]
    pub const fn markdown(&self) -> Markdown {
        Markdown { table: *self }
    }
}

impl fmt::Display for Markdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("| Code | Name | Reason | Reconnect | Description |\n")?;
        f.write_str("| ---: | --- | --- | --- | --- |\n")?;
        for row in unrepeated(&self.table, |row, earlier| row == earlier) {
            let code = row.code();
            let reconnect = row.reconnect().or_else(|| self.table.reconnect_for(code));
            let reconnect = reconnect.map_or("", Reconnect::as_str);
            let name = Cell { text: row.name(), line_break: "<br>" };
            let reason = Cell { text: row.reason(), line_break: "<br>" };
            write!(f, "| {} | {name} | {reason} | {reconnect} | ", code.get())?;
            for (index, paragraph) in row.doc().split("\n\n").enumerate() {
                f.write_str(if index == 0 { "" } else { "<br><br>" })?;
                Cell { text: paragraph, line_break: " " }.fmt(f)?;
            }
            f.write_str(" |\n")?;
        }
        Ok(())
    }
}

/// Text that is nothing but text, on one line.
struct Cell<'a> {
    text: &'a str,
    line_break: &'a str,
}

impl fmt::Display for Cell<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, line) in self.text.lines().enumerate() {
            f.write_str(if index == 0 { "" } else { self.line_break })?;
            for char in line.chars() {
                match char {
                    '\\' | '`' | '*' | '_' | '[' | '<' | '|' | '~' | '&' | '$' => {
                        write!(f, "\\{char}")?;
                    }
                    '\t' => f.write_char(' ')?,
                    _ if is_invisible(char) => write!(f, "\\{}", char.escape_unicode())?,
                    _ => f.write_char(char)?,
                }
            }
        }
        Ok(())
    }
}
