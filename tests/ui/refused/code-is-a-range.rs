use close_codes::CloseCodes;

const LAST: u16 = 4010;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001..=4010, "token expired")]
    Inclusive,
    #[close(4001..4010)]
    Exclusive,
    #[close(code = 4001..=LAST - 1, reconnect = never)]
    Constant,
    #[close(LAST..=4010, reason = "room full")]
    FromAConstant,
    #[close(4001.., "banned")]
    Open,
}

fn main() {}
