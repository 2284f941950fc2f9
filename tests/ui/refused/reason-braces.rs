use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, "room {0 is full")]
    NotClosed(String),
    #[close(4002, "room 0} is full")]
    NotOpened(String),
}

fn main() {}
