//! Any two codes and texts: valid ones become frames, and frames compare as their parts do.

#![no_main]

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use close_codes::{CloseFrame, DecodeError, Reason};
use close_codes_fuzz::may_be_sent;
use libfuzzer_sys::fuzz_target;

type Parts<'a> = (u16, &'a str);

fuzz_target!(|input: (Parts<'_>, Parts<'_>)| {
    let (left, right) = input;
    if let (Some(left_frame), Some(right_frame)) = (checked(left), checked(right)) {
        assert_eq!(left_frame.cmp(&right_frame), left.cmp(&right));
        assert_eq!(left_frame == right_frame, left == right);
        let hasher = BuildHasherDefault::<DefaultHasher>::new();
        assert_eq!(hasher.hash_one(left_frame) == hasher.hash_one(right_frame), left == right);
    }
});

fn checked((code, text): Parts<'_>) -> Option<CloseFrame> {
    match CloseFrame::from_parts(code, text) {
        Ok(frame) => {
            assert!(may_be_sent(code) && text.len() <= 123);
            let [high, low] = code.to_be_bytes();
            assert_eq!(*frame.payload(), *[&[high, low], text.as_bytes()].concat());
            assert_eq!(CloseFrame::decode(&frame.payload()), Ok(Some(frame)));
            assert_eq!(frame, CloseFrame::new(frame.code(), Reason::truncated(text)));
            assert_eq!(frame.into_parts::<u16, String>(), (code, text.to_owned()));
            Some(frame)
        }
        Err(error) => {
            match error {
                DecodeError::InvalidCode(error) => {
                    assert!(error.get() == code && !may_be_sent(code));
                }
                DecodeError::TooLong(len) => {
                    assert!(may_be_sent(code));
                    assert_eq!(
                        (len, Reason::new(text).unwrap_err().len()),
                        (text.len() + 2, text.len())
                    );
                }
                other => panic!("{other:?}"),
            }
            None
        }
    }
}
