//! The TypeScript export, read by tsc, eslint and node.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, panic};

use close_codes::export::Json;
use close_codes::{CloseCodes, CloseStatus, CodeTable, Reconnect};

use crate::nasty::{Nasty, TABLES};

/// Copies the project beside the build products, so that nothing is written to the sources.
fn project() -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tables/web");
    let project = Path::new(env!("CARGO_TARGET_TMPDIR")).join("web");
    for made in ["src", "out", "json", "reconnect"] {
        let _ = fs::remove_dir_all(project.join(made));
    }
    for made in ["src", "json", "reconnect"] {
        fs::create_dir_all(project.join(made)).unwrap();
    }
    for file in ["package.json", "tsconfig.json", "eslint.config.js", "check.js"] {
        fs::copy(source.join(file), project.join(file)).unwrap();
    }
    fs::copy(source.join("usage.ts"), project.join("src/usage.ts")).unwrap();
    fs::write(project.join("schema.json"), Json::SCHEMA).unwrap();
    for (name, table) in TABLES {
        let typescript = table.typescript(name).to_string();
        fs::write(project.join(format!("src/{name}.ts")), typescript).unwrap();
        fs::write(project.join(format!("json/{name}.json")), table.json().to_string()).unwrap();
        let advice: Vec<_> = (0..=u16::MAX).map(|code| reconnect(table, code)).collect();
        let advice = serde_json::to_string(&advice).unwrap();
        fs::write(project.join(format!("reconnect/{name}.json")), advice).unwrap();
    }
    project
}

/// What a client in Rust does after a `code` of a `CloseEvent`.
fn reconnect(table: CodeTable, code: u16) -> Option<&'static str> {
    let reconnect = match CloseStatus::new(code).ok()? {
        CloseStatus::Received(code) => table.reconnect_for(code),
        status => status.reconnect(),
    };
    reconnect.map(Reconnect::as_str)
}

fn run(project: &Path, program: &str, arguments: &[&str]) {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(project)
        .output()
        .unwrap_or_else(|error| panic!("this test needs `{program}`: {error}"));
    assert!(
        output.status.success(),
        "{program} {arguments:?}\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
#[ignore = "needs node and npm"]
fn tsc_eslint_and_node() {
    let project = project();
    run(&project, "npm", &["install", "--no-audit", "--no-fund", "--no-package-lock"]);
    run(&project, "npx", &["tsc"]);
    run(&project, "npx", &["eslint", "--max-warnings=0", "src"]);
    let names = TABLES.map(|(name, _)| name);
    run(&project, "node", &[&["check.js"], &names[..]].concat());
}

#[test]
fn a_name_that_is_taken_has_its_code_behind_it() {
    let module = Nasty::CODES.typescript("Nasty").to_string();
    assert!(module.contains("\n  type: 4001,\n"));
    assert!(module.contains("\n   * \\@deprecated {\\@link Nasty} a@b\n"));
    assert!(module.contains("\n  type$4101: 4101,\n"));
    assert!(module.contains("\n  try: 4102,\n"));
    assert!(module.contains("\n  Shared: 4102,\n"));
    assert!(module.contains("\n  [\"__proto__\"]: 4004,\n"));
    assert!(module.contains("\n  \"Größe\": 4010,\n"));
}

#[test]
fn the_name_is_an_identifier() {
    for name in ["A", "_", "$", "größe", "a1"] {
        let module = CodeTable::EMPTY.typescript(name).to_string();
        assert!(module.contains(&format!("export const {name} = {{\n}} as const;")), "{module}");
    }
    for name in ["", "1", "a-b", "a b", "a;", "a.b"] {
        let refused = panic::catch_unwind(|| CodeTable::EMPTY.typescript(name));
        assert!(refused.is_err(), "{name}");
    }
}
