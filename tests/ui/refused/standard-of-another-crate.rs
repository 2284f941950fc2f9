use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCodes)]
enum ChatError {
    #[close(CloseCode::Away, "tungstenite's")]
    Away,
    #[close(CloseCode::Error)]
    Error,
    #[close(CloseCode::POLICY)]
    Policy,
    #[close(CloseCode::Abnormal)]
    Abnormal,
    #[close(4001)]
    Own,
}

fn main() {
    let _ = CloseCode::GOING_AWAY;
}
