//! The tables in the documentation: they are written there by `--write`, and compared otherwise.

use std::fs;
use std::path::Path;

/// The lines of the page before a table and after it.
fn marks(name: &str) -> (String, String) {
    (format!("<!-- {name}: written by tests/interop -->\n"), format!("<!-- end of {name} -->\n"))
}

/// A table of Markdown.
pub(crate) fn table<'a>(
    header: impl IntoIterator<Item = &'a str>,
    rows: impl IntoIterator<Item = Vec<String>>,
) -> String {
    let header: Vec<_> = header.into_iter().collect();
    let rule = vec!["---"; header.len()];
    let mut table = format!("| {} |\n| {} |\n", header.join(" | "), rule.join(" | "));
    table.extend(rows.into_iter().map(|row| format!("| {} |\n", row.join(" | "))));
    table
}

/// Writes the tables into the page if `write` is set. Otherwise, returns the names of those that differ.
pub(crate) fn update<'a>(tables: &[(&'a str, String)], write: bool) -> Vec<&'a str> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/interop.md");
    let mut page = fs::read_to_string(&path).expect("the page");
    let mut changed = Vec::new();
    for (name, table) in tables {
        let (begin, end) = marks(name);
        let (head, rest) = page.split_once(&begin).expect("the mark before the table");
        let (before, tail) = rest.split_once(&end).expect("the mark after the table");
        if before.trim() != table.trim() {
            changed.push(*name);
            page = format!("{head}{begin}\n{}\n\n{end}{tail}", table.trim());
        }
    }
    if write {
        fs::write(&path, page).expect("the page");
        changed.clear();
    }
    changed
}
