use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, range = 4000..=4100)]
    TokenExpired,
    #[close(4002, decode)]
    RoomFull,
}

fn main() {}
