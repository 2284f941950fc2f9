use close_codes::CloseCodes;

fn code() -> u16 {
    4001
}

#[derive(CloseCodes)]
enum ChatError {
    #[close(code())]
    TokenExpired,
    #[close(UNKNOWN)]
    RoomFull,
}

fn main() {}
