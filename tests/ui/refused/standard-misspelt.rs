use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCodes)]
enum ChatError {
    #[close(CloseCode::INTERNAL_EROR, "broken")]
    Broken,
    #[close(code = CloseCode::InternalError)]
    Internal,
    #[close(CloseCode::UNAUTHORISED)]
    Unauthorised,
}

fn main() {
    let _ = CloseCode::GOING_AWAY;
}
