use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close("token expired", 4001)]
    ReasonFirst,
    #[close(reconnect = never, 4002)]
    KeyFirst,
    #[close(4003, reconnect = never, "banned")]
    ReasonLast,
}

fn main() {}
