//! The conversions from a code are there in spite of a mistake, too.

use close_codes::{CloseCode, CloseCodes, CloseFrame};

#[derive(Debug, CloseCodes)]
#[repr(u16)]
enum Gateway {
    Wrong = 999,
    Right = 4001,
}

fn main() {
    let _ = Gateway::try_from(4001_u16);
    let _ = Gateway::try_from(CloseCode::NORMAL_CLOSURE);
    let _ = Gateway::try_from(&CloseFrame::from(Gateway::Right));
}
