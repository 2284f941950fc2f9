use close_codes::{CloseCode, CloseCodes};

/// The names of tungstenite, which actix and fastwebsockets have too.
#[derive(CloseCodes)]
enum ChatError {
    #[close(CloseCode::Normal)]
    Normal,
    #[close(CloseCode::Away, "moved")]
    Away,
    #[close(code = CloseCode::Protocol)]
    Protocol,
    #[close(close_codes::CloseCode::Unsupported)]
    Unsupported,
    #[close(tungstenite::protocol::frame::coding::CloseCode::Status)]
    Status,
    #[close(CloseCode::Abnormal)]
    Abnormal,
    #[close(CloseCode::Invalid)]
    Invalid,
    #[close(CloseCode::Policy)]
    Policy,
    #[close(CloseCode::Size)]
    Size,
    #[close(CloseCode::Extension)]
    Extension,
    #[close(CloseCode::Error)]
    Error,
    #[close(CloseCode::Restart)]
    Restart,
    #[close(CloseCode::Again)]
    Again,
    #[close(CloseCode::Tls)]
    Tls,
}

fn main() {
    let _ = CloseCode::GOING_AWAY;
}
