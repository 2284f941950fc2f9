//! Decode inner cannot.
use close_codes::CloseCodes;

#[derive(CloseCodes)]
pub enum Inner {
    #[close(4001)]
    A(u8),
}
#[derive(CloseCodes)]
#[close(decode)]
pub enum E {
    #[close(transparent)]
    A(Inner),
}
fn main() {}
