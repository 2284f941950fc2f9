use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, "token expired", "token has expired")]
    TokenExpired,
    #[close(4002, "full", reason = "room full")]
    RoomFull,
}

fn main() {}
