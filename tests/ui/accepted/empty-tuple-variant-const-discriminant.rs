#![allow(dead_code, unused_imports)]
use close_codes::{CloseCode, CloseCodes, CloseFrame, Reason};

const BASE: u16 = 4000;
#[derive(CloseCodes)]
#[repr(u16)]
pub enum E {
    A() = BASE,
    B {} = BASE + 1,
    C,
}
fn main() {}
