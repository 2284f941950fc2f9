use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(65536)]
    JustBeyond,
    // As a `u16` this would be 4465.
    #[close(70001)]
    Truncated,
    #[close(99999999999999999999999999999999999999999)]
    Huge,
}

fn main() {}
