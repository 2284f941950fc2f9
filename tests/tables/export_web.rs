//! The exports, checked by tsc, eslint, prettier, Node and Python.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, panic};

use close_codes::export::Json;
use close_codes::{CloseCode, CloseCodes, CloseStatus, CodeInfo, CodeTable, MetaValue, Reconnect};

use crate::nasty::{Nasty, TABLES};

/// Copies the project into the target directory, so that nothing is written next to the sources.
fn project() -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tables/web");
    let project = Path::new(env!("CARGO_TARGET_TMPDIR")).join("web");
    for made in ["src", "out", "json", "reconnect", "markdown"] {
        let _ = fs::remove_dir_all(project.join(made));
    }
    for made in ["src", "json", "reconnect", "markdown"] {
        fs::create_dir_all(project.join(made)).unwrap();
    }
    for file in ["package.json", "tsconfig.json", "eslint.config.js", "check.js", "check.py"] {
        fs::copy(source.join(file), project.join(file)).unwrap();
    }
    fs::copy(source.join("usage.ts"), project.join("src/usage.ts")).unwrap();
    // The guide's client, and the snippets in the documentation.
    fs::create_dir_all(project.join("src/guide")).unwrap();
    for file in ["client.ts", "close-codes.ts", "snippets.ts"] {
        let guide = source.join("../../guide/web");
        fs::copy(guide.join(file), project.join("src/guide").join(file)).unwrap();
    }
    fs::write(project.join("schema.json"), Json::SCHEMA).unwrap();
    for (name, table) in TABLES {
        let typescript = table.typescript(name).to_string();
        fs::write(project.join(format!("src/{name}.ts")), typescript).unwrap();
        fs::write(project.join(format!("json/{name}.json")), table.json().to_string()).unwrap();
        // Prettier aligns wide characters by display width, which the export does not know.
        if name != "Nasty" {
            let markdown = table.markdown().to_string();
            fs::write(project.join(format!("markdown/{name}.md")), markdown).unwrap();
        }
        let advice: Vec<_> = (0..=u16::MAX).map(|code| reconnect(table, code)).collect();
        let advice = serde_json::to_string(&advice).unwrap();
        fs::write(project.join(format!("reconnect/{name}.json")), advice).unwrap();
    }
    project
}

/// The advice in Rust for the `code` of a `CloseEvent`.
fn reconnect(table: CodeTable, code: u16) -> Option<&'static str> {
    table.reconnect_for(CloseStatus::new(code).ok()?).map(Reconnect::as_str)
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
#[ignore = "needs node, npm and python3"]
fn tsc_eslint_prettier_node_and_python() {
    let project = project();
    run(&project, "npm", &["install", "--no-audit", "--no-fund", "--no-package-lock"]);
    run(&project, "npx", &["tsc"]);
    run(&project, "npx", &["eslint", "--max-warnings=0", "src"]);
    let exports = ["src/[A-Z]*.ts", "json", "markdown", "schema.json"];
    run(&project, "npx", &[&["prettier", "--check", "--no-config"], &exports[..]].concat());
    let names = TABLES.map(|(name, _)| name);
    run(&project, "node", &[&["check.js"], &names[..]].concat());
    run(&project, "python3", &[&["check.py"], &names[..]].concat());
}

#[test]
fn a_name_that_is_taken_has_its_enum_before_it() {
    let module = Nasty::CODES.typescript("Nasty").to_string();
    assert!(module.contains("\n  type: 4001,\n"));
    assert!(module.contains("\n   * \\@deprecated {\\@link Nasty} a@b\n"));
    assert!(module.contains("\n  Againtype: 4101,\n"));
    assert!(module.contains("\n  try: 4102,\n"));
    assert!(module.contains("\n  Shared: 4102,\n"));
    assert!(module.contains("\n  [\"__proto__\"]: 4004,\n"));
    assert!(module.contains("\n  Größe: 4010,\n"));
}

#[derive(CloseCodes)]
#[expect(dead_code, reason = "only its table is used")]
enum ChatClose {
    #[close(4001)]
    Failed,
    /// `Failed` of `Auth` would get this name.
    #[close(4002)]
    AuthFailed,
    #[close(transparent)]
    Auth(Auth),
    #[close(transparent)]
    Room(Room),
}

#[derive(CloseCodes)]
enum Auth {
    /// The same name as a variant of `ChatClose`.
    #[close(4101)]
    Failed,
    #[close(4102)]
    Banned,
}

#[derive(CloseCodes)]
#[expect(dead_code, reason = "only its table is used")]
enum Room {
    /// The same name again.
    #[close(4201)]
    Failed,
    #[close(transparent)]
    Seats(Seats),
}

