//! Keeps the generated files up to date. `UPDATE_EXPECT=1 cargo test -p chat-close` updates them.

use chat_close::ChatClose;
use close_codes::CloseCodes;
use expect_test::expect_file;

#[test]
fn typescript() {
    let typescript = ChatClose::CODES.typescript("ChatClose").to_string();
    expect_file!["../../web/close-codes.ts"].assert_eq(&typescript);
}

#[test]
fn markdown() {
    let markdown = ChatClose::CODES.markdown().to_string();
    expect_file!["../../web/close-codes.md"].assert_eq(&markdown);
}
