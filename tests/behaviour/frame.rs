//! Close frames: to and from bytes, and to and from the types of other crates.

use std::cmp::Ordering;
use std::hash::{BuildHasher, RandomState};

use close_codes::{AppCode, CloseCode, CloseFrame, CloseStatus, DecodeError, Payload, Reason};

/// All the codes that may appear in a frame.
fn codes() -> impl Iterator<Item = CloseCode> {
    (0..=u16::MAX).filter_map(|code| CloseCode::new(code).ok())
}

#[test]
fn every_code_and_every_length_goes_both_ways() {
    assert_eq!(codes().count(), 12 + 2000);
    for code in codes() {
        let frame = CloseFrame::new(code, Reason::from_static("bye"));
        let expected = [&code.get().to_be_bytes()[..], b"bye"].concat();
        assert_eq!(frame.payload(), *expected);
        assert_eq!(CloseFrame::decode(&expected), Ok(Some(frame)));
        assert_eq!(CloseStatus::from_payload(&expected), Ok(code.into()));
    }
    for len in 0..=Reason::MAX_LEN {
        let text = "r".repeat(len);
        for reason in [Reason::new(&text).unwrap(), Reason::from_static(text.clone().leak())] {
            let frame = CloseFrame::new(CloseCode::GOING_AWAY, reason);
            let payload = frame.payload();
            assert_eq!(payload.len(), 2 + len);
            assert_eq!(&payload[2..], text.as_bytes());
            assert_eq!(CloseFrame::decode(&payload), Ok(Some(frame)));
        }
    }
}

#[test]
fn every_wrong_code_is_refused() {
    for code in 0..=u16::MAX {
        let decoded = CloseFrame::decode(&code.to_be_bytes());
        let parts = CloseFrame::from_parts(code, "");
        match CloseCode::new(code) {
            Ok(code) => {
                assert_eq!(decoded, Ok(Some(code.into())));
                assert_eq!(parts, Ok(code.into()));
            }
            Err(error) => {
                assert_eq!(decoded, Err(DecodeError::InvalidCode(error)));
                assert_eq!(parts, Err(error.into()));
                assert_eq!(decoded.unwrap_err().close_code(), CloseCode::PROTOCOL_ERROR);
            }
        }
    }
}

#[test]
fn wrong_bytes_are_refused() {
    assert_eq!(CloseFrame::decode(b""), Ok(None));
    assert_eq!(CloseStatus::from(CloseFrame::decode(b"").unwrap()), CloseStatus::NoStatus);
    for byte in 0..=u8::MAX {
        assert_eq!(CloseFrame::decode(&[byte]), Err(DecodeError::OneByte));
    }
    for len in 126..300 {
        let error = CloseFrame::decode(&vec![b'a'; len]).unwrap_err();
        assert_eq!(error, DecodeError::TooLong(len));
        assert_eq!(error.close_code(), CloseCode::PROTOCOL_ERROR);
    }
    let error = CloseFrame::decode(b"\x03\xe8ab\xff").unwrap_err();
    assert!(matches!(error, DecodeError::InvalidUtf8(error) if error.valid_up_to() == 2));
    assert_eq!(error.close_code(), CloseCode::INVALID_FRAME_PAYLOAD_DATA);
    // € without its last byte.
    let error = CloseFrame::decode(b"\x0f\xa1\xe2\x82").unwrap_err();
    assert_eq!(error.close_code().get(), 1007);
    // An invalid code is reported before an invalid reason.
    let error = CloseFrame::decode(b"\x03\xee\xff").unwrap_err();
    assert_eq!(error.close_code().get(), 1002);
    // The length is reported first of all.
    assert_eq!(CloseFrame::decode(&[0xff; 126]), Err(DecodeError::TooLong(126)));
}

/// Whatever the length of the reason, and wherever a byte in it is wrong.
#[test]
fn a_reason_that_is_no_utf8_is_refused() {
    let refused = |text: &[u8], valid: usize| {
        let payload = [b"\x0f\xa1", text].concat();
        assert!(
            matches!(
                CloseFrame::decode(&payload),
                Err(DecodeError::InvalidUtf8(error)) if error.valid_up_to() == valid
            ),
            "{text:?}"
        );
        assert_eq!(CloseFrame::decode(&payload).err(), CloseFrame::decode_ref(&payload).err());
    };
    for len in 1..=123 {
        refused(&vec![0x80; len], 0);
        for wrong in 0..len {
            let mut text = vec![b'a'; len];
            text[wrong] = 0xff;
            refused(&text, wrong);
        }
    }
}

/// No bytes make `decode` panic, and a decoded frame encodes to the same bytes.
#[test]
fn any_bytes_are_taken() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    };
    let mut accepted = 0;
    for _ in 0..200_000 {
        let [len, kind, code, low, ..] = next();
        let mut bytes: Vec<u8> =
            (0..17).flat_map(|_| next()).take(usize::from(len % 130)).collect();
        if kind % 2 == 0 {
            // ASCII, so that the reason is valid.
            for byte in &mut bytes {
                *byte %= 128;
            }
        }
        if let Some([high_byte, low_byte]) = bytes.first_chunk_mut() {
            [*high_byte, *low_byte] = [code % 20, low];
        }
        if let Ok(Some(frame)) = CloseFrame::decode(&bytes) {
            assert_eq!(frame.payload(), *bytes);
            accepted += 1;
        }
    }
    assert!(accepted > 10_000, "only {accepted} were frames: the others are no test of decoding");
}

