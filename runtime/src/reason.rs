//! The text of a Close frame.

use core::borrow::Borrow;
use core::cmp::Ordering;
use core::fmt::{self, Write};
use core::hash::{Hash, Hasher};
use core::ops::Deref;
use core::str::FromStr;

/// The reason of a Close frame: UTF-8 of at most 123 **bytes**, which is what a control
/// frame of 125 bytes has left after the two of the code (RFC 6455 §5.5, §5.5.1).
///
/// It is held without allocation, in 124 bytes, and it is `Copy`. It derefs to `str`.
///
/// ```
/// use close_codes::Reason;
///
/// const FULL: Reason = Reason::from_static("room is full");
/// assert_eq!(FULL, "room is full");
///
/// let seats = 12;
/// assert_eq!(Reason::format(format_args!("all {seats} seats taken")), "all 12 seats taken");
///
/// let long = "é".repeat(100); // 200 bytes
/// assert!(Reason::new(&long).is_err());
/// assert_eq!(Reason::truncated(&long), "é".repeat(61).as_str()); // 122 bytes: no half é
/// ```
#[derive(Clone, Copy)]
pub struct Reason {
    len: u8,
    /// UTF-8 as far as `len`: only whole characters are ever put in.
    bytes: [u8; Self::MAX_LEN],
}

impl Reason {
    /// The most bytes (not characters) that a reason can have: 123.
    pub const MAX_LEN: usize = 123;

    /// The empty reason.
    pub const EMPTY: Self = Self { len: 0, bytes: [0; Self::MAX_LEN] };

    /// A reason that is known when the program is written. In a constant, one that is
    /// too long does not compile:
    ///
    /// ```compile_fail,E0080
    /// # use close_codes::Reason;
    /// const LONG: Reason = Reason::from_static(
    ///     "nobody reads a reason of more than one hundred and twenty-three bytes, so it is good \
    ///      that a Close frame has no room for such a reason",
    /// );
    /// ```
    ///
    /// # Panics
    /// If `text` has more than 123 bytes and this is evaluated at run time.
    #[must_use]
    #[track_caller]
    #[inline]
    pub const fn from_static(text: &'static str) -> Self {
        assert!(text.len() <= Self::MAX_LEN, "a close reason has at most 123 bytes");
        Self::truncated(text)
    }

    /// Copies `text`, if it fits.
    ///
    /// # Errors
    /// [`ReasonTooLong`] if `text` has more than 123 bytes.
    pub const fn new(text: &str) -> Result<Self, ReasonTooLong> {
        if text.len() > Self::MAX_LEN {
            return Err(ReasonTooLong(text.len()));
        }
        Ok(Self::truncated(text))
    }

    /// Copies as much of the beginning of `text` as fits: whole characters of at most
    /// 123 bytes together.
    #[must_use]
    pub const fn truncated(text: &str) -> Self {
        let mut reason = Self::EMPTY;
        reason.push(text);
        reason
    }

    /// Formats `text` into a reason, and cuts it as [`truncated`](Self::truncated) does.
    ///
    /// Formatting stops where the reason is full. What was written before a `Display`
    /// reports an error is kept.
    #[must_use]
    pub fn format(text: fmt::Arguments<'_>) -> Self {
        let mut buffer = Buffer { reason: Self::EMPTY, full: false };
        // An error says that the buffer is full, or comes from a `Display`: both leave text.
        let _ = buffer.write_fmt(text);
        buffer.reason
    }

    /// The text.
    #[must_use]
    #[inline]
    pub const fn as_str(&self) -> &str {
        // Never an error, but only `unsafe` could leave the check out.
        match core::str::from_utf8(self.as_bytes()) {
            Ok(text) => text,
            Err(_) => "",
        }
    }

    /// The text as UTF-8.
    #[must_use]
    #[inline]
    pub const fn as_bytes(&self) -> &[u8] {
        // Lossless: `usize::from` is not const.
        self.bytes.split_at(self.len as usize).0
    }

