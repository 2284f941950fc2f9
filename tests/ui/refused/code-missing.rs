use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001)]
    TokenExpired,
    RoomFull(String),
    #[close("banned")]
    Banned,
    Other,
    #[close(reconnect = never)]
    Fatal,
}

fn main() {}
