//! From the payload of a Close frame to a code and a reason.

use crate::Subjects;
use close_codes::CloseFrame;
use std::hint::black_box;

pub fn subjects(subjects: &mut Subjects) {
    for length in [20, 0, 123] {
        let group = &format!("decode {length}");
        let payload: &'static [u8] =
            [&4002_u16.to_be_bytes()[..], &b"room closed by admin".repeat(7)[..length]]
                .concat()
                .leak();
        let expected = by_hand(payload);
        assert!(expected.is_some_and(|(code, reason)| code == 4002 && reason.len() == length));
        let borrowed =
            CloseFrame::decode_ref(payload).unwrap().map(|(code, reason)| (code.get(), reason));
        assert_eq!(borrowed, expected);
        assert_eq!(fastwebsockets(payload), expected.map(|(code, reason)| (code.into(), reason)));

        subjects.add(group, "nothing", payload, |payload| payload);
        subjects.add(group, "now, decode_ref", payload, CloseFrame::decode_ref);
        subjects.add(group, "now, frame", payload, |payload| {
            if let Ok(Some(frame)) = CloseFrame::decode(payload) {
                black_box((frame.code(), frame.reason().as_str()));
            }
        });
        subjects.add(group, "by hand", payload, by_hand);
        subjects.add(group, "by hand, from_utf8", payload, by_hand_from_utf8);
        subjects.add(group, "fastwebsockets", payload, fastwebsockets);
    }
}

#[inline]
fn checked(payload: &[u8]) -> Option<(u16, &[u8])> {
    let [high, low, reason @ ..] = payload else { return None };
    let code = u16::from_be_bytes([*high, *low]);
    let legal = matches!(code, 1000..=1003 | 1007..=1014 | 3000..=4999) && reason.len() <= 123;
    legal.then_some((code, reason))
}

#[inline]
fn by_hand_from_utf8(payload: &[u8]) -> Option<(u16, &str)> {
    let (code, reason) = checked(payload)?;
    Some((code, str::from_utf8(reason).ok()?))
}

/// Most reasons are ASCII.
#[inline]
fn by_hand(payload: &[u8]) -> Option<(u16, &str)> {
    let (code, reason) = checked(payload)?;
    let reason = if reason.is_ascii() {
        // SAFETY: ASCII is UTF-8.
        unsafe { str::from_utf8_unchecked(reason) }
    } else {
        str::from_utf8(reason).ok()?
    };
    Some((code, reason))
}

/// What fastwebsockets does with a Close frame. It has no public function for it.
#[inline]
fn fastwebsockets(payload: &[u8]) -> Option<(fastwebsockets::CloseCode, &str)> {
    let (code, reason) = payload.split_first_chunk()?;
    let reason = str::from_utf8(reason).ok()?;
    let code = fastwebsockets::CloseCode::from(u16::from_be_bytes(*code));
    code.is_allowed().then_some((code, reason))
}
