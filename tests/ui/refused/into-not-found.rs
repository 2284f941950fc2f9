use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[close(into(axum, warp = nowhere))]
enum ChatError {
    #[close(4001)]
    TokenExpired,
}

fn main() {}
