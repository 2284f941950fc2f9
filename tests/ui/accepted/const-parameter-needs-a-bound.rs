#![allow(dead_code, unused_imports)]
use close_codes::{CloseCode, CloseCodes, CloseFrame, Reason};

pub struct W<const N: usize>;
impl std::fmt::Display for W<3> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("3") }
}
#[derive(CloseCodes)]
pub enum E<const N: usize> {
    #[close(4001, "{0}")]
    A(W<N>),
}
fn main() {}
