//! The blocks of codes that RFC 6455 §7.4.2 defines.

use core::fmt;
use core::ops::RangeInclusive;

use crate::rules::{FIRST_APPLICATION, LAST_APPLICATION};

/// The block of RFC 6455 §7.4.2 that a number is in. Every `u16` is in one.
///
/// ```
/// use close_codes::CodeRange;
///
/// assert_eq!(CodeRange::of(404), CodeRange::Unused);
/// assert_eq!(CodeRange::of(4404), CodeRange::Private);
/// assert_eq!(CodeRange::Private.bounds(), 4000..=4999);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodeRange {
    /// 0–999: not used.
    Unused,
    /// 1000–2999: reserved for the protocol, its revisions and its extensions.
    Protocol,
    /// 3000–3999: for libraries, frameworks and applications that register their
    /// codes with IANA.
    Registered,
    /// 4000–4999: for private use, by agreement between the applications.
    Private,
    /// 5000–65535: not mentioned by RFC 6455.
    Undefined,
}

impl CodeRange {
    /// Returns the block that `code` is in.
    #[must_use]
    pub const fn of(code: u16) -> Self {
        match code {
            0..=999 => Self::Unused,
            1000..FIRST_APPLICATION => Self::Protocol,
            FIRST_APPLICATION..4000 => Self::Registered,
            4000..=LAST_APPLICATION => Self::Private,
            _ => Self::Undefined,
        }
    }

    /// Returns the first and the last code of the block.
    #[must_use]
    pub const fn bounds(self) -> RangeInclusive<u16> {
        match self {
            Self::Unused => 0..=999,
            Self::Protocol => 1000..=FIRST_APPLICATION - 1,
            Self::Registered => FIRST_APPLICATION..=3999,
            Self::Private => 4000..=LAST_APPLICATION,
            Self::Undefined => LAST_APPLICATION + 1..=u16::MAX,
        }
    }

    /// Returns `true` if an application may use the codes of this block.
    #[must_use]
    pub const fn is_application(self) -> bool {
        matches!(self, Self::Registered | Self::Private)
    }
}

/// Prints the block in one word: `unused`, `protocol`, `registered`, `private`, `undefined`.
impl fmt::Display for CodeRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Unused => "unused",
            Self::Protocol => "protocol",
            Self::Registered => "registered",
            Self::Private => "private",
            Self::Undefined => "undefined",
        })
    }
}

impl From<u16> for CodeRange {
    fn from(code: u16) -> Self {
        Self::of(code)
    }
}
