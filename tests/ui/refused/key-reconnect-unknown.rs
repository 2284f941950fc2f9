use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, reconnect = Never)]
    Upper,
    #[close(4002, reconnect = "backoff")]
    Quoted,
    #[close(4003, reconnect = always)]
    Other,
    #[close(4004, reconnect = false)]
    Bool,
}

fn main() {}