    /// The length in bytes: 0 to 123.
    #[must_use]
    #[inline]
    pub const fn len(&self) -> usize {
        self.as_bytes().len()
    }

    /// Whether there is no text.
    #[must_use]
    #[inline]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Appends as much of `text` as fits, and tells whether that was all.
    const fn push(&mut self, text: &str) -> bool {
        let (filled, room) = self.bytes.split_at_mut(self.len as usize);
        let fitting = fitting(text, room.len());
        copy(text.as_bytes().split_at(fitting).0, room);
        // Lossless: `room` ends where the 123 bytes do. `u8::try_from` is not const.
        #[expect(clippy::cast_possible_truncation)]
        let len = (filled.len() + fitting) as u8;
        self.len = len;
        fitting == text.len()
    }
}

/// Copies `from` to the beginning of `to`. `copy_from_slice` is not yet const.
pub(crate) const fn copy(from: &[u8], to: &mut [u8]) {
    // Of equal lengths, so that the compiler sees that nothing is out of bounds.
    let (to, _) = to.split_at_mut(from.len());
    let mut at = 0;
    while at < from.len() {
        to[at] = from[at];
        at += 1;
    }
}

/// How many bytes of `text` are whole characters within its first `room` bytes.
const fn fitting(text: &str, room: usize) -> usize {
    if text.len() <= room {
        return text.len();
    }
    let mut end = room;
    // A byte of the form 10xxxxxx is within a character. `is_char_boundary` is not yet const.
    while text.as_bytes()[end] & 0b1100_0000 == 0b1000_0000 {
        end -= 1;
    }
    end
}

/// Takes formatted text until the reason is full, and nothing from then on.
struct Buffer {
    reason: Reason,
    full: bool,
}

impl Write for Buffer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if !self.full {
            self.full = !self.reason.push(text);
        }
        if self.full { Err(fmt::Error) } else { Ok(()) }
    }
}

impl Default for Reason {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl Deref for Reason {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Reason {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<[u8]> for Reason {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl Borrow<str> for Reason {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Debug for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), f)
    }
}

impl PartialEq for Reason {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for Reason {}

impl PartialEq<str> for Reason {
    fn eq(&self, other: &str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl PartialEq<&str> for Reason {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

/// As the text sorts: by bytes.
impl Ord for Reason {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl PartialOrd for Reason {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// As the text hashes, so that a map by `Reason` can be asked with a `str`.
impl Hash for Reason {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

/// Strict, as [`Reason::new`].
impl TryFrom<&str> for Reason {
    type Error = ReasonTooLong;

    fn try_from(text: &str) -> Result<Self, ReasonTooLong> {
        Self::new(text)
    }
}

/// Strict, as [`Reason::new`].
impl FromStr for Reason {
    type Err = ReasonTooLong;

    fn from_str(text: &str) -> Result<Self, ReasonTooLong> {
        Self::new(text)
    }
}

/// Strict, as [`Reason::new`].
#[cfg(feature = "alloc")]
impl TryFrom<alloc::string::String> for Reason {
    type Error = ReasonTooLong;

    fn try_from(text: alloc::string::String) -> Result<Self, ReasonTooLong> {
        Self::new(&text)
    }
}

#[cfg(feature = "alloc")]
impl From<Reason> for alloc::string::String {
    fn from(reason: Reason) -> Self {
        reason.as_str().into()
    }
}

/// A text of more than the 123 bytes that a reason can have.
///
/// ```
/// let error = close_codes::Reason::new(&"€".repeat(50)).unwrap_err();
/// assert_eq!(error.len(), 150);
/// assert_eq!(error.to_string(), "a close reason has at most 123 bytes, and this text has 150");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReasonTooLong(usize);

#[expect(clippy::len_without_is_empty, reason = "a text that is too long is not empty")]
impl ReasonTooLong {
    /// The length of the text, in bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0
    }
}

impl fmt::Display for ReasonTooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "a close reason has at most {} bytes, and this text has {}",
            Reason::MAX_LEN,
            self.0
        )
    }
}

impl core::error::Error for ReasonTooLong {}
