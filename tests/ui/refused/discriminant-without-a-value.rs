use close_codes::CloseCodes;

// rustc evaluates these itself. What it says is not said again, also not of the variants that count on.
#[derive(CloseCodes)]
#[repr(u16)]
enum ChatError {
    RoomFull(String) = -1,
    RoomClosed,
    Banned = 4003,
}

#[derive(CloseCodes)]
#[repr(u16)]
enum AuthError {
    TokenExpired(String) = todo!(),
    TokenMissing,
    TokenInvalid = 4103,
}

fn main() {}
