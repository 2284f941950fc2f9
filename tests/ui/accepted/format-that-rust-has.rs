#![allow(dead_code, unused_imports)]
use close_codes::{CloseCode, CloseCodes, CloseFrame, Reason};

#[derive(CloseCodes)]
pub enum E {
    #[close(4001, "{0:}>5}")]
    A(u8),
    #[close(4002, "{0:.?}")]
    B(u8),
}
fn main() { let _ = format!("{0:}>5} {0:.?}", 1); }
