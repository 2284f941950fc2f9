//! Exports a [`CodeTable`] as TypeScript, Markdown and JSON, so that every client has the same list.
//!
//! Each export is a type that implements `Display`. Printing it does not allocate.
//!
//! One test keeps the files up to date, here with [`expect-test`](https://docs.rs/expect-test). The test fails
//! if a file differs, and rewrites it if you run it with `UPDATE_EXPECT=1`:
//!
//! ```ignore
//! #[test]
//! fn exports_are_current() {
//!     let table = ChatClose::CODES;
//!     expect_file!["../web/close-codes.ts"].assert_eq(&table.typescript("ChatClose").to_string());
//!     expect_file!["../docs/close-codes.md"].assert_eq(&table.markdown().to_string());
//!     expect_file!["../docs/close-codes.json"].assert_eq(&table.json().to_string());
//! }
//! ```
//!
//! Each export is a complete file that ends with a line break and passes `prettier --check`. Its reconnect advice
//! is the same as from [`CodeTable::reconnect_for`], for every code that can be observed, whether or not a
//! variant has it. Placeholders in reasons are written `{name}`, without format specs, and literal braces are doubled.
//!
//! **Doc comments are exported.** If the file is public but they should not be, export
//! [`CodeTable::without_docs`].

mod escaped;
mod json;
mod markdown;
mod placeholders;
mod policy;
mod typescript;

pub use self::json::Json;
pub use self::markdown::Markdown;
pub use self::typescript::TypeScript;
use crate::list::{CodeInfo, CodeTable, MetaValue};

/// The items that do not repeat an earlier one.
fn unrepeated<I: Iterator + Clone>(
    items: I,
    repeats: fn(&I::Item, &I::Item) -> bool,
) -> impl Iterator<Item = I::Item> {
    let all = items.clone();
    let is_first = move |(index, item): &(usize, I::Item)| {
        !all.clone().take(*index).any(|earlier| repeats(item, &earlier))
    };
    items.enumerate().filter(is_first).map(|(_, item)| item)
}

/// The first row of each code, which is the one that a client decodes the code to. A table contains a shared code more
/// than once, and also the rows of an enum that is nested in two others.
fn by_code(table: &CodeTable) -> impl Iterator<Item = CodeInfo> {
    unrepeated(table.iter(), |row, earlier| row.code() == earlier.code())
}

/// The metadata of a row. In a table written by hand, a key can be repeated: its first value is exported, which is
/// the one that [`CodeInfo::meta_value`] returns.
fn meta(row: CodeInfo) -> impl Iterator<Item = (&'static str, MetaValue)> {
    unrepeated(row.meta().iter().copied(), |(key, _), (earlier, _)| key == earlier)
}
