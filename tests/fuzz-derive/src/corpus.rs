//! Every enum in the repository that derives `CloseCodes`, including the wrong ones.

use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};

pub(crate) fn enums() -> Vec<TokenStream> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut enums = Vec::new();
    for folder in ["tests", "examples", "macros/tests"] {
        in_folder(&root.join(folder), &mut enums);
    }
    assert!(enums.len() > 100, "the tests have moved: {} enums found", enums.len());
    enums
}

fn in_folder(folder: &Path, enums: &mut Vec<TokenStream>) {
    let entries = fs::read_dir(folder).expect("a folder of the repository");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            if !path.ends_with("target") && !path.ends_with("node_modules") {
                in_folder(&path, enums);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("a source file");
            // Some tests contain invalid Rust.
            if let Ok(tokens) = text.parse() {
                in_tokens(tokens, enums);
            }
        }
    }
}

/// Collects enums, also those inside modules, functions and macro definitions.
fn in_tokens(tokens: TokenStream, enums: &mut Vec<TokenStream>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let mut start = 0;
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            // The next item starts after this one.
            if matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';') {
                start = index + 1;
            }
            continue;
        };
        if group.delimiter() != proc_macro2::Delimiter::Brace {
            continue;
        }
        let item: TokenStream = tokens[start..=index].iter().cloned().collect();
        let text = item.to_string();
        if text.contains("CloseCodes") && text.contains("enum") && text.contains("close") {
            enums.push(without_derives(&tokens[start..=index]));
        }
        in_tokens(group.stream(), enums);
        start = index + 1;
    }
}

/// Removes `#[derive(…)]`, which the derive does not see.
fn without_derives(item: &[TokenTree]) -> TokenStream {
    let is_derive = |index: usize| match item.get(index) {
        Some(TokenTree::Group(group)) => {
            group.to_string().trim_start_matches(['[', ' ']).starts_with("derive")
        }
        _ => false,
    };
    let kept = (0..item.len()).filter(|&index| !is_derive(index) && !is_derive(index + 1));
    kept.map(|index| item[index].clone()).collect()
}
