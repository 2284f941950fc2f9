//! Any bytes as the body of a Close frame: `decode` and `decode_ref` agree with the RFC.

#![no_main]

use close_codes::{CloseCode, CloseFrame, CloseStatus, DecodeError};
use close_codes_fuzz::{Body, body};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let (owned, borrowed) = (CloseFrame::decode(bytes), CloseFrame::decode_ref(bytes));
    match (body(bytes), owned, borrowed) {
        (Body::Empty, Ok(None), Ok(None)) => {
            assert_eq!(CloseStatus::from_payload(bytes), Ok(CloseStatus::NoStatus));
        }
        (Body::Frame(number, text), Ok(Some(frame)), Ok(Some((code, reason)))) => {
            assert_eq!((code.get(), reason.as_bytes()), (number, text));
            assert_eq!((frame.code(), frame.reason().as_bytes()), (code, text));
            assert_eq!(*frame.payload(), *bytes);
            assert_eq!(CloseStatus::from_payload(bytes), Ok(CloseStatus::Received(code)));
        }
        (fault, Err(error), Err(again)) => {
            assert_eq!(error, again);
            assert_eq!(CloseStatus::from_payload(bytes), Err(error));
            let answer = match (fault, error) {
                (Body::TooLong(len), DecodeError::TooLong(found)) if len == found => 1002,
                (Body::OneByte, DecodeError::OneByte) => 1002,
                (Body::WrongCode(code), DecodeError::InvalidCode(found)) if found.get() == code => {
                    1002
                }
                (Body::NotUtf8(until), DecodeError::InvalidUtf8(found))
                    if found.valid_up_to() == until =>
                {
                    1007
                }
                (fault, error) => panic!("{fault:?}, and the error is {error:?}"),
            };
            assert_eq!(Ok(error.close_code()), CloseCode::new(answer));
        }
        (model, owned, borrowed) => panic!("{model:?}, but {owned:?} and {borrowed:?}"),
    }
});
