use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatClose {
    #[close(4001, "token expired", meta(resume = true, delay_ms = 5000))]
    TokenExpired,
}

#[derive(CloseCodes)]
enum AuthClose {
    #[close(4001, "token revoked", meta(delay_ms = 5000, resume = false))]
    TokenRevoked,
}

/// The same set in another order is no contradiction, and silence agrees with all.
#[derive(CloseCodes)]
enum Agrees {
    #[close(4001, meta(delay_ms = 5000, resume = true))]
    Mine,
    #[close(4001, shared)]
    Silent,
    #[close(like = ChatClose::TokenExpired, shared)]
    Listed,
}

#[derive(CloseCodes)]
enum Like {
    #[close(4001, meta(resume = true))]
    Mine,
    #[close(like = ChatClose::TokenExpired, shared)]
    Listed,
}

#[derive(CloseCodes)]
enum Own {
    #[close(4001, meta(resume = 1))]
    Mine,
    #[close(transparent, shared)]
    Chat(ChatClose),
}

#[derive(CloseCodes)]
enum Nested {
    #[close(transparent)]
    Chat(ChatClose),
    #[close(transparent, shared)]
    Auth(AuthClose),
}

fn main() {}
