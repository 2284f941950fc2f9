#![allow(dead_code, unused_imports)]
use close_codes::{CloseCode, CloseCodes, CloseFrame, Reason};

const fn id(x: u16) -> u16 { x }
const fn first(x: &[&'static str]) -> &'static str { x[0] }
pub struct P<A, B>(A, B);
impl<A, B> P<A, B> { pub const X: u16 = 4007; }
pub const fn yes<A, B>() -> bool { true }
#[derive(CloseCodes)]
pub enum E {
    #[close(u16::from_be_bytes([0x0F, 0xA1]))]
    A,
    #[close(id(if cfg!(test) { 4002 } else { 4003 }))]
    B,
    #[close((4004..4005).start)]
    C,
    #[close(4006, first(&["a", "b"]))]
    D,
    #[close(match P::<u8, u8>::X { x => x })]
    F,
    #[close(if yes::<u8, u8>() { 4009 } else { 4010 })]
    G,
}
fn main() {}
