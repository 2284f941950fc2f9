//! Codes as numbers and as text: what all code types have in common.

use core::fmt;

use super::{AppCode, CloseCode, InvalidCode};
use crate::rules::registered;

/// The error for a string that is not a close code.
///
/// ```
/// use close_codes::{CloseCode, ParseCodeError};
///
/// assert_eq!("4001".parse(), CloseCode::new(4001).map_err(ParseCodeError::InvalidCode));
/// assert_eq!("four".parse::<CloseCode>(), Err(ParseCodeError::NotANumber));
/// assert!(matches!("1006".parse::<CloseCode>(), Err(ParseCodeError::InvalidCode(_))));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParseCodeError {
    /// The string is not a decimal number in 0–65535, optionally followed by its IANA name.
    NotANumber,
    /// The number is not a valid code of this type.
    InvalidCode(InvalidCode),
}

impl fmt::Display for ParseCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotANumber => f.write_str("a close code is a number such as 4001"),
            Self::InvalidCode(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for ParseCodeError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::NotANumber => None,
            Self::InvalidCode(error) => Some(error),
        }
    }
}

pub(crate) const fn registered_name(code: u16) -> Option<&'static str> {
    // Lossless: `i128::from` is not const.
    match registered(code as i128) {
        Some(entry) => Some(entry.name),
        None => None,
    }
}

pub(crate) fn fmt_code(code: u16, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match registered_name(code) {
        Some(name) => write!(f, "{code} {name}"),
        None => write!(f, "{code}"),
    }
}

/// Reads what [`fmt_code`] prints, or the number alone.
pub(crate) fn parse_code<T>(
    text: &str,
    new: fn(u16) -> Result<T, InvalidCode>,
) -> Result<T, ParseCodeError> {
    let (digits, name) = match text.split_once(' ') {
        Some((digits, name)) => (digits, Some(name)),
        None => (text, None),
    };
    let code = match digits.parse::<u16>() {
        Ok(code) if !digits.starts_with('+') => code,
        _ => return Err(ParseCodeError::NotANumber),
    };
    if name.is_some() && name != registered_name(code) {
        return Err(ParseCodeError::NotANumber);
    }
    new(code).map_err(ParseCodeError::InvalidCode)
}

/// The conversions that all code types have. The example is of a code with a name.
macro_rules! convert_codes {
    ($($code:ident, $example:literal;)*) => {$(
        #[doc = concat!("Prints the number and, if there is one, the IANA name: `", $example, "`, `4001`.")]
        impl ::core::fmt::Display for $code {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::code::fmt_code(self.get(), f)
            }
        }

        impl From<$code> for u16 {
            #[inline]
            fn from(code: $code) -> Self {
                code.get()
            }
        }

        impl TryFrom<u16> for $code {
            type Error = $crate::code::InvalidCode;

            #[inline]
            fn try_from(code: u16) -> Result<Self, $crate::code::InvalidCode> {
                Self::new(code)
            }
        }

        #[doc = concat!("Parses a number such as `4001`, or the output of `Display` such as `", $example, "`.")]
        impl ::core::str::FromStr for $code {
            type Err = $crate::code::ParseCodeError;

            fn from_str(text: &str) -> Result<Self, $crate::code::ParseCodeError> {
                $crate::code::parse_code(text, Self::new)
            }
        }

        impl PartialEq<u16> for $code {
            #[inline]
            fn eq(&self, code: &u16) -> bool {
                self.get() == *code
            }
        }
    )*};
}

pub(crate) use convert_codes;

convert_codes! {
    CloseCode, "1001 Going Away";
    AppCode, "3000 Unauthorized";
}
