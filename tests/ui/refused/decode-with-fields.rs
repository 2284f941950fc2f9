use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCodes)]
#[close(decode)]
enum ChatError {
    #[close(4001)]
    TokenExpired,
    #[close(4002, "room {0} is full")]
    RoomFull(String),
    #[close(transparent)]
    Other(CloseCode),
}

fn main() {}
