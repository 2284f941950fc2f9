use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(transparent)]
    Io(std::io::Error),
    #[close(4001)]
    TokenExpired,
}

fn main() {}
