use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001u32)]
    TokenExpired,
    #[close(0xFA2_i64)]
    RoomFull,
    #[close(4003f32)]
    Banned,
}

fn main() {}
