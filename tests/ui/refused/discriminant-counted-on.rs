//! One error where the counting starts wrong, or where it leaves the codes: the variants after that follow.
use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[repr(u16)]
enum Attribute {
    TooLow = 1999 + 0,
    #[close(4000)]
    Fine,
    Follows,
}

#[derive(CloseCodes)]
#[repr(u16)]
enum Ends {
    Fine = 4998 + 0,
    Last,
    TooHigh,
    Follows,
}

#[derive(CloseCodes)]
#[repr(u16)]
#[close(range = 4100..=4199)]
enum Fields {
    Outside(u8) = 4000 + 7,
    Follows,
    Again = 4199,
    OutsideAgain,
    FollowsAgain,
}

fn main() {}
