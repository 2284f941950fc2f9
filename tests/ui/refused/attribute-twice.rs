use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001)]
    #[close("token expired")]
    TokenExpired,
}

fn main() {}
