use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(5000)]
    First,
    #[close(65535)]
    Last,
}

fn main() {}
