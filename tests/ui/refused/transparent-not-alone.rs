use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(transparent, 4001)]
    Code(close_codes::CloseCode),
    #[close(transparent, reconnect = never)]
    Key(close_codes::CloseCode),
    #[close(4003, "x", transparent)]
    Last(close_codes::CloseCode),
}

fn main() {}
