#![allow(dead_code, unused_imports)]
use close_codes::{CloseCode, CloseCodes, CloseFrame, Reason};

#[derive(CloseCodes)]
pub enum E {
    #[close(4001)]
    C([u8; if cfg!(test) { 3 } else { 4 }]),
    #[close(4002)]
    Block([u8; { const X: usize = 2; X }]),
    #[close(4003)]
    Statement([u8; { let x = 2; x }]),
    #[close(4004)]
    Path([u8; usize::MIN]),
}
pub fn f(e: E) -> CloseFrame { e.into() }
fn main() {}
