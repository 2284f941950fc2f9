use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(1004)]
    Gone,
}

fn main() {}
