//! Panic discriminant overflow.
use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[repr(u16)]
pub enum E {
    A = 170141183460469231731687303715884105727,
    B,
}
fn main() {}
