use close_codes::CloseCodes;

const fn code(known: bool) -> u16 {
    if known { 4001 } else { panic!("no code is known") }
}

const fn reason(known: bool) -> &'static str {
    if known { "known" } else { panic!("no reason is known") }
}

#[derive(CloseCodes)]
enum ChatError {
    #[close(code(true))]
    Known,
    #[close(code(false), "panics")]
    Unknown,
    #[close(u16::MAX + 1)]
    Overflow,
    #[close(4002, reason(false))]
    NoReason,
    #[close(code(true) + 2, reason(false))]
    r#Either,
}

fn main() {}
