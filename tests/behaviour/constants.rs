//! Tables used in constants.

use close_codes::{CloseCode, CloseCodes, CloseStatus, CodeInfo, CodeTable, Reconnect};

use crate::enums::centrifugo::Disconnect;

#[derive(CloseCodes)]
enum Nested {
    #[close(4101)]
    Own,
    #[close(transparent)]
    Disconnect(Disconnect),
}

const TABLE: CodeTable = Nested::CODES;
const LEN: usize = TABLE.len();
const IS_EMPTY: [bool; 2] = [TABLE.is_empty(), CodeTable::EMPTY.is_empty()];

const SLOW: CloseCode = match CloseCode::new(3008) {
    Ok(code) => code,
    Err(_) => panic!(),
};
const FOUND: Option<CodeInfo> = TABLE.find(SLOW);
const NOT_FOUND: Option<CodeInfo> = TABLE.find(CloseCode::FORBIDDEN);
const ADVICE: Option<Reconnect> = TABLE.reconnect_for(CloseStatus::Received(SLOW));

/// All the codes, in an array with the length of the table.
const NUMBERS: [u16; LEN] = {
    let mut numbers = [0; LEN];
    let mut rows = TABLE.iter();
    let mut index = 0;
    while let Some(row) = rows.next() {
        numbers[index] = row.code().get();
        index += 1;
    }
    numbers
};

/// Checks that an application can write for its own table, at compile time.
const _: () = {
    let mut index = 0;
    while let Some(row) = TABLE.get(index) {
        assert!(row.code().is_application() && !row.name().is_empty());
        index += 1;
    }
    assert!(index == LEN);
};

#[test]
fn constants_are_what_the_table_is() {
    assert_eq!(LEN, 1 + Disconnect::CODES.len());
    assert_eq!(IS_EMPTY, [false, true]);
    assert_eq!(FOUND.unwrap().name(), "Slow");
    assert_eq!(FOUND.unwrap().reason(), "slow");
    assert_eq!(NOT_FOUND, None);
    assert_eq!(ADVICE, Some(Reconnect::Backoff));
    let numbers: Vec<_> = Nested::CODES.into_iter().map(|row| row.code().get()).collect();
    assert_eq!(NUMBERS, *numbers);
    assert_eq!(numbers[..2], [4101, 3000]);
}

#[test]
fn values_are_made_and_read() {
    assert_eq!(Nested::Own.close_code(), TABLE.get(0).unwrap().code());
    assert_eq!(Nested::Disconnect(Disconnect::Slow).close_code(), SLOW);
}
