use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatClose {
    #[close(4001, reconnect = never)]
    TokenExpired,
}

#[derive(CloseCodes)]
enum Twice {
    #[close(like = ChatClose::TokenExpired)]
    Expired,
    #[close(like = ChatClose::TokenExpired, "too old")]
    Old,
}

#[derive(CloseCodes)]
enum Contradicts {
    #[close(4001, reconnect = now)]
    Mine,
    #[close(like = ChatClose::TokenExpired, shared)]
    Expired,
}

fn main() {}
