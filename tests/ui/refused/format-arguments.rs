//! Format arguments.
use close_codes::CloseCodes;

#[derive(CloseCodes)]
pub enum E {
    #[close(4001, "room {} is full", name)]
    A { name: String },
}
fn main() {}
