use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, "token expired")]
    TokenExpired,
    #[close(4002)]
    RoomFull,
    #[close(0xFA1)]
    SessionExpired,
}

fn main() {}
