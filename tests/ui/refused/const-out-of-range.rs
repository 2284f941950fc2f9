use close_codes::CloseCodes;

const BASE: u16 = 2998;
const HTTP: [u16; 2] = [401, 403];

#[derive(CloseCodes)]
enum ChatError {
    #[close(BASE + 2, "legal: 3000")]
    Fine,
    #[close(BASE + 1, "too low")]
    TooLow,
    #[close(HTTP[1])]
    Http,
    #[close({
        const ABNORMAL: u16 = 1006;
        ABNORMAL
    })]
    Block,
    #[close(if cfg!(debug_assertions) { 5000 } else { 5001 })]
    If,
}

fn main() {}
