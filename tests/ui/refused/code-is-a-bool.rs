use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(true, "token expired")]
    TokenExpired,
}

fn main() {}
