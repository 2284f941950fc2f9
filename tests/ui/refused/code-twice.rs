use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, 4002)]
    TokenExpired,
    #[close(4003, code = 4004)]
    RoomFull,
    #[close(code = 4005, code = 4006)]
    Banned,
}

fn main() {}
