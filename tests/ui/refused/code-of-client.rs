use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(1010)]
    NoExtension,
}

fn main() {}