#[derive(CloseCodes)]
enum Seats {
    #[close(4202)]
    Failed,
}

/// With or without docs, the names are the same, in the object and in the record.
#[test]
fn a_nested_enum_is_before_its_names_that_are_taken() {
    for table in [ChatClose::CODES, ChatClose::CODES.without_docs()] {
        let module = table.typescript("ChatClose").to_string();
        for (name, code) in [
            ("Failed", 4001),
            ("AuthFailed", 4002),
            ("AuthFailed4101", 4101),
            ("Banned", 4102),
            ("RoomFailed", 4201),
            ("SeatsFailed", 4202),
        ] {
            assert!(module.contains(&format!("\n  {name}: {code},\n")), "{name}: {module}");
            let record = format!("\n  {code}: {{\n    name: \"{name}\",\n");
            assert!(module.contains(&record), "{name}: {module}");
        }
        assert!(!module.contains('$'));
    }
}

const fn row(code: u16, name: &'static str) -> CodeInfo {
    match CloseCode::new(code) {
        Ok(code) => CodeInfo::new(code, name),
        Err(_) => panic!(),
    }
}

/// In a table written by hand, the names of enums can clash too.
#[test]
fn a_name_of_an_enum_that_is_taken_has_the_code_after_it() {
    const NESTED: &[CodeTable] = &[
        CodeTable::new(&[row(4101, "Failed")]).with_type_name("a::Auth"),
        CodeTable::new(&[row(4102, "Failed")]).with_type_name("b::Auth"),
        CodeTable::new(&[row(4103, "Failed")]).with_type_name("c::Room"),
    ];
    const TABLE: CodeTable = CodeTable::new(&[row(4001, "Failed")]).with_nested(NESTED);
    let module = TABLE.typescript("X").to_string();
    let start = "export const X = {\n  Failed: 4001,\n  AuthFailed4101: 4101,\n  AuthFailed4102: 4102,\n  RoomFailed: 4103,\n}";
    assert!(module.contains(start), "{module}");
}

#[test]
fn the_name_is_an_identifier() {
    for name in ["A", "_", "$", "größe", "a1"] {
        let module = CodeTable::EMPTY.typescript(name).to_string();
        assert!(module.contains(&format!("export const {name} = {{}} as const;")), "{module}");
    }
    for name in ["", "1", "a-b", "a b", "a;", "a.b", "class", "await", "string", "let"] {
        let panic = panic::catch_unwind(|| CodeTable::EMPTY.typescript(name)).unwrap_err();
        let message = panic.downcast_ref::<&str>().unwrap();
        let expected = match name {
            "class" | "await" | "string" | "let" => {
                "a reserved word cannot be the name of a TypeScript object"
            }
            _ => "the name of a TypeScript object must be an identifier",
        };
        assert_eq!(*message, expected, "{name}");
    }
}

/// Another variant can already have the name with its enum as a prefix.
#[test]
fn a_name_with_its_enum_that_is_taken() {
    const AUTH: CodeTable =
        CodeTable::new(&[row(4003, "Failed"), row(4004, "Lost")]).with_type_name("app::Auth");
    const TABLE: CodeTable =
        CodeTable::new(&[row(4000, "Failed"), row(4001, "AuthFailed"), row(4002, "Lost")])
            .with_nested(&[AUTH]);
    let module = TABLE.typescript("Chat").to_string();
    assert!(module.contains(
        "{\n  Failed: 4000,\n  AuthFailed: 4001,\n  Lost: 4002,\n  AuthFailed4003: 4003,\n  AuthLost: 4004,\n}"
    ));
}

/// The other variant can have the same code, so that only the name is repeated.
#[test]
fn a_name_with_its_enum_that_is_taken_for_the_same_code() {
    const AUTH: CodeTable =
        CodeTable::new(&[row(4003, "Failed"), row(4003, "AuthFailed")]).with_type_name("app::Auth");
    const TABLE: CodeTable = CodeTable::new(&[row(4000, "Failed")]).with_nested(&[AUTH]);
    let module = TABLE.typescript("Chat").to_string();
    assert!(
        module.contains("{\n  Failed: 4000,\n  AuthFailed4003: 4003,\n  AuthFailed: 4003,\n}"),
        "{module}"
    );
}

