use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, "room {name:>width$}")]
    Named { name: String, width: u8 },
}

fn main() {}
