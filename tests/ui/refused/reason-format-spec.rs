use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, "room {0:wide} is full")]
    Width(String),
    #[close(4002, "room {0:.*} is full")]
    Star(String),
    #[close(4003, "room {0:5x5}")]
    Junk(u8),
    #[close(4004, "room {0 + 1}")]
    Expression(u8),
}

fn main() {}
