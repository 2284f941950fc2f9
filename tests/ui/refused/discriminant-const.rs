use close_codes::CloseCodes;

const LAST: u16 = 4999;

#[derive(CloseCodes)]
#[repr(u16)]
enum Gateway {
    TooLow = LAST - 3000,
    Fine = LAST,
    RunsOut,
}

// Without a cast that truncates: 70001 is not 4465.
#[derive(CloseCodes)]
#[repr(u32)]
enum Wide {
    TooHigh = 70_000 + 1,
}

#[derive(CloseCodes)]
enum Signed {
    Negative = -(4001),
}

fn main() {}
