use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, 'x')]
    Char,
    #[close(4002, b"token expired")]
    Bytes,
    #[close(4003, reason = 7)]
    Number,
}

fn main() {}
