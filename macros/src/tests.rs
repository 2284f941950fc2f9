//! The derive as a function: what it writes for typical enums, and its own words for illegal ones.
//! The compiler's part of both is tested in the package of tests.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use proc_macro2::TokenStream;
use syn::{DeriveInput, Item, Lit, Meta};

fn manifest() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    files.sort();
    files
}

/// The types in a file that derive `CloseCodes`.
fn inputs(file: &Path) -> Vec<DeriveInput> {
    let file = syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap();
    let derives = |input: &DeriveInput| {
        let is_derived = |attr: &syn::Attribute| match &attr.meta {
            Meta::List(list) => list.tokens.to_string().contains("CloseCodes"),
            _ => false,
        };
        input.attrs.iter().any(is_derived)
    };
    let inputs = file.items.into_iter().filter_map(|item| match item {
        Item::Enum(item) => Some(item.into()),
        Item::Struct(item) => Some(item.into()),
        Item::Union(item) => Some(item.into()),
        _ => None,
    });
    inputs.filter(derives).collect()
}

/// Each file in `tests/snapshots` has enums, and behind them what the derive writes for them, as rustfmt
/// lays it out.
#[test]
fn snapshots() {
    const MARK: &str = "// The derive writes:\n";
    let files = rust_files(&manifest().join("tests/snapshots"));
    assert!(files.len() > 8);
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let (source, snapshot) = text.split_once(MARK).unwrap_or((&text, ""));
        let tokens: TokenStream = inputs(&file).iter().map(crate::derive).collect();
        let written = prettyplease::unparse(&syn::parse2(tokens).unwrap());
        if env::var_os("UPDATE_SNAPSHOTS").is_some() {
            fs::write(&file, format!("{}\n\n{MARK}\n{written}", source.trim_end())).unwrap();
            let rustfmt = Command::new("rustfmt").args(["--edition", "2024"]).arg(&file).status();
            assert!(rustfmt.unwrap().success());
        } else {
            // In a layout that both have.
            let snapshot = prettyplease::unparse(&syn::parse_file(snapshot).unwrap());
            assert!(
                snapshot == written,
                "{} differs from what the derive writes; \
                 `UPDATE_SNAPSHOTS=1 cargo test -p close-codes-macros` writes it anew:\n{written}",
                file.display()
            );
        }
    }
}

/// The messages of `compile_error!` in generated code.
fn messages(tokens: TokenStream) -> Vec<String> {
    let file: syn::File = syn::parse2(tokens).unwrap();
    let messages = file.items.into_iter().filter_map(|item| match item {
        Item::Macro(item) if item.mac.path.segments.last().unwrap().ident == "compile_error" => {
            match syn::parse2(item.mac.tokens).unwrap() {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            }
        }
        _ => None,
    });
    messages.collect()
}

/// The errors in the compiler's output that come from the derive: they have no number.
fn expected(stderr: &str) -> Vec<String> {
    let mut expected: Vec<String> = Vec::new();
    let mut open = false;
    for line in stderr.lines() {
        if let Some(problem) = line.strip_prefix("error: ") {
            expected.push(problem.to_owned());
            open = true;
        } else if let (true, Some(help)) = (open, line.trim_start().strip_prefix("help: ")) {
            *expected.last_mut().unwrap() += &format!("\nhelp: {help}");
            open = false;
        } else {
            open = false;
        }
    }
    // These are rustc's.
    expected.retain(|message| !message.starts_with("cannot find attribute"));
    expected
}

/// The derive says what the compiler's output shows, and nothing else.
#[test]
fn words() {
    let folder = manifest().join("../tests/ui/refused");
    if !folder.exists() {
        return; // The published crate stands alone.
    }
    let mut total = 0;
    for file in rust_files(&folder) {
        // No `macro_rules!` is expanded here.
        if file.ends_with("through-a-macro.rs") {
            continue;
        }
        let said: Vec<_> = inputs(&file).iter().map(crate::derive).flat_map(messages).collect();
        let stderr = fs::read_to_string(file.with_extension("stderr")).unwrap();
        assert_eq!(said, expected(&stderr), "{}", file.display());
        total += said.len();
    }
    assert!(total > 100, "only {total} messages");
}
