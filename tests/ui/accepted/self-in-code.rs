#![allow(dead_code, unused_imports)]
use close_codes::{CloseCode, CloseCodes, CloseFrame, Reason};

#[derive(CloseCodes)]
pub enum ByAttribute {
    #[close(Self::BASE + 1, "x")]
    A(u8),
}
impl ByAttribute { const BASE: u16 = 4000; }
#[derive(CloseCodes)]
#[repr(u16)]
pub enum ByDiscriminant {
    A(u8) = Self::BASE,
    B,
}
impl ByDiscriminant { const BASE: u16 = 4000; }
fn main() {}
