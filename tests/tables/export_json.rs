//! The JSON export, read by serde.

use std::collections::{BTreeMap, BTreeSet};

use close_codes::export::Json;
use close_codes::{CloseCode, CloseCodes, CloseStatus, CodeInfo, CodeTable, MetaValue, Reconnect};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::nasty::{META, Nasty, TABLES};

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Object {
    code: u16,
    name: String,
    reason: String,
    doc: String,
    #[serde(deserialize_with = "Option::deserialize")] // otherwise serde accepts a missing key
    reconnect: Option<Advice>,
    meta: BTreeMap<String, Value>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Range {
    first: u16,
    last: u16,
    reconnect: Advice,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Export {
    rows: Vec<Object>,
    policy: Vec<Range>,
}

#[derive(Debug, PartialEq)]
struct Advice(Reconnect);

impl<'de> Deserialize<'de> for Advice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;
        let known = [Reconnect::Never, Reconnect::Backoff, Reconnect::Now];
        let known = known.into_iter().find(|known| known.as_str() == word);
        known.map(Self).ok_or_else(|| serde::de::Error::custom(word))
    }
}

fn export(table: CodeTable) -> Export {
    serde_json::from_str(&table.json().to_string()).unwrap()
}

fn objects(table: CodeTable) -> Vec<Object> {
    export(table).rows
}

/// A client needs nothing but the file.
#[test]
fn the_file_answers_for_every_number() {
    for (name, table) in TABLES {
        let Export { rows, policy } = export(table);
        for number in 0..=u16::MAX {
            let row = rows.iter().find(|row| row.code == number);
            let range = policy.iter().find(|range| (range.first..=range.last).contains(&number));
            let answer = match row {
                Some(row) => row.reconnect.as_ref().map(|advice| advice.0),
                None => range.map(|range| range.reconnect.0),
            };
            let expected = CloseStatus::new(number).ok();
            let expected = expected.and_then(|status| table.reconnect_for(status));
            assert_eq!(answer, expected, "{name}: {number}");
        }
    }
}

#[test]
fn metadata_has_its_types() {
    let meta = &objects(META)[0].meta;
    assert_eq!(meta["resume"], true);
    assert_eq!(meta["delay_ms"], -5000);
    assert_eq!(meta["action"], "refresh \"token\"");
}

/// In a table written by hand, a key can be repeated. The first value is the one that Rust finds.
#[test]
fn a_key_is_exported_once() {
    const ROW: CodeInfo = CodeInfo::new(CloseCode::INTERNAL_ERROR, "A").with_meta(&[
        ("a", MetaValue::Int(1)),
        ("b", MetaValue::Bool(true)),
        ("a", MetaValue::Str("2")),
    ]);
    const TABLE: CodeTable = CodeTable::new(&[ROW]);
    assert_eq!(ROW.meta_value("a"), Some(MetaValue::Int(1)));
    let json = TABLE.json().to_string();
    assert!(json.contains("{\n        \"a\": 1,\n        \"b\": true\n      }\n"), "{json}");
    let module = TABLE.typescript("N").to_string();
    assert!(module.contains("{\n      a: 1,\n      b: true,\n    },\n"), "{module}");
    let markdown = TABLE.markdown().to_string();
    assert!(markdown.contains("| a: 1<br>b: true |"), "{markdown}");
}

#[test]
fn one_object_per_code() {
    for (name, table) in TABLES {
        let objects = objects(table);
        for object in &objects {
            let code = CloseCode::new(object.code).unwrap();
            let row = table.find(code).unwrap();
            assert_eq!(object.name, row.name(), "{name}");
            assert_eq!(object.reason, row.reason().replace(":>5", ""), "{name}");
            assert_eq!(object.doc, row.doc(), "{name}");
            let reconnect = object.reconnect.as_ref().map(|advice| advice.0);
            assert_eq!(reconnect, table.reconnect_for(code.into()), "{name}: {code}");
        }
        let codes: BTreeSet<_> = table.iter().map(|row| row.code().get()).collect();
        assert_eq!(objects.len(), codes.len(), "{name}");
        assert!(objects.iter().all(|object| codes.contains(&object.code)), "{name}");
        let places = objects
            .iter()
            .map(|object| table.iter().position(|row| row.code() == object.code).unwrap());
        assert!(places.is_sorted(), "{name}");
    }
}

#[test]
fn advice_of_every_kind() {
    let objects = objects(Nasty::CODES);
    let advice = |code| &objects.iter().find(|object| object.code == code).unwrap().reconnect;
    assert_eq!(advice(4001), &Some(Advice(Reconnect::Now)));
    assert_eq!(advice(4010), &None);
    let shared = &Some(Advice(Reconnect::Backoff));
    assert_eq!(advice(4102), shared, "the first variant with the code that states it");
}

#[test]
fn texts_stay_within_their_lines() {
    for (name, table) in TABLES {
        let json = table.json().to_string();
        assert!(json.ends_with("]\n}\n"), "{name}");
        assert!(!json.chars().any(|char| char.is_control() && char != '\n'), "{name}");
    }
}

/// In `export_web`, ajv checks that every export matches the schema.
#[test]
fn the_schema_has_the_keys_of_the_export() {
    let schema: Value = serde_json::from_str(Json::SCHEMA).unwrap();
    let exported: Value = serde_json::from_str(&Nasty::CODES.json().to_string()).unwrap();
    let described: BTreeSet<_> =
        schema["properties"]["rows"]["items"]["properties"].as_object().unwrap().keys().collect();
    let required: BTreeSet<_> = schema["properties"]["rows"]["items"]["required"]
        .as_array()
        .unwrap()
        .iter()
        .map(|key| key.as_str())
        .collect();
    for object in exported["rows"].as_array().unwrap() {
        let keys: BTreeSet<_> = object.as_object().unwrap().keys().collect();
        assert_eq!(keys, described);
        assert_eq!(keys.iter().map(|key| Some(key.as_str())).collect::<BTreeSet<_>>(), required);
    }
}

#[test]
fn placeholders_have_no_format_specs() {
    for (reason, shown) in [
        ("a {0:?} b", "a {0} b"),
        ("{name:>width$.3}", "{name}"),
        ("{{x:y}} {z:#x}{{", "{{x:y}} {z}{{"),
        ("{0:}>5}{{}}{1}", "{0}{{}}{1}"),
        ("{{{0:x}}}", "{{{0}}}"),
        ("a:b", "a:b"),
    ] {
        let rows: &'static _ =
            Box::leak(Box::new([CodeInfo::new(CloseCode::BAD_GATEWAY, "A").with_reason(reason)]));
        assert_eq!(objects(CodeTable::new(rows))[0].reason, shown);
    }
}
