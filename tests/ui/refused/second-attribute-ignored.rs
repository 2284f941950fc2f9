//! Second attribute ignored.
use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCodes)]
#[close(range = 4000..=4999)]
#[close(decode)]
pub enum E {
    #[close(4001)]
    A,
    #[close(transparent)]
    B(CloseCode),
}
pub fn f() -> bool { E::try_from(4001_u16).is_ok() }
#[derive(CloseCodes)]
#[close(decode)]
pub enum F {
    #[close(4002)]
    #[close(transparent)]
    B(CloseCode),
}
fn main() {}
