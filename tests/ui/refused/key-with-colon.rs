use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(code: 4001, reason: "token expired")]
    TokenExpired,
}

fn main() {}
