//! The text of a Close frame.

use core::borrow::Borrow;
use core::cmp::Ordering;
use core::fmt::{self, Write};
use core::hash::{Hash, Hasher};
use core::mem::take;
use core::ops::Deref;
use core::str::FromStr;

use crate::rules::{CODE_LEN, MAX_PAYLOAD, MAX_REASON};

/// The reason of a Close frame: at most 123 **bytes** of UTF-8, since a control frame has at most 125 and the
/// code takes two of them (RFC 6455 §5.5, §5.5.1).
///
/// A `Reason` is `Copy`, 126 bytes in size, and never allocates. It dereferences to `str`.
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
    /// Two bytes for the code, so that a frame and its payload are this array, then `len` bytes of UTF-8. Only
    /// whole characters are written to it.
    bytes: [u8; MAX_PAYLOAD],
    /// The length of the text.
    len: u8,
}

impl Reason {
    /// The maximum length of a reason, 123 bytes (not characters).
    pub const MAX_LEN: usize = MAX_REASON;

    /// The empty reason.
    pub const EMPTY: Self = Self { bytes: [0; MAX_PAYLOAD], len: 0 };

    /// Creates a reason from a string that is known to fit. In a constant, a string that is too long is a
    /// compile error:
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
    /// Panics if `text` is longer than 123 bytes and this is evaluated at run time.
    #[must_use]
    #[track_caller]
    #[inline]
    pub const fn from_static(text: &'static str) -> Self {
        assert!(text.len() <= Self::MAX_LEN, "a close reason has at most 123 bytes");
        Self::truncated(text)
    }

    /// Creates a reason from `text`, if it fits.
    ///
    /// # Errors
    /// Returns [`ReasonTooLong`] if `text` is longer than 123 bytes.
    pub const fn new(text: &str) -> Result<Self, ReasonTooLong> {
        if text.len() > Self::MAX_LEN {
            return Err(ReasonTooLong(text.len()));
        }
        Ok(Self::truncated(text))
    }

    /// Creates a reason from `text`, truncated to 123 bytes at a character boundary.
    #[must_use]
    pub const fn truncated(text: &str) -> Self {
        let mut reason = Self::EMPTY;
        let fitting = fitting(text, MAX_REASON);
        copy(text.as_bytes().split_at(fitting).0, reason.bytes.split_at_mut(CODE_LEN).1);
        // Lossless: at most 123. `u8::try_from` is not const.
        #[expect(clippy::cast_possible_truncation)]
        let len = fitting as u8;
        reason.len = len;
        reason
    }

    /// Formats `text` into a reason, truncated like [`truncated`](Self::truncated).
    ///
    /// Formatting stops as soon as the reason is full. If a `Display` implementation returns an error, the
    /// text written so far is kept.
    #[must_use]
    pub fn format(text: fmt::Arguments<'_>) -> Self {
        // An error means that the buffer is full, or comes from a `Display`. The text so far is kept.
        Self::filled(|buffer| buffer.write_fmt(text))
    }

    /// Same as [`format`](Self::format) of `{before}{value}{after}`, but faster.
    #[doc(hidden)]
    #[must_use]
    pub fn __pieces(before: &str, value: &dyn fmt::Display, after: &str) -> Self {
        // As in `format`, an error keeps the text so far.
        Self::filled(|buffer| {
            buffer.write_str(before)?;
            write!(buffer, "{value}")?;
            buffer.write_str(after)
        })
    }