/// In a table written by hand, a variant can already have the name with its code.
#[test]
fn a_name_with_its_code_that_is_taken() {
    const NESTED: CodeTable =
        CodeTable::new(&[row(4999, ""), row(4001, "")]).with_type_name("app::___");
    // `___` and its code are `___4999`, as are the enum `___`, no name and the code. So is the last of these.
    const TABLE: CodeTable = CodeTable::new(&[
        row(4000, "___"),
        row(4000, ""),
        row(4999, "___"),
        row(4002, "___4001"),
        row(4003, "___4001_"),
    ])
    .with_nested(&[NESTED]);
    is_names(
        TABLE,
        "  ___: 4000,\n  \"\": 4000,\n  ___4999: 4999,\n  ___4001: 4002,\n  ___4001_: 4003,\n  \
         ___4999_: 4999,\n  ___4001__: 4001,\n",
    );
}

/// Two enums and variants can have the same name together, also as the derive writes them.
#[test]
fn a_name_with_its_enum_that_another_enum_and_variant_have() {
    const AUTH: CodeTable = CodeTable::new(&[row(4101, "KeyFailed")]).with_type_name("app::Auth");
    const KEY: CodeTable = CodeTable::new(&[row(4201, "Failed")]).with_type_name("app::AuthKey");
    const SHARED: CodeTable = CodeTable::new(&[row(4101, "Failed")]).with_type_name("app::AuthKey");
    const BOTH: CodeTable = CodeTable::new(&[row(4001, "Failed"), row(4002, "KeyFailed")]);
    const FIRST: CodeTable = CodeTable::new(&[row(4001, "Failed")]);
    is_names(
        BOTH.with_nested(&[AUTH, KEY]),
        "  Failed: 4001,\n  KeyFailed: 4002,\n  AuthKeyFailed4101: 4101,\n  AuthKeyFailed4201: 4201,\n",
    );
    // With the same code, only underscores make a difference.
    is_names(
        BOTH.with_nested(&[AUTH, SHARED]),
        "  Failed: 4001,\n  KeyFailed: 4002,\n  AuthKeyFailed4101: 4101,\n  AuthKeyFailed4101_: 4101,\n",
    );
    // A name that is not repeated has no prefix, so it does not take one from another.
    is_names(
        FIRST.with_nested(&[AUTH, KEY]),
        "  Failed: 4001,\n  KeyFailed: 4101,\n  AuthKeyFailed: 4201,\n",
    );
}

/// The names in the object, in order.
#[track_caller]
fn is_names(table: CodeTable, names: &str) {
    let module = table.typescript("X").to_string();
    assert!(module.contains(&format!("export const X = {{\n{names}}} as const;")), "{module}");
}

/// In a table written by hand, the name of an enum can need quotes when the variant's does not.
#[test]
fn a_name_that_needs_quotes_because_of_its_enum() {
    const NESTED: &[CodeTable] = &[CodeTable::new(&[row(4101, "Failed")]).with_type_name("a-b")];
    const TABLE: CodeTable = CodeTable::new(&[row(4001, "Failed")]).with_nested(NESTED);
    let module = TABLE.typescript("X").to_string();
    assert!(module.contains("{\n  Failed: 4001,\n  \"a-bFailed\": 4101,\n}"), "{module}");
}

/// Like prettier, breaks a line only if it is longer than 80 columns.
fn one_line_or(line: &str, broken: &str) -> String {
    format!("\n{}\n", if line.chars().count() <= 80 { line } else { broken })
}

#[test]
fn lines_are_broken_at_80_columns() {
    const TABLE: CodeTable = CodeTable::new(&[row(4001, "A")]);
    for len in 1..80 {
        let name = "N".repeat(len);
        let module = TABLE.typescript(&name).to_string();
        let start = format!("export type {name}Code =");
        let end = format!("(typeof {name})[keyof typeof {name}];");
        let expected = one_line_or(&format!("{start} {end}"), &format!("{start}\n  {end}"));
        assert!(module.contains(&expected), "{expected} in {module}");

        for (start, returned) in [
            (format!("export function is{name}Code"), format!("code is {name}Code")),
            (format!("export function get{name}Reconnect"), format!("{name}Info[\"reconnect\"]")),
        ] {
            let expected = one_line_or(
                &format!("{start}(code: number): {returned} {{"),
                &format!("{start}(\n  code: number,\n): {returned} {{"),
            );
            assert!(module.contains(&expected), "{expected} in {module}");
        }

        let record = format!("Record<{name}Code, {name}Info>");
        let longest = format!("Record<\n    {name}Code,\n    {name}Info\n  >");
        let record_line = one_line_or(&format!("  {record}"), &format!("  {longest}"));
        let broken = format!("}} as const satisfies Readonly<{record_line}>;");
        let line = format!("}} as const satisfies Readonly<{record}>;");
        assert!(module.contains(&one_line_or(&line, &broken)), "{module}");
        // An empty object starts on the same line.
        let module = CodeTable::EMPTY.typescript(&name).to_string();
        let start = format!("export const {name}ByCode = {{");
        let line = format!("{start}}} as const satisfies Readonly<{record}>;");
        let expected = one_line_or(&line, &format!("{start}{broken}"));
        assert!(module.contains(&expected), "{expected} in {module}");
    }
}

