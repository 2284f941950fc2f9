use close_codes::{CloseCode, CloseStatus};

use crate::one_list::close::ChatClose;

/// What to tell the user.
pub fn explain(status: CloseStatus) -> &'static str {
    match status {
        CloseStatus::Received(code) => match ChatClose::try_from(code) {
            Ok(ChatClose::Moved) => "one moment",
            Ok(ChatClose::RoomFull) => "waiting for a seat",
            Ok(ChatClose::TokenExpired) => "please log in again",
            Ok(ChatClose::Internal) => "something is wrong on our side",
            Err(_) if code == CloseCode::NORMAL_CLOSURE => "goodbye",
            Err(_) => "the server has closed the chat",
        },
        CloseStatus::NoStatus => "the server has closed the chat",
        CloseStatus::Abnormal | CloseStatus::TlsHandshake => "cannot reach the server",
    }
}
