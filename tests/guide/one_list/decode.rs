use close_codes::{CloseCodes, CloseFrame, MetaValue};

use super::close::ChatClose;

/// What to show to the user.
pub fn advice(frame: &CloseFrame) -> Option<&'static str> {
    let close = ChatClose::try_from(frame).ok()?;
    match close.info()?.meta_value("action")? {
        MetaValue::Str(action) => Some(action),
        _ => None,
    }
}
