#![allow(dead_code, unused_imports)]
use close_codes::{CloseCode, CloseCodes, CloseFrame, Reason};

#[derive(CloseCodes)]
pub enum E {
    #[close(4001, "{0:p}")]
    A(*const u8),
}
fn main() {
    let p = &1_u8 as *const u8;
    assert_eq!(E::A(p).close_reason().as_str(), format!("{p:p}"));
}
