//! The bytes of a Close frame.

use core::fmt;

use super::Reason;
use super::contents::{compare, contents};
use super::reason::copy;
use crate::code::CloseCode;
use crate::rules::{CODE_LEN, MAX_PAYLOAD};

/// The payload of a Close frame: 2 to 125 bytes, stored inline. It dereferences to `[u8]`.
///
/// Returned by [`CloseFrame::payload`](crate::CloseFrame::payload).
///
/// ```
/// use close_codes::{CloseCode, CloseFrame};
///
/// let payload = CloseFrame::from(CloseCode::NORMAL_CLOSURE).payload();
/// assert_eq!(&*payload, [0x03, 0xe8]);
/// ```
#[derive(Clone, Copy)]
pub struct Payload {
    bytes: [u8; MAX_PAYLOAD],
    len: u8,
}

impl Payload {
    /// The maximum length of a control frame's payload, 125 bytes (RFC 6455 §5.5).
    pub const MAX_LEN: usize = MAX_PAYLOAD;

    #[inline]
    pub(super) const fn new(code: CloseCode, reason: &Reason) -> Self {
        let text = reason.as_bytes();
        // Lossless: at most 125. `u8::try_from` is not const.
        #[expect(clippy::cast_possible_truncation)]
        let mut payload = Self { bytes: [0; MAX_PAYLOAD], len: (CODE_LEN + text.len()) as u8 };
        [payload.bytes[0], payload.bytes[1]] = code.get().to_be_bytes();
        copy(text, payload.bytes.split_at_mut(CODE_LEN).1);
        payload
    }

    /// Returns the bytes.
    #[must_use]
    #[inline]
    pub const fn as_bytes(&self) -> &[u8] {
        // Lossless: `usize::from` is not const.
        match self.bytes.split_at_checked(self.len as usize) {
            Some((bytes, _)) => bytes,
            // Never happens, but a panic would take more code.
            None => &[],
        }
    }
}

contents!(Payload, [u8], as_bytes);

compare! {
    Payload, [u8];
    Payload, &[u8];
    Payload, [u8; N], const N;
    Payload, &[u8; N], const N;
}

#[cfg(feature = "alloc")]
impl From<Payload> for alloc::vec::Vec<u8> {
    fn from(payload: Payload) -> Self {
        payload.as_bytes().into()
    }
}
