//! The bytes of a Close frame's body.

use core::borrow::Borrow;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::Deref;

use crate::reason::copy;
use crate::{CloseCode, Reason};

/// The payload of a Close frame: 2 to 125 bytes, held without allocation. It derefs to
/// `[u8]`.
///
/// It comes from [`CloseFrame::payload`](crate::CloseFrame::payload).
///
/// ```
/// use close_codes::{CloseCode, CloseFrame};
///
/// let payload = CloseFrame::from(CloseCode::NORMAL_CLOSURE).payload();
/// assert_eq!(&*payload, [0x03, 0xe8]);
/// ```
#[derive(Clone, Copy)]
pub struct Payload {
    len: u8,
    bytes: [u8; Self::MAX_LEN],
}

impl Payload {
    /// The most bytes that a control frame can have: 125 (RFC 6455 §5.5).
    pub const MAX_LEN: usize = 125;

    pub(crate) const fn new(code: CloseCode, reason: &Reason) -> Self {
        let mut bytes = [0; Self::MAX_LEN];
        let reason = reason.as_bytes();
        let (head, room) = bytes.split_at_mut(2);
        copy(&code.get().to_be_bytes(), head);
        copy(reason, room);
        // Lossless: 2 and at most 123. `u8::try_from` is not const.
        #[expect(clippy::cast_possible_truncation)]
        let len = (2 + reason.len()) as u8;
        Self { len, bytes }
    }

    /// The bytes.
    #[must_use]
    #[inline]
    pub const fn as_bytes(&self) -> &[u8] {
        // Lossless: `usize::from` is not const.
        self.bytes.split_at(self.len as usize).0
    }
}

impl Deref for Payload {
    type Target = [u8];

    #[inline]
    fn deref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl AsRef<[u8]> for Payload {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl Borrow<[u8]> for Payload {
    fn borrow(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_bytes(), f)
    }
}

impl PartialEq for Payload {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for Payload {}

impl PartialEq<[u8]> for Payload {
    fn eq(&self, other: &[u8]) -> bool {
        self.as_bytes() == other
    }
}

impl PartialEq<&[u8]> for Payload {
    fn eq(&self, other: &&[u8]) -> bool {
        self.as_bytes() == *other
    }
}

impl<const N: usize> PartialEq<[u8; N]> for Payload {
    fn eq(&self, other: &[u8; N]) -> bool {
        self.as_bytes() == other
    }
}

impl<const N: usize> PartialEq<&[u8; N]> for Payload {
    fn eq(&self, other: &&[u8; N]) -> bool {
        self.as_bytes() == *other
    }
}

/// As the bytes hash.
impl Hash for Payload {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_bytes().hash(state);
    }
}

#[cfg(feature = "alloc")]
impl From<Payload> for alloc::vec::Vec<u8> {
    fn from(payload: Payload) -> Self {
        payload.as_bytes().into()
    }
}
