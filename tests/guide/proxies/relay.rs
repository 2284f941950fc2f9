use close_codes::{CloseCode, CloseFrame, CloseStatus, Reason};
use tokio_tungstenite::tungstenite::protocol;

/// The Close frame for one side, once the connection to the other side has ended.
///
/// `None` is an empty Close frame.
pub fn relay(status: CloseStatus, reason: &str) -> Option<protocol::CloseFrame> {
    let code = status.relay(CloseCode::BAD_GATEWAY)?;
    let frame = CloseFrame::new(code, Reason::truncated(reason));
    let (code, reason) = frame.into_parts();
    Some(protocol::CloseFrame { code, reason })
}