#[test]
fn parts_are_checked() {
    let frame = CloseFrame::from_parts(4001_u16, "token expired").unwrap();
    assert_eq!((frame.code().get(), frame.reason().as_str()), (4001, "token expired"));
    assert_eq!(CloseFrame::try_from((4001, "token expired")), Ok(frame));
    assert_eq!(CloseFrame::from_parts(frame.code(), frame.reason()), Ok(frame));
    assert_eq!(
        CloseFrame::from_parts(4001_u16, &"a".repeat(124)),
        Err(DecodeError::TooLong(126)),
        "as long as the payload would be"
    );
    let (code, reason): (u16, String) = frame.into_parts();
    assert_eq!((code, reason.as_str()), (4001, "token expired"));
    let (code, reason): (u32, Option<String>) = frame.into_parts();
    assert_eq!((code, reason.as_deref()), (4001, Some("token expired")));
}

#[test]
fn frames_print_as_a_person_reads_them() {
    let frame = |code: u16, reason| CloseFrame::from_parts(code, reason).unwrap().to_string();
    assert_eq!(frame(1000, ""), "1000 Normal Closure");
    assert_eq!(frame(1001, "Bye!"), "1001 Going Away: Bye!");
    assert_eq!(frame(4001, ""), "4001");
    assert_eq!(frame(4001, "token expired"), "4001: token expired");
}

#[test]
fn errors_tell_what_was_wrong() {
    let error = |bytes: &[u8]| CloseFrame::decode(bytes).unwrap_err().to_string();
    assert_eq!(error(&[3]), "the payload of a Close frame cannot be one byte: a code takes two");
    assert_eq!(
        error(&[0; 126]),
        "the payload of a Close frame has at most 125 bytes, and this one has 126"
    );
    assert!(error(&[0x03, 0xe7]).starts_with("close code 999 "));
    assert!(error(b"\x03\xe8\xff").contains("not UTF-8"));
}

#[test]
fn frames_come_from_codes() {
    let code = AppCode::new(4001).unwrap();
    let frame = CloseFrame::from(code);
    assert_eq!(frame, CloseFrame::from(CloseCode::from(code)));
    assert!(frame.reason().is_empty());
    assert_eq!(CloseCode::from(frame), code);
    assert_eq!(CloseCode::from(&frame), code);
    assert_eq!(CloseFrame::from(&frame), frame);
    assert_eq!(AppCode::try_from(&frame), Ok(code));
}

#[test]
fn constants() {
    const FRAME: CloseFrame =
        CloseFrame::new(CloseCode::GOING_AWAY, Reason::from_static("see you"));
    const PAYLOAD: Payload = FRAME.payload();
    const DECODED: Result<Option<CloseFrame>, DecodeError> = CloseFrame::decode(b"\x03\xe9see you");
    assert_eq!(PAYLOAD, b"\x03\xe9see you");
    assert_eq!(DECODED, Ok(Some(FRAME)));
    assert_eq!(Vec::from(PAYLOAD), b"\x03\xe9see you");
}

/// Clippy warns about an `Err` of 128 bytes or more. Functions that return a frame must not trigger that.
#[test]
fn a_frame_is_small_enough_to_be_an_error() {
    assert_eq!(size_of::<CloseFrame>(), 126);
    assert_eq!(size_of::<Reason>(), 124);
    assert_eq!(size_of::<Payload>(), 126);
}

/// A static text is not copied into a reason, any other is.
#[test]
fn where_a_text_comes_from_makes_no_difference() {
    let hasher = RandomState::new();
    for text in ["", "a", "größer", "room closed by admin"] {
        let (kept, copied) = (Reason::from_static(text), Reason::new(text).unwrap());
        assert_eq!(kept.as_str().as_ptr(), text.as_ptr());
        assert_ne!(copied.as_str().as_ptr(), text.as_ptr());
        assert_eq!((kept, kept.cmp(&copied), &*kept), (copied, Ordering::Equal, &*copied));
        assert_eq!(hasher.hash_one(kept), hasher.hash_one(copied));
        let [kept, copied] =
            [kept, copied].map(|reason| CloseFrame::new(CloseCode::GOING_AWAY, reason));
        assert_eq!((kept, kept.cmp(&copied)), (copied, Ordering::Equal));
        assert_eq!(hasher.hash_one(kept), hasher.hash_one(copied));
        assert_eq!(&*kept.payload(), &*copied.payload());
    }
}

#[test]
fn a_frame_is_an_error() {
    fn close() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        Err(CloseFrame::from(CloseCode::GOING_AWAY))?;
        Ok(())
    }
    assert_eq!(close().unwrap_err().to_string(), "1001 Going Away");
}

#[test]
fn borrowed() {
    assert_eq!(CloseFrame::decode_ref(b""), Ok(None));
    assert_eq!(CloseFrame::decode_ref(b"\x03\xe8"), Ok(Some((CloseCode::NORMAL_CLOSURE, ""))));
    let mut payload = vec![0x0f, 0xa1];
    payload.extend("größer".bytes());
    let frame = CloseFrame::decode_ref(&payload).unwrap().unwrap();
    assert_eq!((frame.0.get(), frame.1), (4001, "größer"));
    payload.pop();
    payload.push(0xff);
    assert!(matches!(CloseFrame::decode_ref(&payload), Err(DecodeError::InvalidUtf8(_))));
    assert_eq!(CloseFrame::decode_ref(b"\x03"), Err(DecodeError::OneByte));
}
