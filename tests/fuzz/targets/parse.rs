//! Any text as a code: only what `Display` prints, and plain numbers, can be parsed.

#![no_main]

use std::fmt::{Debug, Display};
use std::str::FromStr;

use close_codes::{AppCode, CloseCode, CloseStatus, ParseCodeError};
use close_codes_fuzz::{may_be_sent, number};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    check::<CloseCode>(text, may_be_sent);
    check::<AppCode>(text, |code| may_be_sent(code) && code >= 3000);
    check::<CloseStatus>(text, |code| may_be_sent(code) || [1005, 1006, 1015].contains(&code));
});

fn check<T>(text: &str, is_legal: fn(u16) -> bool)
where
    T: FromStr<Err = ParseCodeError> + Into<u16> + Display + Debug + PartialEq + Copy,
{
    match (number(text), text.parse::<T>()) {
        (None, Err(ParseCodeError::NotANumber)) => {}
        (Some(number), Err(ParseCodeError::InvalidCode(error))) => {
            assert!(!is_legal(number));
            assert_eq!(error.get(), number);
        }
        (Some(number), Ok(code)) => {
            assert!(is_legal(number));
            assert_eq!(code.into(), number);
            assert_eq!(code.to_string().parse(), Ok(code));
        }
        (number, code) => panic!("{number:?}, but {code:?}"),
    }
}
