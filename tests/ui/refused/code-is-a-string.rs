use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close("4001", "token expired")]
    TokenExpired,
    #[close("4002")]
    RoomFull,
    #[close("expired", "token expired")]
    Expired,
}

fn main() {}
