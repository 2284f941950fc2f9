//! Decode misspelt.
use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCodes)]
#[close(decod)]
pub enum E {
    #[close(4001)]
    A,
    #[close(transparent)]
    B(CloseCode),
}
pub fn f() -> bool { E::try_from(4001_u16).is_ok() }
fn main() {}
