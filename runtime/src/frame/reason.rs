//! The text of a Close frame.

use core::cmp::Ordering;
use core::fmt::{self, Write};
use core::mem::take;
use core::num::NonZeroU8;
use core::str::{FromStr, from_utf8};

use super::contents::{compare, contents};
use crate::rules::MAX_REASON;

/// The reason of a Close frame: at most 123 **bytes** of UTF-8, since a control frame has at most 125 and the
/// code takes two of them (RFC 6455 §5.5, §5.5.1).
///
/// A `Reason` is `Copy`, 124 bytes in size, and never allocates. It dereferences to `str`.
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
    text: Text,
}

#[derive(Clone, Copy)]
enum Text {
    Static(Static),
    Inline(Inline),
}

/// Text that is not copied, so that `as_str` needs no check for UTF-8. It has at most [`MAX_REASON`] bytes.
///
/// It is packed because with the alignment of a reference, a frame would not be below 128 bytes.
#[derive(Clone, Copy)]
#[repr(C, packed)]
struct Static(&'static str);

/// Text in an array. The array comes first, as in a frame: text that begins at a word is checked faster.
#[derive(Clone, Copy)]
#[repr(C)]
struct Inline {
    /// UTF-8, then zeros. Only whole characters are written to it.
    bytes: [u8; MAX_REASON],
    /// The length of the text, plus one: 0 marks `Static`.
    len_plus_one: NonZeroU8,
}

impl Inline {
    #[inline]
    const fn new(bytes: [u8; MAX_REASON], len: usize) -> Self {
        // Lossless: at most 123. `u8::try_from` is not const.
        #[expect(clippy::cast_possible_truncation)]
        Self { bytes, len_plus_one: NonZeroU8::MIN.saturating_add(len as u8) }
    }

    #[inline]
    const fn text(&self) -> &[u8] {
        // Lossless: `usize::from` is not const.
        let len = self.len_plus_one.get() as usize - 1;
        match self.bytes.split_at_checked(len) {
            Some((text, _)) => text,
            // Never happens, but a panic would take more code.
            None => &[],
        }
    }
}

impl Reason {
    /// The maximum length of a reason, 123 bytes (not characters).
    pub const MAX_LEN: usize = MAX_REASON;

    /// The empty reason.
    pub const EMPTY: Self = Self { text: Text::Static(Static("")) };

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
        Self { text: Text::Static(Static(text)) }
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
        Self::copied(text.as_bytes().split_at(fitting(text, MAX_REASON)).0)
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
        let mut bytes = [0; MAX_REASON];
        let mut buffer = Buffer { bytes: &mut bytes, len: 0 };
        let _ = fill(&mut buffer);
        let len = buffer.len;
        Self { text: Text::Inline(Inline::new(bytes, len)) }
    }

    /// A reason of bytes that fit. They must be UTF-8.
    #[inline]
    pub(super) const fn copied(text: &[u8]) -> Self {
        let mut bytes = [0; MAX_REASON];
        copy(text, &mut bytes);
        Self { text: Text::Inline(Inline::new(bytes, text.len())) }
    }

    /// Returns the text.
    #[must_use]
    #[inline]
    pub const fn as_str(&self) -> &str {
        match &self.text {
            Text::Static(text) => text.0,
            // This never fails, but leaving the check out would need `unsafe`.
            Text::Inline(inline) => match from_utf8(inline.text()) {
                Ok(text) => text,
                Err(_) => "",
            },
        }
    }

    /// Returns the text as UTF-8 bytes.
    #[must_use]
    #[inline]
    pub const fn as_bytes(&self) -> &[u8] {
        match &self.text {
            Text::Static(text) => text.0.as_bytes(),
            Text::Inline(inline) => inline.text(),
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
}

/// Copies `from` to the beginning of `to`. `copy_from_slice` is not const yet, but this loop becomes the same.
#[inline]
pub(super) const fn copy(from: &[u8], to: &mut [u8]) {
    // Both have the same length, so that the compiler can remove bounds checks.
    let (to, _) = to.split_at_mut(from.len());
    let mut at = 0;
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
    bytes: &'a mut [u8],
    len: usize,
}

impl Write for Buffer<'_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.len + text.len();
        let Some(room) = self.bytes.get_mut(self.len..end) else { return self.cut(text) };
        room.copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }
}

impl Buffer<'_> {
    /// Copies as much of `text` as fits, and leaves no room.
    #[cold]
    fn cut(&mut self, text: &str) -> fmt::Result {
        let fitting = fitting(text, self.bytes.len() - self.len);
        let end = self.len + fitting;
        self.bytes = take(&mut self.bytes).split_at_mut(end).0;
        copy(text.as_bytes().split_at(fitting).0, self.bytes.split_at_mut(self.len).1);
        self.len = end;
        Err(fmt::Error)
    }
}

impl Default for Reason {
    fn default() -> Self {
        Self::EMPTY
    }
}

contents!(Reason, str, as_str);

compare! {
    Reason, str;
    Reason, &str;
    str, Reason;
    &str, Reason;
}

impl AsRef<[u8]> for Reason {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), f)
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
        reason.as_str().into()
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
