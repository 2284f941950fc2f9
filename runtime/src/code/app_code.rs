//! Codes that belong to applications.

use core::num::NonZeroU16;

use super::text::registered_name;
use super::{CloseCode, CodeRange, InvalidCode};
use crate::rules::{FIRST_APPLICATION, LAST_APPLICATION, is_application};

/// A close code that belongs to applications: 3000–4999 (RFC 6455 §7.4.2).
///
/// 4000–4999 are free for private use. 3000–3999 are for libraries, frameworks and applications that
/// register their codes with IANA.
///
/// A browser lets a page close a connection with these codes and with 1000, but with no other.
///
/// ```
/// use close_codes::{AppCode, CloseCode};
///
/// let code = AppCode::new(4001)?;
/// assert_eq!(CloseCode::from(code).get(), 4001);
/// assert!(AppCode::new(1000).is_err(), "1000 belongs to the protocol");
/// # Ok::<(), close_codes::InvalidCode>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AppCode(NonZeroU16);

impl AppCode {
    /// The lowest application code, 3000.
    pub const MIN: Self = Self::known(FIRST_APPLICATION);

    /// The highest application code, 4999.
    pub const MAX: Self = Self::known(LAST_APPLICATION);

    /// Creates a code from its number.
    ///
    /// # Errors
    /// Returns [`InvalidCode`] unless the number is in 3000–4999.
    pub const fn new(code: u16) -> Result<Self, InvalidCode> {
        match NonZeroU16::new(code) {
            // Lossless: `i128::from` is not const.
            Some(number) if is_application(code as i128) => Ok(Self(number)),
            _ => Err(InvalidCode::of(code)),
        }
    }

    const fn known(code: u16) -> Self {
        match Self::new(code) {
            Ok(code) => code,
            Err(_) => panic!("not a code of an application"),
        }
    }

    pub(crate) const fn number(self) -> NonZeroU16 {
        self.0
    }

    /// Returns the code as a number.
    #[must_use]
    #[inline]
    pub const fn get(self) -> u16 {
        self.0.get()
    }

    /// Converts the code into a [`CloseCode`]. This is `From` as a `const fn`.
    #[must_use]
    #[inline]
    pub const fn to_close_code(self) -> CloseCode {
        CloseCode::from_app(self)
    }

    /// Returns the name in the IANA registry, or `None` if the code is not registered.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        registered_name(self.get())
    }

    /// Returns the block the code is in: [`CodeRange::Registered`] or [`CodeRange::Private`].
    #[must_use]
    pub const fn range(self) -> CodeRange {
        CodeRange::of(self.get())
    }
}

impl From<AppCode> for CloseCode {
    #[inline]
    fn from(code: AppCode) -> Self {
        code.to_close_code()
    }
}

impl TryFrom<CloseCode> for AppCode {
    type Error = InvalidCode;

    #[inline]
    fn try_from(code: CloseCode) -> Result<Self, InvalidCode> {
        Self::new(code.get())
    }
}

impl PartialEq<CloseCode> for AppCode {
    #[inline]
    fn eq(&self, code: &CloseCode) -> bool {
        self.get() == code.get()
    }
}

impl PartialEq<AppCode> for CloseCode {
    #[inline]
    fn eq(&self, code: &AppCode) -> bool {
        self.get() == code.get()
    }
}
