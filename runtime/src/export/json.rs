//! A table as JSON.

use core::fmt;

use super::by_code;
use super::escaped::Escaped;
use crate::CodeTable;

/// A [`CodeTable`] as JSON, from [`CodeTable::json`].
///
/// It is an array with one object per code, in the order of the table:
///
/// | key | value |
/// | --- | --- |
/// | `code` | the code, a number of 3000–4999; no other object has it |
/// | `name` | the name of the variant |
/// | `reason` | the reason, with its `{placeholders}`; empty if there is none |
/// | `doc` | the doc comment of the variant; empty if there is none |
/// | `reconnect` | `"never"`, `"backoff"`, `"now"`, or `null` where nobody says |
///
/// The JSON Schema of it is [`Json::SCHEMA`].
///
/// A variant that is `shared` is not in it: a client takes its code for that of the earlier variant.
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
///     ChatError::CODES.json().to_string(),
///     r#"[
///   {"code": 4002, "name": "RoomFull", "reason": "room {0} is full", "doc": "The room has no seat left.", "reconnect": "backoff"},
///   {"code": 4003, "name": "Kicked", "reason": "", "doc": "", "reconnect": null}
/// ]
/// "#
/// );
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Json {
    table: CodeTable,
}

impl Json {
    /// The JSON Schema (draft 2020-12) of every such export.
    pub const SCHEMA: &'static str = include_str!("close-codes.schema.json");
}

impl CodeTable {
    /// The table as JSON: an array with one object per code. The shape is documented at [`Json`].
    #[must_use]
    pub const fn json(&self) -> Json {
        Json { table: *self }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[")?;
        for (index, row) in by_code(&self.table).enumerate() {
            f.write_str(if index == 0 { "\n  " } else { ",\n  " })?;
            write!(
                f,
                r#"{{"code": {}, "name": "{}", "reason": "{}", "doc": "{}", "reconnect": "#,
                row.code().get(),
                Escaped(row.name()),
                Escaped(row.reason()),
                Escaped(row.doc()),
            )?;
            match self.table.reconnect_for(row.code()) {
                Some(reconnect) => write!(f, "\"{reconnect}\"}}")?,
                None => f.write_str("null}")?,
            }
        }
        f.write_str(if self.table.is_empty() { "]\n" } else { "\n]\n" })
    }
}
