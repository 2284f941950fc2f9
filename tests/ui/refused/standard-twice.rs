use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCodes)]
enum ChatError {
    #[close(CloseCode::INTERNAL_ERROR, "database")]
    Db,
    #[close(4001)]
    Own,
    #[close(CloseCode::INTERNAL_ERROR, "cache")]
    Cache,
}

fn main() {}
