//! Const reason beside a discriminant.
use close_codes::CloseCodes;

pub const R: &str = "banned";
#[derive(CloseCodes)]
#[repr(u16)]
pub enum E {
    #[close(R)]
    A = 4001,
}
fn main() {}
