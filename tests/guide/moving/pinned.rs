/// What each code has always been on the wire.
const PINNED: [(ChatClose, &[u8]); 3] = [
    (ChatClose::TokenExpired, b"\x0f\xa1token expired"),
    (ChatClose::RoomFull, b"\x0f\xa2room is full"),
    (ChatClose::Internal, b"\x03\xf3internal error"),
];

#[test]
fn the_wire_is_unchanged() {
    for (close, bytes) in PINNED {
        assert_eq!(payload(close), bytes, "{close:?}");
    }
}
