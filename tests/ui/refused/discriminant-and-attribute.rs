use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[repr(u16)]
enum Gateway {
    #[close(4001, "token expired")]
    TokenExpired = 4001,
    #[close(4002)]
    RoomFull = 4003,
}

fn main() {}
