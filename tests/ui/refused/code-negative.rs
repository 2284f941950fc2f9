use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(-1, "gone")]
    Gone,
}

fn main() {}
