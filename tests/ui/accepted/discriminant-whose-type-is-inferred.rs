#![allow(dead_code, unused_imports)]
use close_codes::{CloseCode, CloseCodes, CloseFrame, Reason};

const BASE: u32 = 4000;
#[derive(CloseCodes)]
#[repr(u16)]
pub enum A1 { A(u8) = BASE as _ }
#[derive(CloseCodes)]
#[repr(u64)]
pub enum A2 { A(u8) = 4294967296 - 4294963295 }
#[derive(CloseCodes)]
#[repr(u16)]
pub enum A3 { A(u8) = !61534 }
fn main() {}
