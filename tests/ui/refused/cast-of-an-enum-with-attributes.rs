use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatClose {
    #[close(4001)]
    TokenExpired,
    #[close(4002)]
    RoomFull,
}

#[derive(CloseCodes)]
enum ServerError {
    #[close(ChatClose::RoomFull as u16, "room {room} is full")]
    RoomFull { room: String },
}

fn main() {
    let _ = ChatClose::TokenExpired;
}
