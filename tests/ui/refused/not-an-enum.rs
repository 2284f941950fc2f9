use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[close(4001)]
struct ChatError {
    detail: String,
}

#[derive(CloseCodes)]
union Bits {
    code: u16,
}

#[derive(CloseCodes)]
enum Nothing {}

fn main() {}
