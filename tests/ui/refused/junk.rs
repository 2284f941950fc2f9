use close_codes::CloseCodes;

pub const BASE: u16 = 4000;

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
    #[close(4007 => "kicked")]
    Arrow,
    // That no earlier variant has this code is not said: `Arrow` was meant to have it.
    #[close(4007, "kicked for good", shared)]
    AfterArrow,
    #[close(4008: "muted")]
    Colon,
    #[close(4009?)]
    QuestionMark,
    #[close(4010 . "slow down")]
    Point,
    #[close(BASE => "closed")]
    ArrowAfterConstant,
    #[close(BASE: "closed")]
    ColonAfterConstant,
}

fn main() {}
