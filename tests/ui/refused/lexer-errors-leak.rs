//! Lexer errors leak.
use close_codes::CloseCodes;

#[derive(CloseCodes)]
pub enum E {
    #[close(4001, "{0:pad#5$}")]
    A(u8),
    #[close(4002, "{0:1e$}")]
    B(u8),
}
fn main() {}
