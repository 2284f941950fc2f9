//! Repeated discriminant by inference.
use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[repr(u64)]
pub enum E {
    A(u8) = 4001 + (!0 >> 31 >> 1), // i32 in the derive, u64 in the enum
    C = 4000,
}
fn main() {
    assert_ne!(E::A(1).close_code(), E::C.close_code());
}
