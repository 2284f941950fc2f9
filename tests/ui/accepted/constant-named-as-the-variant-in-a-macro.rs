#![allow(dead_code, non_upper_case_globals)]
use close_codes::{CloseCode, CloseCodes, CloseFrame, Reason};

const RoomFull: u16 = 4001;
macro_rules! base { () => { RoomFull } }
#[derive(CloseCodes)]
pub enum E {
    #[close(base!())]
    RoomFull,
}
fn main() { let _ = (CloseCode::GOING_AWAY, Reason::EMPTY, CloseFrame::from(E::RoomFull)); }
