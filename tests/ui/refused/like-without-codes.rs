use close_codes::CloseCodes;

enum ChatClose {
    TokenExpired,
}

#[derive(CloseCodes)]
enum ServerError {
    #[close(like = ChatClose::TokenExpired)]
    Expired,
}

fn main() {
    let _ = ChatClose::TokenExpired;
}
