use close_codes::CloseCodes;

struct CloseCode;

impl CloseCode {
    const INTERNAL_ERROR: u16 = 4011;
}

#[derive(CloseCodes)]
enum ChatError {
    #[close(CloseCode::INTERNAL_ERROR, "broken")]
    Broken,
}

fn main() {}
