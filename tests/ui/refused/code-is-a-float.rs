use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001.0, "token expired")]
    TokenExpired,
}

fn main() {}
