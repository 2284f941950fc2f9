use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close]
    Bare,
    #[close()]
    Empty,
    #[close = 4001]
    Assigned,
}

fn main() {}
