//! Every snippet on a page is a file of this package: `<!-- server/close.rs -->` before a block names it.
//!
//! `UPDATE_EXPECT=1 cargo test -p close-codes-guide` writes the files into the pages.

use std::fs;
use std::path::Path;

const GUIDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../runtime/src/guide");

/// Returns the page, with every named block replaced by its file.
fn with_snippets(page: &str) -> String {
    let mut written = String::new();
    let mut rest = page;
    while let Some((before, tail)) = rest.split_once("<!-- ") {
        let (name, tail) = tail.split_once(" -->\n").expect("the end of the comment");
        let fence = tail.lines().next().expect("a block after the comment");
        assert!(fence.starts_with("```"), "{name} names no block");
        let end = tail.find("\n```\n").expect("the end of the block") + "\n```\n".len();
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let file = fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"));
        for part in [before, "<!-- ", name, " -->\n", fence, "\n", &file, "```\n"] {
            written.push_str(part);
        }
        rest = &tail[end..];
    }
    written + rest
}

/// The pages whose snippets are in this package. The snippets of `integrations.md` are in tests/integrations.
const PAGES: [&str; 6] = ["client", "moving", "one_list", "proxies", "refusing", "server"];

#[test]
fn show_what_is_compiled() {
    for page in PAGES {
        let path = Path::new(GUIDE).join(page).with_extension("md");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{page}: {error}"));
        for fence in ["\n```rust\n", "\n```ts\n"] {
            for (place, _) in text.match_indices(fence) {
                let before = text[..place].lines().last().unwrap_or_default();
                assert!(before.starts_with("<!-- "), "{page}: no file is named after {before:?}");
            }
        }
        expect_test::expect_file![&path].assert_eq(&with_snippets(&text));
    }
}

/// The snippets are compiled with the versions that the page tells its reader to add.
#[test]
fn name_the_versions_in_use() {
    let used = include_str!("Cargo.toml");
    let mut count = 0;
    for page in PAGES {
        let path = Path::new(GUIDE).join(page).with_extension("md");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{page}: {error}"));
        for block in text.split("\n```toml\n[dependencies]\n").skip(1) {
            let (lines, _) = block.split_once("\n```").expect("the end of the block");
            for line in lines.lines() {
                let (name, wanted) = line.split_once(" = ").expect("a dependency");
                let version = wanted.split('"').nth(1).expect("its version");
                let is_used = used.lines().any(|line| {
                    line.split_once(" = ").is_some_and(|(used, value)| {
                        used == name && value.contains(&format!("\"{version}\""))
                    })
                });
                assert!(is_used || name == "close-codes", "{page}: {line}");
                count += 1;
            }
        }
    }
    assert!(count > 10, "only {count} dependencies");
}
