use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, reconnect = never, reconnect = now)]
    TokenExpired,
    #[close(4001, shared, shared)]
    RoomFull,
}

fn main() {}
