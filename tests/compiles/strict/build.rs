//! Generates the enums that are too long to write by hand.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    // The path is the same from each package that shares this file.
    println!("cargo::rerun-if-changed=../strict/build.rs");
    println!("cargo::rustc-check-cfg=cfg(edition_2021)");
    if env!("CARGO_PKG_NAME").ends_with("2021") {
        println!("cargo::rustc-cfg=edition_2021");
    }
    let out = env::var("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("all.rs"), all()).expect("it is there to be written to");
    fs::write(Path::new(&out).join("enums.rs"), enums()).expect("it is there to be written to");
}

/// Every application code, in an attribute and as a discriminant.
fn all() -> String {
    let mut attributes = begin("Attributes", "");
    let mut discriminants = begin("Discriminants", "\n#[repr(u16)]");
    for code in 3000..=4999 {
        let (doc, reason) = (format!("/// Code {code}."), format!("\"reason of {code}\""));
        let _ = writeln!(attributes, "    {doc}\n    #[close({code}, {reason})]\n    Code{code},");
        let _ =
            writeln!(discriminants, "    {doc}\n    #[close({reason})]\n    Code{code} = {code},");
    }
    attributes + "}\n" + &discriminants + "}\n"
}

/// 200 enums with two codes each, and their tables.
fn enums() -> String {
    let mut enums = String::new();
    let mut tables = String::new();
    for number in 0..200 {
        enums += &begin(&format!("Enum{number:03}"), "");
        let first = 4000 + 2 * number;
        let _ = writeln!(
            enums,
            "    /// First.\n    #[close({first})]\n    First,\n    \
             /// Second.\n    #[close({first} + 1, \"second\")]\n    Second,\n}}"
        );
        let _ = writeln!(tables, "    <Enum{number:03} as ::renamed::CloseCodes>::CODES,");
    }
    format!(
        "/// Every table.\npub static TABLES: [::renamed::CodeTable; 200] = [\n{tables}];\n{enums}"
    )
}

fn begin(name: &str, attribute: &str) -> String {
    format!(
        "/// {name}.\n#[derive(::renamed::CloseCodes)]\n#[close(crate = ::renamed)]\n\
         #[non_exhaustive]{attribute}\npub enum {name} {{\n"
    )
}
