#![allow(dead_code, non_camel_case_types)]
use close_codes::{CloseCode, CloseCodes, CloseFrame, Reason};

pub const B: u16 = 4000;
#[derive(CloseCodes)]
pub enum E {
    #[close(B)]
    check_use,
    #[close(B + 1)]
    check_code,
    #[close(B + 2)]
    CLOSE_CODE_USES,
}
#[derive(CloseCodes)]
pub enum F {
    #[close(B)]
    __error,
    #[close(B + 1)]
    __field_0,
    #[close(transparent)]
    X(CloseCode),
}
fn main() { let _ = Reason::EMPTY; let _: Option<CloseFrame> = None; }
