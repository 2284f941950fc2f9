use close_codes::CloseCodes;
use expect_test::expect_file;

use super::close::ChatClose;

#[test]
fn exports_are_up_to_date() {
    let typescript = ChatClose::CODES.typescript("ChatClose").to_string();
    expect_file!["../web/close-codes.ts"].assert_eq(&typescript);
}
