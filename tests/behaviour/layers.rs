//! The layers of the runtime: each file imports from folders, and only from the layers above its own.

use std::fs;
use std::path::{Path, PathBuf};

/// From the top. A layer may use the ones before it.
const LAYERS: [&str; 5] = ["rules", "code", "frame", "list", "export"];

#[test]
fn each_file_imports_from_the_layers_above_it() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src");
    let mut wrong = Vec::new();
    for (depth, layer) in LAYERS.iter().enumerate() {
        for file in rust_files(&src.join(layer)) {
            let text = fs::read_to_string(&file).unwrap();
            let is_text =
                |line: &str| line.trim_start().starts_with("//") || line.contains("doc = \"");
            let code = text.lines().filter(|line| !is_text(line));
            for (line, used) in code.flat_map(|line| uses(line).map(move |used| (line, used))) {
                if !LAYERS[..depth].contains(&used) && used != *layer {
                    wrong.push(format!("{}: `{}`", file.display(), line.trim()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "these are not from a layer above:\n{}", wrong.join("\n"));
}

#[test]
fn nothing_but_the_layers_and_the_entrances_is_in_the_source() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src");
    let mut found: Vec<_> =
        fs::read_dir(src).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    found.sort();
    let mut known: Vec<_> = LAYERS.to_vec();
    known.extend(["guide", "lib.rs", "private.rs"]);
    known.sort_unstable();
    assert_eq!(found, known);
}

/// The word after each `crate::`, in imports and paths. Paths in macros begin with `$crate`. Nothing in `rules` may
/// come from outside, because two crates compile it.
fn uses(line: &str) -> impl Iterator<Item = &str> {
    let mut parts = line.split("crate::");
    let mut before = parts.next().unwrap_or_default();
    parts.filter_map(move |part| {
        let is_public = before.ends_with('$') && !line.contains("$crate::code::");
        before = part;
        let end = part.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(part.len());
        (!is_public).then_some(&part[..end])
    })
}

/// Includes the files in subfolders.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}
