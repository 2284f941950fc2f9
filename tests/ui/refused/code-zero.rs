use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(0)]
    Gone,
}

fn main() {}
