use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[Close(4001)]
    Upper,
    #[closes(4002)]
    Plural,
}

fn main() {}
