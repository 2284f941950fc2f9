//! The JSON export, read by serde.

use std::collections::BTreeSet;

use close_codes::export::Json;
use close_codes::{CloseCode, CloseCodes, CodeTable, Reconnect};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::nasty::{Nasty, TABLES};

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Object {
    code: u16,
    name: String,
    reason: String,
    doc: String,
    #[serde(deserialize_with = "Option::deserialize")] // so that it must be there
    reconnect: Option<Advice>,
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

fn objects(table: CodeTable) -> Vec<Object> {
    serde_json::from_str(&table.json().to_string()).unwrap()
}

#[test]
fn one_object_per_code() {
    for (name, table) in TABLES {
        let objects = objects(table);
        for object in &objects {
            let code = CloseCode::new(object.code).unwrap();
            let row = table.find(code).unwrap();
            assert_eq!(object.name, row.name(), "{name}");
            assert_eq!(object.reason, row.reason(), "{name}");
            assert_eq!(object.doc, row.doc(), "{name}");
            let reconnect = object.reconnect.as_ref().map(|advice| advice.0);
            assert_eq!(reconnect, table.reconnect_for(code), "{name}: {code}");
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
    assert_eq!(advice(4102), &None, "a variant that is shared does not speak for the first");
}

#[test]
fn lines_stay_one_line_each() {
    for (name, table) in TABLES {
        let json = table.json().to_string();
        assert!(json.ends_with("]\n"), "{name}");
        assert!(!json.chars().any(|char| char.is_control() && char != '\n'), "{name}");
        let objects = objects(table).len();
        assert_eq!(json.lines().count(), if objects == 0 { 1 } else { objects + 2 }, "{name}");
    }
}

/// That every export matches the schema is what ajv tells, see `export_web`.
#[test]
fn the_schema_has_the_keys_of_the_export() {
    let schema: Value = serde_json::from_str(Json::SCHEMA).unwrap();
    let exported: Value = serde_json::from_str(&Nasty::CODES.json().to_string()).unwrap();
    let described: BTreeSet<_> =
        schema["items"]["properties"].as_object().unwrap().keys().collect();
    let required: BTreeSet<_> =
        schema["items"]["required"].as_array().unwrap().iter().map(|key| key.as_str()).collect();
    for object in exported.as_array().unwrap() {
        let keys: BTreeSet<_> = object.as_object().unwrap().keys().collect();
        assert_eq!(keys, described);
        assert_eq!(keys.iter().map(|key| Some(key.as_str())).collect::<BTreeSet<_>>(), required);
    }
}
