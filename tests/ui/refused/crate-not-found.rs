use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[close(crate = nowhere)]
enum ChatError {
    #[close(4001, "token expired")]
    TokenExpired,
    #[close(transparent)]
    Other(close_codes::CloseCode),
}

fn main() {}
