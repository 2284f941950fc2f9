use close_codes::CloseCodes;

const fn code(known: bool) -> u16 {
    if known { 4001 } else { panic!("no code is known") }
}

#[derive(CloseCodes)]
enum ChatError {
    #[close(code(true))]
    Known,
    #[close(code(false), "panics")]
    Unknown,
    #[close(u16::MAX + 1)]
    Overflow,
}

fn main() {}
