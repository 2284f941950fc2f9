#![allow(dead_code, unused_imports)]
use close_codes::{CloseCode, CloseCodes, CloseFrame, Reason};

pub struct I<'a>(&'a ());
impl<'a> CloseCodes for I<'a> {
    fn close_code(&self) -> CloseCode { CloseCode::GOING_AWAY }
    fn close_reason(&self) -> Reason { Reason::EMPTY }
}
impl<'a> TryFrom<CloseCode> for I<'a> { type Error = (); fn try_from(_: CloseCode) -> Result<Self, ()> { Err(()) } }
impl<'a> TryFrom<&CloseFrame> for I<'a> { type Error = (); fn try_from(_: &CloseFrame) -> Result<Self, ()> { Err(()) } }
#[derive(CloseCodes)]
#[close(decode)]
pub enum E<'frame, T> {
    #[close(transparent)]
    A(I<'frame>),
    #[close(transparent)]
    B(T),
}
fn main() {}
