//! The error for a code that no variant of an enum has.

use core::fmt;

use crate::code::fmt_code;

/// The error for a code that does not match any variant of the enum.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use close_codes::CloseCodes;
///
/// #[derive(Debug, CloseCodes)]
/// enum Gateway {
///     #[close(4001)]
///     UnknownOpcode,
/// }
///
/// let error = Gateway::try_from(4002).unwrap_err();
/// assert_eq!(error.get(), 4002);
/// assert_eq!(error.to_string(), "no variant has the close code 4002");
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownCode(u16);

impl UnknownCode {
    pub(crate) const fn new(code: u16) -> Self {
        Self(code)
    }

    /// Returns the code. After `TryFrom<u16>`, this can be any number.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no variant has the close code ")?;
        fmt_code(self.0, f)
    }
}

impl core::error::Error for UnknownCode {}
