use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001)]
    RoomFull(#[close("room {0} is full")] String),
}

fn main() {}
