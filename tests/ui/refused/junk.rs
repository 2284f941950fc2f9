use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001 "token expired")]
    NoComma,
    #[close(4002, "room full" reconnect = never)]
    NoCommaBeforeKey,
    #[close(4003; "banned")]
    Semicolon,
    #[close(, 4004)]
    LeadingComma,
    #[close(4005 +)]
    Unfinished,
    #[close(4006, "a", "b", "c")]
    TooMany,
}

fn main() {}
