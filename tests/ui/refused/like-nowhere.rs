use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCodes)]
enum ChatClose {
    #[close(4001)]
    TokenExpired,
    #[close(transparent)]
    Other(CloseCode),
}

#[derive(CloseCodes)]
enum ServerError {
    #[close(like = ChatClose::TokenExpird)]
    Misspelt,
    #[close(like = ChatClose::Other, "its code is not known")]
    Transparent,
    #[close(like = ChatClose::TokenExpired)]
    Right,
}

fn main() {}
