//! Rows that refer to a variant of another enum.

use super::info::Origin;
use super::{CodeInfo, CodeTable, Text};
use crate::code::CloseCode;
use crate::rules::Message;

/// The row of the variant `target`, for a variant called `name`. If there is none, the row is wrong, and
/// [`check_like`] reports the error.
#[must_use]
pub const fn like_row(name: &'static str, table: &CodeTable, target: &str) -> CodeInfo {
    match table.rows.named(target) {
        Some(row) if !row.is_wrong() => {
            let origin = Origin::Like { type_name: table.type_name(), name: row.name() };
            let row = row.with_name(name).with_origin(origin);
            match row.text() {
                Text::Static(_) => row,
                Text::Formatted | Text::Display => row.with_text(Text::Static(""), ""),
            }
        }
        _ => CodeInfo::new(CloseCode::INTERNAL_ERROR, name).as_wrong(),
    }
}

/// Rejects a `like` that refers to nothing, or to a reason that only the other enum can build. A wrong row is
/// reported elsewhere.
///
/// # Panics
/// Panics at compile time, with the error message for the user.
#[track_caller]
pub const fn check_like(table: &CodeTable, target: &str, path: &str, has_reason: bool) {
    let message = match table.rows.named(target) {
        None => Message::new("`")
            .text(path)
            .text("` is not a variant with a close code of its own")
            .text("\nhelp: refer to a variant of an enum that derives `CloseCodes`"),
        Some(row) => match row.text() {
            Text::Formatted | Text::Display if !(has_reason || row.is_wrong()) => {
                Message::new("the reason of `")
                    .text(path)
                    .text("` uses its fields, which this variant does not have")
                    .text("\nhelp: write a reason after the path")
            }
            _ => return,
        },
    };
    panic!("{}", message.as_str());
}
