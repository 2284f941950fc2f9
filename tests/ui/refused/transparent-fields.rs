use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(transparent)]
    None,
    #[close(transparent)]
    Two(close_codes::CloseCode, String),
    #[close(transparent)]
    Named { code: close_codes::CloseCode, detail: String },
}

fn main() {}
