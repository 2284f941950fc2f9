use close_codes::{CloseCodes, CloseStatus};

use super::error::ChatError;

/// How a connection ended, as the label of a metric.
pub fn label(status: CloseStatus) -> &'static str {
    let row = status.code().and_then(|code| ChatError::CODES.find(code));
    row.map_or(status.name().unwrap_or("unknown"), |row| row.name())
}
