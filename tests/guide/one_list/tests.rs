use close_codes::{CloseCodes, CloseStatus, Reconnect};

use super::close::ChatClose;
use super::decode::advice;
use super::error::ChatError;
use super::public::public_list;

#[test]
fn the_servers_errors_have_the_codes_of_the_list() {
    let full = ChatError::RoomFull { user: "ada".into(), room: "lobby".into() };
    assert_eq!(full.close_frame().to_string(), "4001: room lobby is full");
    assert_eq!(advice(&full.close_frame()), Some("wait"));
    let expired = ChatError::TokenExpired { user: "ada".into() };
    assert_eq!(expired.close_frame(), ChatClose::TokenExpired.close_frame());
    assert_eq!(expired.reconnect(), Some(Reconnect::Never), "the policy of the nested list");
    let moved = ChatError::Listed(ChatClose::Moved);
    assert_eq!(moved.close_frame(), ChatClose::Moved.close_frame());
    let store = ChatError::from(std::io::Error::other("disk full"));
    assert_eq!(store.close_frame(), ChatClose::Internal.close_frame());
    assert_eq!(store.reconnect(), Some(Reconnect::Backoff));
}

#[test]
fn the_policy_covers_every_status() {
    let after = |code| ChatClose::reconnect_for(CloseStatus::new(code).unwrap());
    assert_eq!(after(4000), Some(Reconnect::Now));
    assert_eq!(after(4321), Some(Reconnect::Backoff));
    assert_eq!(after(4999), Some(Reconnect::Never));
    assert_eq!(after(1006), Some(Reconnect::Backoff));
    assert_eq!(after(1012), Some(Reconnect::Backoff), "the standard's advice");
    assert_eq!(after(1000), Some(Reconnect::Never));
}

#[test]
fn the_public_list_has_no_docs() {
    assert!(public_list().contains("room is full"));
    assert!(!public_list().contains("The server has a bug."));
}
