#![allow(dead_code, unused_imports)]
use close_codes::{CloseCode, CloseCodes, CloseFrame, Reason};

#[derive(Debug, CloseCodes)]
pub enum E<T> {
    #[close(4001, "{0:?}")]
    Many(Vec<Self>),
    #[close(4002)]
    One(T),
}
fn main() {}
