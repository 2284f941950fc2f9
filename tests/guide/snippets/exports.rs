use close_codes::CloseCodes;
use expect_test::expect_file;

use crate::one_list::close::ChatClose;

#[test]
fn typescript_is_current() {
    let typescript = ChatClose::CODES.typescript("ChatClose").to_string();
    expect_test::expect_file!["../web/close-codes.ts"].assert_eq(&typescript);
}

#[test]
fn exports_are_current() {
    let table = ChatClose::CODES;
    expect_file!["../web/close-codes.ts"].assert_eq(&table.typescript("ChatClose").to_string());
    expect_file!["../docs/close-codes.md"].assert_eq(&table.markdown().to_string());
    expect_file!["../docs/close-codes.json"].assert_eq(&table.json().to_string());
}
