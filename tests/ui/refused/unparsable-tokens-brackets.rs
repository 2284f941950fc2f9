//! Unparsable tokens brackets.
use close_codes::CloseCodes;

#[derive(CloseCodes)]
pub enum E {
    #[close([4001 4002][0])]
    A,
}
fn main() {}
