//! The last that is legal, on each side.

use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum ChatError {
    #[close(3000)]
    Lowest,
    #[close(3999)]
    LastRegistered,
    #[close(4000)]
    FirstPrivate,
    #[close(4999)]
    Highest,
    #[close(4_001_)]
    Underscores,
    #[close(4002u16)]
    Suffix,
    // 123 bytes.
    #[close(4003, "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 12")]
    Longest,
    #[close(4002, shared)]
    Shared,
}

fn main() {
    assert_eq!(ChatError::Underscores.close_code().get(), 4001);
    assert_eq!(ChatError::Longest.close_reason().len(), 123);
    assert_eq!(ChatError::Shared.close_code(), ChatError::Suffix.close_code());
    let _ = [ChatError::Lowest, ChatError::LastRegistered, ChatError::FirstPrivate, ChatError::Highest];
}
