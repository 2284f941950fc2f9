//! Six mistakes give six errors, however often the enum is used.

use close_codes::{CloseCode, CloseCodes, CloseFrame};

const LOW: u16 = 2999;

#[derive(Debug, CloseCodes)]
enum ChatError {
    #[close(1006, "an illegal code")]
    One,
    #[close(LOW, "an illegal constant")]
    Two,
    #[close(4003, "a field {0} that is not there")]
    Three,
    #[close(4004, colour = "red")]
    Four,
    Five,
    #[close(4006, "fine")]
    Fine,
    #[close(4006, "a repeated code")]
    Six,
}

fn first(error: ChatError) -> CloseFrame {
    error.into()
}

fn second(error: &ChatError) -> CloseCode {
    error.close_code()
}

fn third() -> Result<(), CloseFrame> {
    Err(ChatError::One)?
}

fn fourth<E: CloseCodes>(error: E) -> CloseFrame {
    error.close_frame()
}

fn main() {
    let _ = (first(ChatError::Two), second(&ChatError::Three), third(), fourth(ChatError::Four));
}