/// A string that is too long moves to its own line, except after a key that is no wider than the indent.
#[test]
fn strings_are_broken_at_80_columns() {
    // Keys and their source text, with the quotes and brackets they need.
    const KEYS: [(&str, &str); 12] = [
        ("abcd", "abcd"),
        ("abcde", "abcde"),
        ("abcdef", "abcdef"),
        ("__proto__", "[\"__proto__\"]"),
        ("a-", "\"a-\""),
        ("a-b", "\"a-b\""),
        ("a-bc", "\"a-bc\""),
        ("1", "\"1\""),
        ("", "\"\""),
        ("a1", "a1"),
        ("ä", "ä"),
        ("a²", "\"a²\""),
    ];
    for len in 55..75 {
        let text: &'static str = "x".repeat(len).leak();
        let meta = KEYS.map(|(key, _)| (key, MetaValue::Str(text)));
        let rows =
            vec![row(4001, "A").with_reason(text).with_doc(text).with_meta(Vec::from(meta).leak())];
        let module = CodeTable::new(rows.leak()).typescript("N").to_string();
        let line = format!("    reason: \"{text}\",");
        let expected = one_line_or(&line, &format!("    reason:\n      \"{text}\","));
        assert!(module.contains(&expected), "{expected} in {module}");
        assert!(module.contains(&format!("\n    doc: \"{text}\",\n")), "{module}");
        for (_, key) in KEYS {
            let line = format!("      {key}: \"{text}\",");
            let broken = format!("      {key}:\n        \"{text}\",");
            let expected =
                one_line_or(&line, if key.chars().count() < 5 { &line } else { &broken });
            assert!(module.contains(&expected), "{expected} in {module}");
        }
    }
}

/// Strings have the quotes that need fewer escapes, and double ones where both need as many.
#[test]
fn strings_are_escaped() {
    for (text, written) in [
        ("plain", r#""plain""#),
        (r#"say "hi""#, r#"'say "hi"'"#),
        ("it's", r#""it's""#),
        (r#"it's "it""#, r#"'it\'s "it"'"#),
        (r#"'"'"#, r#""'\"'""#),
        ("'", r#""'""#),
        (r#"'""#, r#""'\"""#),
        ("a\\b\nc\rd\te", r#""a\\b\nc\rd\te""#),
        ("\u{1}\u{202e}\u{feff}é😀", r#""\u0001\u202e\ufeffé😀""#),
    ] {
        let rows = vec![row(4001, "A").with_doc(text)];
        let module = CodeTable::new(rows.leak()).typescript("N").to_string();
        assert!(module.contains(&format!("\n    doc: {written},\n")), "{written} in {module}");
    }
}

/// Without codes, the record's values have no type, so it is not asked for one.
#[test]
fn other_codes() {
    const POLICY: CodeTable = CodeTable::new(&[])
        .with_policy(&[(4000, 4000, Reconnect::Never), (4001, 4499, Reconnect::Backoff)]);
    const ONE: CodeTable = CodeTable::new(&[CodeInfo::new(CloseCode::INTERNAL_ERROR, "Failed")]);
    assert!(POLICY.typescript("Chat").to_string().ends_with(
        r#"
export function getChatReconnect(code: number): ChatInfo["reconnect"] {
  if (code === 1001) return "backoff";
  if (code === 1006) return "backoff";
  if (code >= 1012 && code <= 1013) return "backoff";
  if (code === 4000) return "never";
  if (code >= 4001 && code <= 4499) return "backoff";
  return null;
}
"#
    ));
    assert!(ONE.typescript("Chat").to_string().ends_with(
        r#"
export function getChatReconnect(code: number): ChatInfo["reconnect"] {
  if (isChatCode(code)) {
    return ChatByCode[code].reconnect;
  }
  if (code === 1001) return "backoff";
  if (code === 1006) return "backoff";
  if (code >= 1012 && code <= 1013) return "backoff";
  return null;
}
"#
    ));
}

#[test]
fn a_comment_has_spaces_for_what_is_invisible() {
    const TABLE: CodeTable =
        CodeTable::new(&[CodeInfo::new(CloseCode::INTERNAL_ERROR, "Failed")
            .with_doc("a\u{202e}b\u{7}c\u{3000}d")]);
    let module = TABLE.typescript("Chat").to_string();
    assert!(module.contains("  /**\n   * a b c d\n   */\n"), "{module}");
}
