use close_codes::CloseCodes;

const CODE: u32 = 4001;
const NAME: &str = "4002";

#[derive(CloseCodes)]
enum ChatError {
    #[close(CODE, "token expired")]
    TokenExpired,
    #[close(NAME, "room full")]
    RoomFull,
    #[close(4003, CODE)]
    Banned,
}

fn main() {}
