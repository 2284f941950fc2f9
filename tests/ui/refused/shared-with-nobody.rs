use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, shared)]
    TokenExpired,
    #[close(4001, shared)]
    SessionExpired,
}

fn main() {}
