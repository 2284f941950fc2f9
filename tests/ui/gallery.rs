//! The pages that show errors: `docs/errors.md` is generated from the cases, and the README quotes one.

use std::path::{Path, PathBuf};
use std::{env, fmt::Write, fs};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.as_ref().display()))
}

/// The illegal programs, by name.
fn cases() -> Vec<(String, PathBuf)> {
    let folder = root().join("tests/ui/refused");
    let mut cases: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), path))
        .collect();
    cases.sort();
    cases
}

/// The cases that the page shows in full: one of each kind of mistake.
const IN_FULL: [&str; 16] = [
    "readme",
    "code-http-status",
    "code-of-protocol",
    "code-missing",
    "const-out-of-range",
    "discriminant-and-attribute",
    "key-misspelt",
    "reason-names-no-field",
    "reason-too-long",
    "contradiction",
    "like-nowhere",
    "repeated",
    "repeated-through-transparent",
    "shared-with-nobody",
    "standard-of-another-crate",
    "transparent-field-without-codes",
];

/// What the compiler says first, without what every panic in a constant begins with.
fn first_line(message: &str) -> String {
    let first = message.lines().next().unwrap_or_default();
    let first = first.split_once(": ").map_or(first, |(_, problem)| problem);
    first.strip_prefix("evaluation panicked: ").unwrap_or(first).replace('|', "\\|")
}

fn gallery() -> String {
    let mut page = "# What does not compile\n\n\
        Every mistake that the derive catches, with the first line of its error. Each links to its program in \
        [tests/ui/refused](../tests/ui/refused). The `.stderr` file next to the program has the complete error. \
        [Some](#in-full) are shown in full below. `UPDATE_GALLERY=1 cargo test --test ui` updates this page.\n"
        .to_owned();
    page.push_str("\n| mistake | error |\n| --- | --- |\n");
    for (name, path) in cases() {
        let first = first_line(&read(path.with_extension("stderr")));
        let title = name.replace('-', " ");
        writeln!(page, "| [{title}](../tests/ui/refused/{name}.rs) | {first} |").unwrap();
    }
    page.push_str("\n## In full\n");
    for name in IN_FULL {
        let path = root().join("tests/ui/refused").join(name).with_extension("rs");
        let title = name.replace('-', " ");
        let program = read(&path);
        let program = program.replace("use close_codes::CloseCodes;\n\n", "");
        let program = program.replace("\n\nfn main() {}\n", "");
        let message = read(path.with_extension("stderr"));
        write!(
            page,
            "\n### {title}\n\n```rust\n{}\n```\n\n```text\n{}\n```\n",
            program.trim(),
            message.trim_end()
        )
        .unwrap();
    }
    page
}

#[test]
fn is_current() {
    let path = root().join("docs/errors.md");
    let gallery = gallery();
    if env::var_os("UPDATE_GALLERY").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, gallery).unwrap();
    } else {
        assert!(
            read(path) == gallery,
            "docs/errors.md is out of date: generate it again with `UPDATE_GALLERY=1 cargo test --test ui`"
        );
    }
}

/// The README shows what the compiler really says.
#[test]
fn readme_is_real() {
    let message = read(root().join("tests/ui/refused/readme.stderr"));
    let message = message.replace("ui/refused/readme.rs", "src/main.rs");
    assert!(read(root().join("README.md")).contains(message.trim_end()), "{message}");
}

/// No message shows what a user has not written and cannot know.
#[test]
fn no_message_shows_internals() {
    for (name, path) in cases() {
        let message = read(path.with_extension("stderr"));
        for word in ["__private", "CLOSE_CODE_USES", "field_0", "features=", "$WORKSPACE"] {
            assert!(!message.contains(word), "{name} shows `{word}`:\n{message}");
        }
    }
}
