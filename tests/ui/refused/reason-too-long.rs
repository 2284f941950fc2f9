use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    // 124 bytes.
    #[close(4001, "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 123")]
    Ascii,
    // 42 characters of three bytes.
    #[close(4002, "€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€")]
    MultiByte,
    // The text alone, without the field.
    #[close(4003, "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 012{0}")]
    Formatted(u8),
}

fn main() {}
