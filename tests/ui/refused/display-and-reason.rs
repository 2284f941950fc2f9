use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, "token expired", display)]
    TokenExpired,
}

fn main() {}
