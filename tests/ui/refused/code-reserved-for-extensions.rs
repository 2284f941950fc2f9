use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(1016)]
    First,
    #[close(2999)]
    Last,
}

fn main() {}
