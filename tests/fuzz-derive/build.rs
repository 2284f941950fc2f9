//! Turns the macros' `lib.rs` into a module, without its entry point, which only rustc can call.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    let sources = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../macros/src");
    println!("cargo::rerun-if-changed={}", sources.display());
    let lib = fs::read_to_string(sources.join("lib.rs")).unwrap();

    let mut module = String::new();
    let mut lines = lib.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("//") || line.starts_with("#![") {
            continue;
        }
        if line.starts_with("#[cfg(test)]") {
            lines.next();
        } else if line.starts_with("#[expect(missing_docs") {
            lines.by_ref().find(|&line| line == "}");
        } else if let Some(name) = line.strip_prefix("mod ").and_then(|rest| rest.strip_suffix(';'))
        {
            let file = sources.join(name).with_extension("rs");
            let file = if file.exists() { file } else { sources.join(name).join("mod.rs") };
            writeln!(module, "#[path = {:?}]\nmod {};", file, name).unwrap();
        } else {
            writeln!(module, "{}", line).unwrap();
        }
    }
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("derive.rs"), module).unwrap();
}
