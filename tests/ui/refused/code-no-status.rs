use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(1005)]
    Silent,
}

fn main() {}
