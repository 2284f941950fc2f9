//! One list for every client: a [`CodeTable`] printed as TypeScript, as Markdown and as JSON.
//!
//! A test in the application keeps the files in step with the enum. It fails when they differ, and
//! rewrites them when it is asked to:
//!
//! ```
//! # #[cfg(feature = "derive")] {
//! use close_codes::CloseCodes;
//!
//! #[derive(CloseCodes)]
//! enum ChatError {
//!     #[close(4001, "token expired", reconnect = never)]
//!     TokenExpired,
//! }
//!
//! fn keep(path: &str, export: &str) {
//!     if std::env::var_os("UPDATE_EXPORTS").is_some() {
//!         std::fs::write(path, export).unwrap();
//!     }
//!     let file = std::fs::read_to_string(path).unwrap_or_default();
//!     assert!(file == export, "{path} is old: run the tests once with UPDATE_EXPORTS=1");
//! }
//!
//! // #[test]
//! fn exports_are_current() {
//!     keep("web/close-codes.ts", &ChatError::CODES.typescript("ChatClose").to_string());
//!     keep("docs/close-codes.md", &ChatError::CODES.markdown().to_string());
//!     keep("close-codes.json", &ChatError::CODES.json().to_string());
//! }
//! # }
//! ```
//!
//! Each export is a whole file: it ends with a line break. What it says of reconnecting is what
//! [`CodeTable::reconnect_for`] says of the code; that of codes which no variant has is in TypeScript
//! alone. Printing takes no allocation.

mod escaped;
mod json;
mod markdown;
mod typescript;

use core::iter::Enumerate;

pub use self::json::Json;
pub use self::markdown::Markdown;
pub use self::typescript::TypeScript;
use crate::{CodeInfo, CodeTable, Iter};

/// The rows that no earlier row `repeats`: a shared code is in a table more than once, and so is an
/// enum that is nested in two others.
fn unrepeated(
    table: &CodeTable,
    repeats: fn(&CodeInfo, &CodeInfo) -> bool,
) -> impl Iterator<Item = &'static CodeInfo> {
    let rows: Enumerate<Iter> = table.iter().enumerate();
    rows.filter(move |(index, row)| !table.iter().take(*index).any(|earlier| repeats(row, earlier)))
        .map(|(_, row)| row)
}

/// The first row of each code: the one that a client reads the code as.
fn by_code(table: &CodeTable) -> impl Iterator<Item = &'static CodeInfo> {
    unrepeated(table, |row, earlier| row.code() == earlier.code())
}
