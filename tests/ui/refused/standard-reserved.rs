use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCodes)]
enum ChatError {
    #[close(CloseCode::ABNORMAL_CLOSURE, "lost")]
    Lost,
    #[close(CloseCode::NO_STATUS_RCVD)]
    Silent,
    #[close(CloseCode::TLS_HANDSHAKE)]
    Tls,
    #[close(close_codes::CloseCode::RESERVED)]
    Reserved,
}

fn main() {
    let _ = CloseCode::GOING_AWAY;
}
