use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, colour = "red")]
    TokenExpired,
    #[close(4002, level(3))]
    RoomFull,
}

fn main() {}
