use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCodes)]
#[close(range = 4000..=4099)]
enum ChatError {
    #[close(CloseCode::UNAUTHORIZED)]
    Unauthorized,
    #[close(CloseCode::INTERNAL_ERROR)]
    Broken,
}

fn main() {}
