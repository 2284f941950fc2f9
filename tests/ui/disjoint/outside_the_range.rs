//! A code that is a mistake already does not clash with another enum's.
use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[close(range = 4100..=4199)]
enum Literal {
    #[close(4200)]
    A,
}

const BASE: u16 = 4200;

#[derive(CloseCodes)]
#[close(range = 4100..=4199)]
enum Constant {
    #[close(BASE)]
    A,
    #[close(BASE)]
    AsWell,
}

#[derive(CloseCodes)]
enum Other {
    #[close(4200)]
    A,
}

close_codes::assert_disjoint!(Literal, Other);
close_codes::assert_disjoint!(Constant, Other);

fn main() {}
