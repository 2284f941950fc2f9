//! Keeps what is generated from the enum in step with it. With the environment variable
//! `UPDATE_EXPORTS` the files are written, not compared.

use std::path::Path;
use std::{env, fs};

use chat_close::ChatClose;
use close_codes::CloseCodes;

#[test]
fn typescript() {
    keep("close-codes.ts", &ChatClose::CODES.typescript("ChatClose").to_string());
}

#[test]
fn markdown() {
    keep("close-codes.md", &ChatClose::CODES.markdown().to_string());
}

fn keep(file: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../web").join(file);
    if env::var_os("UPDATE_EXPORTS").is_some() {
        fs::write(&path, text).expect("the directory is there");
    }
    let stored = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stored.lines().eq(text.lines()),
        "web/{file} is behind the enum: run `UPDATE_EXPORTS=1 cargo test -p chat-close`"
    );
}
