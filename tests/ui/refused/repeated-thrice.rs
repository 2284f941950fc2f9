use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001)]
    First,
    #[close(4001)]
    Second,
    #[close(4001)]
    Third,
}

fn main() {}
