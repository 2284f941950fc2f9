//! An error with a generated conversion into axum's frame, which the lint allows.

use close_codes::CloseCodes;

#[derive(Debug, CloseCodes)]
#[close(into(axum))]
pub enum QueueError {
    #[close(4101, "queue is full")]
    Full,
}
