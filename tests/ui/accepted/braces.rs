//! Braces that the user may write have no lint in generated code.
#![forbid(unused_braces, unused_parens)]
use close_codes::CloseCodes;

const BASE: u16 = 4000;

#[derive(CloseCodes)]
enum E {
    #[close({ BASE + 1 })]
    A,
    #[close(4002, { "b" })]
    B,
    #[close({ 4003 }, { "c" })]
    C,
}
fn main() {}
