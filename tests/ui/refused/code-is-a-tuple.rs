//! Code and reason in parentheses of their own.
use close_codes::CloseCodes;

#[derive(CloseCodes)]
pub enum E {
    #[close((4001, "x"))]
    A,
}
fn main() {}
