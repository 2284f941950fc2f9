//! Both versions send the same bytes.

use close_codes::{CloseCodes, Reconnect};

use super::{after, before};

#[test]
fn nothing_is_lost() {
    let pairs = [
        (before::ChatClose::TokenExpired, after::ChatClose::TokenExpired),
        (before::ChatClose::RoomFull, after::ChatClose::RoomFull),
        (before::ChatClose::Internal, after::ChatClose::Internal),
    ];
    for (before, after) in pairs {
        assert_eq!(before as u16, after.close_code().get());
        assert_eq!(before.reason(), after.close_reason());
        assert_eq!(before.should_reconnect(), after.reconnect() != Some(Reconnect::Never));
    }
    for code in 0..=u16::MAX {
        let before = before::ChatClose::from_code(code).map(|close| format!("{close:?}"));
        let after = after::ChatClose::try_from(code).ok().map(|close| format!("{close:?}"));
        assert_eq!(before, after, "{code}");
    }
}

/// The pinned bytes, before the move.
mod before_the_move {
    use super::before::ChatClose;

    include!("payload_before.rs");
    include!("pinned.rs");
}

/// The same test, after it.
mod after_the_move {
    use super::after::ChatClose;

    include!("payload_after.rs");
    include!("pinned.rs");
}
