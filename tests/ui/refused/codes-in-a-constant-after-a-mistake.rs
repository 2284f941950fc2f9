//! Codes in a constant after a mistake.
use close_codes::CloseCodes;

#[derive(CloseCodes)]
pub enum E {
    #[close(1006)]
    X,
    #[close(4001)]
    Y,
}
pub static NAMES: [&str; E::CODES.len()] = ["x", "y"];
fn main() {}
