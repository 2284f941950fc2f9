use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, reconect = never)]
    TokenExpired,
    #[close(transparant)]
    Auth(close_codes::CloseCode),
    #[close(4002, shard)]
    RoomFull,
    #[close(4003, reasn = "banned")]
    Banned,
}

fn main() {}
