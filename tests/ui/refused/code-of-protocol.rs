use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(1008, "banned")]
    Banned,
}

fn main() {}
