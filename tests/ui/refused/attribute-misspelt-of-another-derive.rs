use close_codes::CloseCodes;
use close_codes_helper_attributes::Lookalike;

#[derive(Lookalike, CloseCodes)]
enum ChatError {
    #[CLOSE(4001, "token expired")]
    TokenExpired,
    #[close(4002)]
    RoomFull,
}

fn main() {
    println!("{}", ChatError::RoomFull.close_frame());
}
