use close_codes::CloseCodes;

#[derive(Debug, CloseCodes)]
enum ChatError {
    #[close(1006, "token expired")]
    TokenExpired,
    #[close(401, "not logged in")]
    NotLoggedIn,
}

fn main() {}
