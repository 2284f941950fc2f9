//! The codes that belong to applications.

use core::fmt;
use core::num::NonZeroU16;

use crate::convert::{fmt_code, registered_name};
use crate::rules::is_application;
use crate::{CloseCode, CloseFrame, CodeRange, InvalidCode};

/// A code that an application may use for itself: 3000–4999 (RFC 6455 §7.4.2).
///
/// The codes of 4000–4999 are free for private use. Those of 3000–3999 are for libraries,
/// frameworks and applications that register them with IANA.
///
/// These are also the codes that a browser lets a page close with, beside 1000.
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
    /// The lowest code of an application, 3000.
    pub const MIN: Self = Self::known(3000);

    /// The highest code of an application, 4999.
    pub const MAX: Self = Self::known(4999);

    /// The code with this number.
    ///
    /// # Errors
    /// [`InvalidCode`] for every number but 3000–4999.
    pub const fn new(code: u16) -> Result<Self, InvalidCode> {
        match (CodeRange::of(code), NonZeroU16::new(code)) {
            (CodeRange::Registered | CodeRange::Private, Some(number)) => Ok(Self(number)),
            _ => Err(InvalidCode(code)),
        }
    }

    const fn known(code: u16) -> Self {
        match Self::new(code) {
            Ok(code) => code,
            Err(_) => panic!("not a code of 3000-4999"),
        }
    }

    /// The code with this number, if it is 3000–4999; as cheap for a const evaluation as can be.
    pub(crate) const fn from_number(number: i128) -> Option<Self> {
        if !is_application(number) {
            return None;
        }
        // Lossless by the lines above.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        match NonZeroU16::new(number as u16) {
            Some(number) => Some(Self(number)),
            None => None,
        }
    }

    pub(crate) const fn number(self) -> NonZeroU16 {
        self.0
    }

    /// The number.
    #[must_use]
    #[inline]
    pub const fn get(self) -> u16 {
        self.0.get()
    }

    /// The same code as a [`CloseCode`]; the `const` form of `From`.
    #[must_use]
    #[inline]
    pub const fn to_close_code(self) -> CloseCode {
        CloseCode::from_app(self)
    }

    /// The name in the IANA registry; `None` for a code that is not registered there.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        registered_name(self.get())
    }

    /// [`CodeRange::Registered`] or [`CodeRange::Private`].
    #[must_use]
    pub const fn range(self) -> CodeRange {
        CodeRange::of(self.get())
    }
}

/// Prints the number and, where there is one, the IANA name: `3000 Unauthorized`, `4001`.
impl fmt::Display for AppCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_code(self.get(), f)
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

impl TryFrom<&CloseFrame> for AppCode {
    type Error = InvalidCode;

    /// The code of a frame, if it is one of an application.
    fn try_from(frame: &CloseFrame) -> Result<Self, InvalidCode> {
        frame.code().try_into()
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
