//! The metadata of a row.

use core::fmt;

/// A value of a variant's metadata, see [`CodeInfo::meta`](crate::CodeInfo::meta).
///
/// ```
/// use close_codes::{CloseCode, CodeInfo, MetaValue};
///
/// let row = CodeInfo::new(CloseCode::TRY_AGAIN_LATER, "Busy")
///     .with_meta(&[("resume", MetaValue::Bool(true)), ("delay_ms", MetaValue::Int(5000))]);
/// assert_eq!(row.meta_value("delay_ms"), Some(MetaValue::Int(5000)));
/// assert_eq!(row.meta_value("action"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetaValue {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number. The derive allows ±(2^53 − 1), which JavaScript can hold exactly.
    Int(i64),
    /// A string.
    Str(&'static str),
}

impl MetaValue {
    pub(super) const fn is(self, other: Self) -> bool {
        match (self, other) {
            (Self::Bool(left), Self::Bool(right)) => left == right,
            (Self::Int(left), Self::Int(right)) => left == right,
            (Self::Str(left), Self::Str(right)) => super::is_equal(left, right),
            _ => false,
        }
    }
}

/// Prints the value. A string is printed without quotes.
impl fmt::Display for MetaValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(value) => value.fmt(f),
            Self::Int(value) => value.fmt(f),
            Self::Str(value) => value.fmt(f),
        }
    }
}

/// The value with this key.
pub(super) const fn find(meta: &[(&'static str, MetaValue)], key: &str) -> Option<MetaValue> {
    let mut rest = meta;
    while let [(name, value), tail @ ..] = rest {
        if super::is_equal(name, key) {
            return Some(*value);
        }
        rest = tail;
    }
    None
}
