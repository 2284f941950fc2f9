use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCodes)]
enum ChatError {
    #[close(CloseCode::ROOM_FULL, "the room is full")]
    RoomFull,
}

fn main() {
    let _ = CloseCode::GOING_AWAY;
}
