//! The rules that both crates share.

use std::path::Path;
use std::{env, fs};

use super::{manifest, rust_files};

#[test]
fn a_message_has_room_for_512_bytes() {
    let message = crate::rules::Message::new(&"x".repeat(600)).number(1);
    assert_eq!(message.as_str(), "x".repeat(512));
}

/// The rules are the runtime's: `UPDATE_RULES=1 cargo test -p close-codes-macros` copies them.
#[test]
fn the_rules_are_those_of_the_runtime() {
    let original = manifest().join("../runtime/src/rules");
    let copy = manifest().join("src/rules");
    assert!(
        original.exists() || !manifest().join("../Cargo.toml").exists(),
        "in the workspace, the rules are at {}",
        original.display()
    );
    if !original.exists() {
        return; // The published crate is alone.
    }
    let names = |folder: &Path| -> Vec<_> {
        rust_files(folder).iter().map(|file| file.file_name().unwrap().to_owned()).collect()
    };
    if env::var_os("UPDATE_RULES").is_some() {
        for file in rust_files(&copy) {
            fs::remove_file(file).unwrap();
        }
        for file in rust_files(&original) {
            fs::copy(&file, copy.join(file.file_name().unwrap())).unwrap();
        }
    }
    assert_eq!(names(&original), names(&copy));
    for file in rust_files(&original) {
        let twin = copy.join(file.file_name().unwrap());
        assert!(
            fs::read(&file).unwrap() == fs::read(&twin).unwrap(),
            "{} differs from {}",
            twin.display(),
            file.display()
        );
    }
}
