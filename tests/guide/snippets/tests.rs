//! Some snippets outside the guide cannot be doctests, because they need other crates or another language. Each is part
//! of a file that is compiled.

const COMPILED: [&str; 3] = [
    include_str!("send.rs"),
    include_str!("exports.rs"),
    // Compiled by tests/tables.
    include_str!("../web/snippets.ts"),
];

#[test]
fn are_compiled() {
    let shown = [
        ("README.md", include_str!("../../../README.md")),
        ("export/mod.rs", include_str!("../../../runtime/src/export/mod.rs")),
        ("export/typescript/mod.rs", include_str!("../../../runtime/src/export/typescript/mod.rs")),
    ];
    for (name, text) in shown {
        let text = plain(text);
        let mut count = 0;
        for fence in ["\n```rust,ignore\n", "\n```ignore\n", "\n```ts\n"] {
            for block in text.split(fence).skip(1) {
                let (snippet, _) = block.split_once("\n```").expect("the end of the block");
                let is_compiled = COMPILED.iter().any(|file| plain(file).contains(snippet));
                assert!(is_compiled, "{name}: no compiled file has\n{snippet}");
                count += 1;
            }
        }
        assert_ne!(count, 0, "{name} has no such snippet");
    }
}

/// The lines without indentation and doc comment markers.
fn plain(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let line = line.trim_start();
        let line = line.strip_prefix("//!").or(line.strip_prefix("///")).unwrap_or(line);
        line.trim_start().to_owned() + "\n"
    });
    lines.collect()
}
