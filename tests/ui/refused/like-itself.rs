use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ServerError {
    #[close(4001)]
    TokenExpired,
    #[close(like = Self::TokenExpired)]
    Same,
    #[close(like = ServerError::TokenExpired)]
    Again,
}

fn main() {}
