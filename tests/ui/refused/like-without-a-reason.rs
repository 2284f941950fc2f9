use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatClose {
    #[close(4001, "room {0} is full")]
    RoomFull(String),
    #[close(4002, display)]
    Shown,
}

impl std::fmt::Display for ChatClose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("closed")
    }
}

#[derive(CloseCodes)]
enum ServerError {
    #[close(like = ChatClose::RoomFull)]
    RoomFull,
    #[close(like = ChatClose::Shown)]
    Shown,
}

fn main() {}
