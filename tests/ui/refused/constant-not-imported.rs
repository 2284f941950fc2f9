//! Constant not imported.
use close_codes::CloseCodes;

pub mod codes { pub const BANNED: u16 = 4001; }
#[derive(CloseCodes)]
pub enum E {
    #[close(BANNED, "banned")]
    Banned,
}
fn main() {}
