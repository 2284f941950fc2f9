//! The bytes of a Close frame.

use core::borrow::Borrow;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::Deref;

use super::Reason;
use crate::rules::MAX_PAYLOAD;

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
pub struct Payload(Reason);

impl Payload {
    /// The maximum length of a control frame's payload, 125 bytes (RFC 6455 §5.5).
    pub const MAX_LEN: usize = MAX_PAYLOAD;

    /// The payload of a reason that has a code before it.
    #[inline]
    pub(super) const fn of(reason: Reason) -> Self {
        Self(reason)
    }

    /// Returns the bytes.
    #[must_use]
    #[inline]
    pub const fn as_bytes(&self) -> &[u8] {
        self.0.payload()
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

/// Hashes like `[u8]`.
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
