//! Tables of hostile strings: each export can be parsed, and agrees with the table.

#![no_main]

use std::collections::HashSet;

use arbitrary::Arbitrary;
use close_codes::{CloseCode, CloseStatus, CodeInfo, CodeTable, MetaValue, Reconnect};
use libfuzzer_sys::fuzz_target;
use oxc_allocator::Allocator;
use oxc_ast::ast::{
    Declaration, Expression, ObjectExpression, ObjectPropertyKind, PropertyKey, Statement,
};
use oxc_parser::Parser as TypeScript;
use oxc_span::SourceType;
use pulldown_cmark::{Event, Options, Parser as Markdown, Tag};
use serde_json::Value;

#[derive(Debug, Arbitrary)]
struct Table {
    rows: Vec<Row>,
    nested: Vec<Nested>,
    policy: Vec<(u16, u16, Advice)>,
    rest: Option<Advice>,
    has_docs: bool,
}

#[derive(Debug, Arbitrary)]
struct Nested {
    type_name: String,
    rows: Vec<Row>,
}

#[derive(Debug, Arbitrary)]
struct Row {
    code: u16,
    name: String,
    reason: String,
    doc: String,
    reconnect: Option<Advice>,
    meta: Vec<(String, Meta)>,
}

#[derive(Debug, Arbitrary)]
enum Meta {
    Bool(bool),
    Int(i32),
    Str(String),
}

#[derive(Clone, Copy, Debug, Arbitrary)]
enum Advice {
    Never,
    Backoff,
    Now,
}

impl From<Advice> for Reconnect {
    fn from(advice: Advice) -> Self {
        match advice {
            Advice::Never => Self::Never,
            Advice::Backoff => Self::Backoff,
            Advice::Now => Self::Now,
        }
    }
}

/// A table borrows for `'static`, so its parts are leaked. That limits how long a run can be.
fn leak<T>(list: Vec<T>) -> &'static [T] {
    if list.is_empty() { &[] } else { list.leak() }
}

fn text(text: String) -> &'static str {
    if text.is_empty() { "" } else { text.leak() }
}

/// The names and keys of the derive are identifiers. `core` does not know which other letters and digits JavaScript
/// accepts without quotes, so none of them are tried here.
fn name(name: &str) -> &'static str {
    text(name.replace(|char: char| !char.is_ascii() && char.is_alphanumeric(), "é"))
}

fn rows(rows: Vec<Row>) -> &'static [CodeInfo] {
    let rows = rows.into_iter().map(|row| {
        // Only a few codes, so that some are repeated.
        let code = [1000, 1001, 1011, 1013, 3000, 4000, 4001, 4999][usize::from(row.code % 8)];
        let meta = row.meta.into_iter().map(|(key, value)| {
            let value = match value {
                Meta::Bool(value) => MetaValue::Bool(value),
                Meta::Int(value) => MetaValue::Int(value.into()),
                Meta::Str(value) => MetaValue::Str(text(value)),
            };
            (name(&key), value)
        });
        let info = CodeInfo::new(CloseCode::new(code).unwrap(), name(&row.name))
            .with_reason(text(row.reason))
            .with_doc(text(row.doc))
            .with_meta(leak(meta.collect()));
        row.reconnect.map_or(info, |advice| info.with_reconnect(advice.into()))
    });
    leak(rows.collect())
}

fn table(input: Table) -> CodeTable {
    let nested = input
        .nested
        .into_iter()
        .map(|nested| CodeTable::new(rows(nested.rows)).with_type_name(name(&nested.type_name)));
    let policy = input.policy.into_iter().map(|(first, last, advice)| (first, last, advice.into()));
    let table = CodeTable::new(rows(input.rows))
        .with_nested(leak(nested.collect()))
        .with_policy(leak(policy.collect()));
    let table = input.rest.map_or(table, |rest| table.with_rest(rest.into()));
    if input.has_docs { table } else { table.without_docs() }
}

fuzz_target!(|input: Table| {
    let table = table(input);
    // A client sees the first row of each code.
    let mut codes = HashSet::new();
    let first: Vec<_> = table.iter().filter(|row| codes.insert(row.code())).collect();
    json(table, &first);
    markdown(table);
    typescript(table, &first);
});

fn json(table: CodeTable, rows: &[CodeInfo]) {
    let json: Value = serde_json::from_str(&table.json().to_string()).unwrap();
    let objects = json["rows"].as_array().unwrap();
    assert_eq!(objects.len(), rows.len());
    for (object, row) in objects.iter().zip(rows) {
        assert_eq!(object["code"], row.code().get());
        assert_eq!(object["name"], row.name());
        assert_eq!(object["doc"], row.doc());
        if !row.reason().contains(['{', '}']) {
            assert_eq!(object["reason"], row.reason());
        }
        let advice = table.reconnect_for(row.code().into());
        assert_eq!(object["reconnect"].as_str(), advice.map(Reconnect::as_str));
        let meta = object["meta"].as_object().unwrap();
        for (key, _) in row.meta() {
            match row.meta_value(key).unwrap() {
                MetaValue::Bool(value) => assert_eq!(meta[*key], value),
                MetaValue::Int(value) => assert_eq!(meta[*key], value),
                MetaValue::Str(value) => assert_eq!(meta[*key], value),
                value => panic!("{value:?}"),
            }
        }
    }
    // A row takes precedence over the range it is in.
    for range in json["policy"].as_array().unwrap() {
        for bound in ["first", "last"] {
            let number = u16::try_from(range[bound].as_u64().unwrap()).unwrap();
            if rows.iter().all(|row| row.code() != number) {
                let advice = table.reconnect_for(CloseStatus::new(number).unwrap());
                assert_eq!(range["reconnect"].as_str(), advice.map(Reconnect::as_str));
            }
        }
    }
}

