//! An error that becomes axum's frame by itself: the conversion names the type, and the lint lets it.

use close_codes::CloseCodes;

#[derive(Debug, CloseCodes)]
#[close(into(axum))]
pub enum QueueError {
    #[close(4101, "queue is full")]
    Full,
}
