use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(transparent)]
    Dynamic(Box<dyn std::error::Error>),
    #[close(transparent)]
    Text(&'static str),
}

fn main() {}
