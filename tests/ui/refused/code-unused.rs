use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(999, "gone")]
    Gone,
}

fn main() {}
