//! One row of a table.

use super::meta::find;
use super::{MetaValue, Text};
use crate::code::{CloseCode, Reconnect};

/// One close code of an enum: a row of its [`CodeTable`](crate::CodeTable).
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use close_codes::{CloseCodes, Reconnect};
///
/// #[derive(CloseCodes)]
/// enum ChatError {
///     /// The room has no seat left.
///     #[close(4002, "room {0} is full", reconnect = backoff)]
///     RoomFull(String),
/// }
///
/// let row = ChatError::CODES.iter().next().unwrap();
/// assert_eq!(row.code().get(), 4002);
/// assert_eq!(row.name(), "RoomFull");
/// assert_eq!(row.reason(), "room {0} is full");
/// assert_eq!(row.doc(), "The room has no seat left.");
/// assert_eq!(row.reconnect(), Some(Reconnect::Backoff));
/// # }
/// ```
///
/// Rows can also be written by hand, for a table without an enum:
///
/// ```
/// use close_codes::{CloseCode, CodeInfo, CodeTable, Reconnect};
///
/// const RESTART: CodeInfo = CodeInfo::new(CloseCode::SERVICE_RESTART, "Restart")
///     .with_reason("back in a minute")
///     .with_reconnect(Reconnect::Backoff);
/// const CODES: CodeTable = CodeTable::new(&[RESTART]);
/// assert_eq!(CODES.find(CloseCode::SERVICE_RESTART), Some(RESTART));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CodeInfo {
    code: CloseCode,
    name: &'static str,
    reason: &'static str,
    doc: &'static str,
    reconnect: Option<Reconnect>,
    meta: &'static [(&'static str, MetaValue)],
    text: Text,
    origin: Origin,
}

/// Where the code of a row comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Origin {
    Own,
    /// It comes from this variant of another enum.
    Like {
        type_name: &'static str,
        name: &'static str,
    },
    /// The code is a mistake that is reported elsewhere: the row is only a placeholder.
    Wrong,
}

impl CodeInfo {
    /// Creates a row from a code and the name of a variant.
    #[must_use]
    pub const fn new(code: CloseCode, name: &'static str) -> Self {
        Self {
            code,
            name,
            reason: "",
            doc: "",
            reconnect: None,
            meta: &[],
            text: Text::Static(""),
            origin: Origin::Own,
        }
    }

    /// Sets the reason, written as a format string: with `{placeholders}`, and with literal braces doubled.
    #[must_use]
    pub const fn with_reason(self, reason: &'static str) -> Self {
        Self { reason, text: Text::of_template(reason), ..self }
    }

    /// Sets the documentation.
    #[must_use]
    pub const fn with_doc(self, doc: &'static str) -> Self {
        Self { doc, ..self }
    }

    /// Sets what a client should do next.
    #[must_use]
    pub const fn with_reconnect(self, reconnect: Reconnect) -> Self {
        Self { reconnect: Some(reconnect), ..self }
    }

    /// Sets the metadata: keys and their values. If a key is repeated, only its first value is found and exported.
    #[must_use]
    pub const fn with_meta(self, meta: &'static [(&'static str, MetaValue)]) -> Self {
        Self { meta, ..self }
    }

    /// Returns the code.
    #[must_use]
    #[inline]
    pub const fn code(self) -> CloseCode {
        self.code
    }

    /// Returns the name of the variant.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// Returns the reason as a format string: with `{placeholders}` for the fields, and with literal braces
    /// doubled. It is empty if there is none, or if the reason comes from `display`.
    #[must_use]
    #[inline]
    pub const fn reason(self) -> &'static str {
        self.reason
    }

    /// Returns the doc comment of the variant, without the space after each `///`. It is empty if there is none.
    #[must_use]
    pub const fn doc(self) -> &'static str {
        self.doc
    }

    /// Returns what the variant itself specifies about reconnecting. The enum's policy is not included; see
    /// [`CodeTable::reconnect_for`](crate::CodeTable::reconnect_for).
    #[must_use]
    #[inline]
    pub const fn reconnect(self) -> Option<Reconnect> {
        self.reconnect
    }

    /// Returns the metadata of the variant, in the order it is written.
    #[must_use]
    pub const fn meta(self) -> &'static [(&'static str, MetaValue)] {
        self.meta
    }

    /// Returns the metadata with this key.
    #[must_use]
    pub const fn meta_value(self, key: &str) -> Option<MetaValue> {
        find(self.meta, key)
    }

    /// A row whose code only a const evaluation knows. It is wrong if this is not an application code.
    pub(crate) const fn late(code: i128, name: &'static str) -> Self {
        match CloseCode::of(code) {
            Some(code) if code.is_application() => Self::new(code, name),
            _ => Self::new(CloseCode::INTERNAL_ERROR, name).as_wrong(),
        }
    }

    pub(super) const fn as_wrong(self) -> Self {
        self.with_origin(Origin::Wrong)
    }

    pub(crate) const fn with_origin(self, origin: Origin) -> Self {
        Self { origin, ..self }
    }

    pub(crate) const fn with_name(self, name: &'static str) -> Self {
        Self { name, ..self }
    }

    pub(crate) const fn with_text(self, text: Text, template: &'static str) -> Self {
        Self { text, reason: template, ..self }
    }

    pub(crate) const fn with_advice(self, reconnect: Option<Reconnect>) -> Self {
        Self { reconnect, ..self }
    }

    /// Whether this is the row of a code.
    pub(crate) const fn has(self, code: CloseCode) -> bool {
        !self.is_wrong() && self.code.get() == code.get()
    }

    /// Whether the row is wrong: no code finds it.
    pub(crate) const fn is_wrong(self) -> bool {
        matches!(self.origin, Origin::Wrong)
    }

    pub(crate) const fn origin(self) -> Origin {
        self.origin
    }

    /// What is known about the reason that is sent.
    pub(crate) const fn text(self) -> Text {
        self.text
    }
}
