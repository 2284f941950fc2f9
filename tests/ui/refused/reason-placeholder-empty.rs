use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, "token {}")]
    Unit,
    #[close(4002, "room {}")]
    Tuple(String),
    #[close(4003, "room {:?}")]
    Named { name: String },
}

fn main() {}
