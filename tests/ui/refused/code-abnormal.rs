use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(1006, "lost")]
    Lost,
}

fn main() {}