    /// Creates a reason from what `fill` writes. Text that does not fit is cut.
    #[inline]
    fn filled(fill: impl FnOnce(&mut Buffer<'_>) -> fmt::Result) -> Self {
        let mut reason = Self::EMPTY;
        let mut buffer = Buffer { room: reason.bytes.split_at_mut(CODE_LEN).1, len: 0 };
        let _ = fill(&mut buffer);
        reason.len = u8::try_from(buffer.len).unwrap_or(0);
        reason
    }

    /// Returns the text.
    #[must_use]
    #[inline]
    pub const fn as_str(&self) -> &str {
        // This never fails, but leaving the check out would need `unsafe`.
        match core::str::from_utf8(self.as_bytes()) {
            Ok(text) => text,
            Err(_) => "",
        }
    }

    /// Returns the text as UTF-8 bytes.
    #[must_use]
    #[inline]
    pub const fn as_bytes(&self) -> &[u8] {
        match self.bytes.split_at(CODE_LEN).1.split_at_checked(self.len as usize) {
            Some((text, _)) => text,
            None => &[],
        }
    }

    /// The text as a `String`.
    #[cfg(feature = "alloc")]
    #[inline]
    pub(super) fn owned(&self) -> alloc::string::String {
        // Checks the copy for UTF-8, which is cheaper because its text begins at a word boundary.
        alloc::string::String::from_utf8(self.as_bytes().into()).unwrap_or_default()
    }

    /// The bytes of the code, then the text.
    #[inline]
    pub(super) const fn payload(&self) -> &[u8] {
        // Lossless: `usize::from` is not const.
        match self.bytes.split_at_checked(CODE_LEN + self.len as usize) {
            Some((payload, _)) => payload,
            // Never happens, but a panic would take more code.
            None => &[],
        }
    }

    /// Writes these bytes before the text.
    #[inline]
    pub(super) const fn set_code(&mut self, code: [u8; CODE_LEN]) {
        [self.bytes[0], self.bytes[1]] = code;
    }

    /// The bytes before the text.
    #[inline]
    pub(super) const fn code(&self) -> [u8; CODE_LEN] {
        [self.bytes[0], self.bytes[1]]
    }

    /// Replaces the text with this UTF-8, if it fits.
    #[inline]
    pub(crate) fn fill(&mut self, text: &[u8]) {
        let end = CODE_LEN + text.len();
        if let (Some(room), Ok(len)) = (self.bytes.get_mut(CODE_LEN..end), text.len().try_into()) {
            room.copy_from_slice(text);
            self.len = len;
        }
    }

    /// Returns the length in bytes, 0 to 123.
    #[must_use]
    #[inline]
    pub const fn len(&self) -> usize {
        self.as_bytes().len()
    }

    /// Returns `true` if there is no text.
    #[must_use]
    #[inline]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the text is ASCII. This looks at the whole array, which needs no branches: the bytes after the
    /// text are zero.
    pub(super) const fn is_ascii(&self) -> bool {
        let (mut all, mut at) = (0, CODE_LEN);
        while at < MAX_PAYLOAD {
            all |= self.bytes[at];
            at += 1;
        }
        all.is_ascii()
    }

    /// A code and a reason from a received payload.
    pub(super) const fn received(payload: &[u8]) -> Self {
        let mut reason = Self::EMPTY;
        copy(payload, &mut reason.bytes);
        // Lossless: nothing longer can be copied. `u8::try_from` is not const.
        #[expect(clippy::cast_possible_truncation)]
        let len = (payload.len() - CODE_LEN) as u8;
        reason.len = len;
        reason
    }
}

/// Copies `from` to the beginning of `to`, in chunks. `copy_from_slice` is not const yet.
const fn copy(from: &[u8], to: &mut [u8]) {
    // Both have the same length, so that the compiler can remove bounds checks.
    let (to, _) = to.split_at_mut(from.len());
    let mut at = 0;
    while let (Some(chunk), Some(room)) =
        (from.split_at(at).1.first_chunk::<16>(), to.split_at_mut(at).1.first_chunk_mut::<16>())
    {
        *room = *chunk;
        at += chunk.len();
    }
    // The rest, together with the bytes before it, if that makes a chunk.
    if let (Some(chunk), Some(room)) = (from.last_chunk::<16>(), to.last_chunk_mut::<16>()) {
        *room = *chunk;
        return;
    }
    while at < from.len() {
        to[at] = from[at];
        at += 1;
    }
}

/// Returns the length of the whole characters within the first `room` bytes of `text`.
const fn fitting(text: &str, room: usize) -> usize {
    if text.len() <= room {
        return text.len();
    }
    let mut end = room;
    // A byte of the form 10xxxxxx is inside a character. `is_char_boundary` is not const yet.
    while text.as_bytes()[end] & 0b1100_0000 == 0b1000_0000 {
        end -= 1;
    }
    end
}

/// Accepts text until the reason is full, and nothing after that.
struct Buffer<'a> {
    room: &'a mut [u8],
    len: usize,
}

impl Write for Buffer<'_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let room = take(&mut self.room);
        if text.len() > room.len() {
            self.len += cut(text, room);
            return Err(fmt::Error);
        }
        let (filled, room) = room.split_at_mut(text.len());
        filled.copy_from_slice(text.as_bytes());
        self.len += text.len();
        self.room = room;
        Ok(())
    }
}

/// Copies as much of `text` as fits, and returns how much that was.
#[cold]
const fn cut(text: &str, room: &mut [u8]) -> usize {
    let fitting = fitting(text, room.len());
    copy(text.as_bytes().split_at(fitting).0, room);
    fitting
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

impl PartialEq<Reason> for str {
    fn eq(&self, reason: &Reason) -> bool {
        reason == self
    }
}

impl PartialEq<Reason> for &str {
    fn eq(&self, reason: &Reason) -> bool {
        reason == *self
    }
}

/// Orders like `str`.
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

/// Hashes like `str`, so that a map with `Reason` keys can be searched by `str`.
impl Hash for Reason {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

/// Same as [`Reason::new`]: fails if the text is too long.
impl TryFrom<&str> for Reason {
    type Error = ReasonTooLong;

    fn try_from(text: &str) -> Result<Self, ReasonTooLong> {
        Self::new(text)
    }
}

/// Same as [`Reason::new`]: fails if the text is too long.
impl FromStr for Reason {
    type Err = ReasonTooLong;

    fn from_str(text: &str) -> Result<Self, ReasonTooLong> {
        Self::new(text)
    }
}

/// Same as [`Reason::new`]: fails if the text is too long.
#[cfg(feature = "alloc")]
impl TryFrom<alloc::string::String> for Reason {
    type Error = ReasonTooLong;

    fn try_from(text: alloc::string::String) -> Result<Self, ReasonTooLong> {
        Self::new(&text)
    }
}

#[cfg(feature = "alloc")]
impl From<Reason> for alloc::string::String {
    #[inline]
    fn from(reason: Reason) -> Self {
        reason.owned()
    }
}

/// The error for a string that is longer than 123 bytes, the maximum for a reason.
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
    /// Returns the length of the text in bytes.
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
