//! The JSON export.

use core::fmt;

use super::escaped::Escaped;
use super::placeholders::Placeholders;
use super::policy::policy;
use super::{by_code, meta};
use crate::code::Reconnect;
use crate::list::{CodeInfo, CodeTable, MetaValue};

/// Displays a [`CodeTable`] as JSON. Returned by [`CodeTable::json`].
///
/// The output is an object with two keys. `rows` is an array with one object per code, in the order of the table:
///
/// | key | value |
/// | --- | --- |
/// | `code` | the code, a number that is different in each object |
/// | `name` | the name of the variant |
/// | `reason` | the reason, with its `{placeholders}`; empty if there is none |
/// | `doc` | the doc comment of the variant; empty if there is none |
/// | `reconnect` | `"never"`, `"backoff"`, `"now"`, or `null` if not specified |
/// | `meta` | the metadata, an object |
///
/// `policy` is an array of ranges for numbers without a row, each with its `first` and `last` number and
/// `reconnect`. It includes the advice of the standards. A number outside of these ranges has no advice.
///
/// [`Json::SCHEMA`] is the JSON Schema of the output.
///
/// `shared` variants are left out, since a client decodes their code to the earlier variant.
///
/// ```
/// use close_codes::{CloseCode, CodeInfo, CodeTable, MetaValue, Reconnect};
///
/// const CODES: CodeTable = CodeTable::new(&[
///     CodeInfo::new(CloseCode::INTERNAL_ERROR, "Broken")
///         .with_reason("error {id:x}")
///         .with_reconnect(Reconnect::Backoff)
///         .with_meta(&[("delay_ms", MetaValue::Int(5000))]),
/// ]);
/// assert!(CODES.json().to_string().starts_with(
///     r#"{
///   "rows": [
///     {
///       "code": 1011,
///       "name": "Broken",
///       "reason": "error {id}",
///       "doc": "",
///       "reconnect": "backoff",
///       "meta": {
///         "delay_ms": 5000
///       }
///     }
///   ],
///   "policy": [
///     {
///       "first": 1001,
///       "last": 1001,
///       "reconnect": "backoff"
///     },
/// "#
/// ));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Json {
    table: CodeTable,
}

impl Json {
    /// The JSON Schema (draft 2020-12) of the export.
    pub const SCHEMA: &'static str = include_str!("close-codes.schema.json");
}

impl CodeTable {
    /// Exports the table as JSON: an object with the rows and the policy. See [`Json`] for its shape.
    #[must_use]
    pub const fn json(&self) -> Json {
        Json { table: *self }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("{\n  \"rows\": ")?;
        let rows = by_code(&self.table);
        list(f, '[', rows, ']', 2, |f, row| fmt_row(&self.table, row, f))?;
        f.write_str(",\n  \"policy\": ")?;
        list(f, '[', policy(&self.table), ']', 2, |f, range| {
            write!(
                f,
                "{{\n      \"first\": {},\n      \"last\": {},\n      \"reconnect\": \"{}\"\n    }}",
                range.first, range.last, range.reconnect
            )
        })?;
        f.write_str("\n}\n")
    }
}

fn fmt_row(table: &CodeTable, row: CodeInfo, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    writeln!(f, "{{\n      \"code\": {},", row.code().get())?;
    writeln!(f, "      \"name\": {},", Escaped::new(row.name()))?;
    writeln!(f, "      \"reason\": {},", Escaped::of(Placeholders::of(row.reason())))?;
    writeln!(f, "      \"doc\": {},", Escaped::new(row.doc()))?;
    match table.reconnect_for(row.code().into()).map(Reconnect::as_str) {
        Some(reconnect) => writeln!(f, "      \"reconnect\": \"{reconnect}\",")?,
        None => writeln!(f, "      \"reconnect\": null,")?,
    }
    f.write_str("      \"meta\": ")?;
    list(f, '{', meta(row), '}', 6, |f, (key, value)| {
        write!(f, "{}: ", Escaped::new(key))?;
        match value {
            MetaValue::Str(text) => write!(f, "{}", Escaped::new(text)),
            MetaValue::Bool(_) | MetaValue::Int(_) => write!(f, "{value}"),
        }
    })?;
    f.write_str("\n    }")
}

/// A list in brackets, one item per line. If it is empty, both brackets are on one line.
fn list<T>(
    f: &mut fmt::Formatter<'_>,
    open: char,
    items: impl Iterator<Item = T>,
    close: char,
    indent: usize,
    item: impl Fn(&mut fmt::Formatter<'_>, T) -> fmt::Result,
) -> fmt::Result {
    write!(f, "{open}")?;
    let mut is_empty = true;
    for value in items {
        let comma = if is_empty { "" } else { "," };
        write!(f, "{comma}\n{:1$}", "", indent + 2)?;
        item(f, value)?;
        is_empty = false;
    }
    if is_empty { write!(f, "{close}") } else { write!(f, "\n{:1$}{close}", "", indent) }
}
