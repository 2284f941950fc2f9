use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close('4', "token expired")]
    TokenExpired,
    #[close(b'4')]
    RoomFull,
}

fn main() {}
