use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, reconnect == never)]
    TokenExpired,
}

fn main() {}
