//! What goes on the wire when a connection ends, and how an endpoint sees it.

mod close_frame;
mod contents;
mod decode_error;
mod payload;
mod reason;
mod status;

pub use self::close_frame::CloseFrame;
pub use self::decode_error::DecodeError;
pub use self::payload::Payload;
pub use self::reason::{Reason, ReasonTooLong};
pub use self::status::CloseStatus;
