//! Missing comma after if.
use close_codes::CloseCodes;

#[derive(CloseCodes)]
pub enum E {
    #[close(if true { 4001 } else { 4002 } "x")]
    A,
}
fn main() {}
