use close_codes::CloseCodes;

// That the next discriminant is outside the range is not said: `4944` was meant.
#[derive(CloseCodes)]
#[repr(u16)]
#[close(range = 4927..=4989)]
enum ChatError {
    TokenExpired = 4989,
    #[close(4944 reconnect = never)]
    RoomFull,
}

fn main() {}
