use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, reconnect)]
    NoValue,
    #[close(4002, reconnect(never))]
    Parentheses,
    #[close(4003, display = true)]
    Value,
    #[close(code)]
    Code,
    #[close(4005, reconnect =)]
    Nothing,
}

fn main() {}
