use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, "token {0}")]
    Unit,
    #[close(4002, "room {name}")]
    Tuple(String),
    #[close(4003, "room {nam} of {2}")]
    Named { name: String },
    #[close(4004, "room {1}")]
    OutOfBounds(String),
    #[close(4005, "room {0:>width$}")]
    Width(String),
}

fn main() {}
