//! Empty enum decoded.
use close_codes::CloseCodes;

#[derive(CloseCodes)]
pub enum E {}
pub fn h() -> bool { E::try_from(4001_u16).is_ok() }
fn main() {}