fn markdown(table: CodeTable) {
    let markdown = table.markdown().to_string();
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_MATH;
    let (mut tables, mut codes, mut cells) = (0, Vec::<u16>::new(), Vec::new());
    let (mut in_body, mut is_code) = (false, false);
    for event in Markdown::new_ext(&markdown, options) {
        match event {
            Event::Start(Tag::Table(_)) => tables += 1,
            Event::Start(Tag::TableHead) => cells.push(0),
            Event::Start(Tag::TableRow) => {
                cells.push(0);
                in_body = true;
            }
            Event::Start(Tag::TableCell) => {
                let cell = cells.last_mut().unwrap();
                is_code = in_body && tables == 1 && *cell == 0;
                *cell += 1;
            }
            Event::Text(text) if is_code => codes.push(text.parse().unwrap()),
            Event::Text(_) => {}
            Event::InlineHtml(html) if &*html == "<br>" => {}
            Event::End(_) => is_code = false,
            event => panic!("{event:?} in {markdown}"),
        }
    }
    assert_eq!(tables, 2, "{markdown}");
    let mut seen = Vec::new();
    for row in table {
        if !seen.contains(&row) {
            seen.push(row);
        }
    }
    let expected: Vec<u16> = seen.iter().map(|row| row.code().get()).collect();
    assert_eq!(codes, expected, "one row each: {markdown}");
    let columns = if table.iter().any(|row| !row.meta().is_empty()) { 6 } else { 5 };
    assert!(cells[..=codes.len()].iter().all(|cells| *cells == columns), "{markdown}");
    assert!(cells[codes.len() + 1..].iter().all(|cells| *cells == 2), "{markdown}");
    // A parser ignores surplus cells, so check that each line has as many bars as the heading.
    for lines in markdown.split("\n\n") {
        let bars = |line: &str| line.replace("\\\\", "").replace("\\|", "").matches('|').count();
        let mut lines = lines.lines().map(bars);
        let heading = lines.next().unwrap();
        assert!(lines.all(|bars| bars == heading), "{markdown}");
    }
}

fn typescript(table: CodeTable, rows: &[CodeInfo]) {
    let module = table.typescript("Chat").to_string();
    let allocator = Allocator::default();
    let parsed = TypeScript::new(&allocator, &module, SourceType::ts()).parse();
    assert!(!parsed.panicked && parsed.errors.is_empty(), "{:?} in {module}", parsed.errors);
    assert_eq!(parsed.program.body.len(), 6, "{module}");

    let names = properties(object(&parsed.program.body[0]));
    let mut keys = HashSet::new();
    assert!(names.iter().all(|(key, _)| keys.insert(key.clone())), "a name twice in {module}");

    let records = properties(object(&parsed.program.body[3]));
    assert_eq!(records.len(), rows.len(), "{module}");
    for ((key, record), row) in records.iter().zip(rows) {
        assert_eq!(*key, row.code().get().to_string());
        let Expression::ObjectExpression(record) = record else { panic!("{module}") };
        let record = properties(record);
        assert!(record.iter().map(|(key, _)| key.as_str()).eq([
            "name",
            "reason",
            "doc",
            "reconnect",
            "meta"
        ]));
        let Expression::StringLiteral(name) = record[0].1 else { panic!("{module}") };
        let entry = names.iter().find(|(key, _)| key == name.value.as_str());
        let Some((_, Expression::NumericLiteral(code))) = entry else {
            panic!("no name {:?} in {module}", name.value)
        };
        assert_eq!(code.value.to_string(), row.code().get().to_string());
        if !row.reason().contains(['{', '}']) {
            assert!(is(record[1].1, row.reason()), "{module}");
        }
        assert!(is(record[2].1, row.doc()), "{module}");
        let Expression::ObjectExpression(meta) = record[4].1 else { panic!("{module}") };
        let meta = properties(meta);
        let mut keys = HashSet::new();
        let expected = row.meta().iter().filter(|(key, _)| keys.insert(*key));
        assert!(meta.iter().map(|(key, _)| key.as_str()).eq(expected.map(|(key, _)| *key)));
        for (key, found) in &meta {
            if let Some(MetaValue::Str(text)) = row.meta_value(key) {
                assert!(is(found, text), "{module}");
            }
        }
    }
}

fn is(expression: &Expression<'_>, text: &str) -> bool {
    matches!(expression, Expression::StringLiteral(literal) if literal.value == text)
}

/// The object in `export const … = { … } as const …;`.
fn object<'a>(statement: &'a Statement<'a>) -> &'a ObjectExpression<'a> {
    let Statement::ExportNamedDeclaration(export) = statement else { panic!("{statement:?}") };
    let Some(Declaration::VariableDeclaration(declared)) = &export.declaration else {
        panic!("{export:?}")
    };
    let value = declared.declarations[0].init.as_ref().unwrap();
    match value.get_inner_expression() {
        Expression::ObjectExpression(object) => object,
        other => panic!("{other:?}"),
    }
}

fn properties<'a>(object: &'a ObjectExpression<'a>) -> Vec<(String, &'a Expression<'a>)> {
    let properties = object.properties.iter().map(|property| {
        let ObjectPropertyKind::ObjectProperty(property) = property else { panic!("{property:?}") };
        let key = match &property.key {
            PropertyKey::StaticIdentifier(name) => name.name.to_string(),
            PropertyKey::StringLiteral(name) => name.value.to_string(),
            PropertyKey::NumericLiteral(number) => number.value.to_string(),
            other => panic!("{other:?}"),
        };
        (key, &property.value)
    });
    properties.collect()
}
