//! Close codes as types, and their conversions to and from text.

mod app_code;
mod close_code;
mod invalid_code;
mod range;
mod reconnect;
mod text;

pub use self::app_code::AppCode;
pub use self::close_code::CloseCode;
pub use self::invalid_code::InvalidCode;
pub use self::range::CodeRange;
pub use self::reconnect::Reconnect;
pub use self::text::ParseCodeError;
pub(crate) use self::text::{convert_codes, fmt_code, parse_code, registered_name};
