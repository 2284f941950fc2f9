//! What the derive writes, and the words of its errors.

use std::process::Command;
use std::{env, fs};

use proc_macro2::TokenStream;
use quote::quote;

use super::{errors, inputs, manifest, rust_files};

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
        let tokens: TokenStream =
            inputs(&file).iter().map(|input| crate::derive(quote!(#input))).collect();
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

/// The errors in the compiler's output that come from the derive: they have no number.
fn expected(stderr: &str) -> Vec<String> {
    let mut expected = Vec::new();
    let mut message = None;
    for line in stderr.lines() {
        if let Some(problem) = line.strip_prefix("error: ") {
            // These are rustc's.
            message = (!problem.starts_with("cannot find attribute")).then(|| problem.to_owned());
        } else if let Some(message) = &mut message {
            if let Some(help) = line.trim_start().strip_prefix("help: ") {
                message.push_str("\nhelp: ");
                message.push_str(help);
            }
        }
        if let Some((_, place)) = line.split_once(".rs:") {
            expected.extend(message.take().map(|message| format!("{place}: {message}")));
        }
    }
    expected
}

/// The derive says what the compiler's output shows, where it shows it, and nothing else.
#[test]
fn words() {
    let folder = manifest().join("../tests/ui/refused");
    if !folder.exists() {
        return; // The published crate is alone.
    }
    let mut total = 0;
    for file in rust_files(&folder) {
        // No `macro_rules!` is expanded here, and syn has all its features.
        if file.ends_with("through-a-macro.rs") || file.ends_with("unparsable-tokens-brackets.rs") {
            continue;
        }
        let mut said: Vec<_> = inputs(&file)
            .iter()
            .map(|input| crate::derive(quote!(#input)))
            .flat_map(errors)
            .collect();
        let stderr = fs::read_to_string(file.with_extension("stderr")).unwrap();
        let mut expected = expected(&stderr);
        // Those of several enums come in an order of the compiler's.
        said.sort();
        expected.sort();
        assert_eq!(said, expected, "{}", file.display());
        total += said.len();
    }
    assert!(total > 100, "only {} messages", total);
}
