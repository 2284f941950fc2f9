//! The trait for everything that can end a connection.

use super::{CodeInfo, CodeTable, Rows};
use crate::code::{AppCode, CloseCode, Reconnect};
use crate::frame::{CloseFrame, CloseStatus, Reason};

/// Types that can end a WebSocket connection, such as an error with a close code.
///
/// Use [the derive] to implement it for an enum. [`CloseCode`], [`AppCode`] and [`CloseFrame`] implement it too, as
/// do references and smart pointers to any type that does.
///
#[cfg_attr(feature = "derive", doc = "[the derive]: derive@crate::CloseCodes")]
#[cfg_attr(not(feature = "derive"), doc = "[the derive]: trait@crate::CloseCodes")]
///
/// ```
/// use close_codes::{CloseCode, CloseCodes, CloseFrame};
///
/// fn goodbye(why: &impl CloseCodes) -> CloseFrame {
///     why.close_frame()
/// }
/// assert_eq!(goodbye(&CloseCode::GOING_AWAY).code().get(), 1001);
/// ```
///
/// To implement it by hand, two methods are enough:
///
/// ```
/// use close_codes::{CloseCode, CloseCodes, Reason};
///
/// struct Evicted;
///
/// impl CloseCodes for Evicted {
///     fn close_code(&self) -> CloseCode {
///         CloseCode::POLICY_VIOLATION
///     }
///     fn close_reason(&self) -> Reason {
///         Reason::from_static("evicted")
///     }
/// }
/// assert_eq!(Evicted.close_frame().to_string(), "1008 Policy Violation: evicted");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no close codes",
    label = "this does not implement `CloseCodes`",
    note = "derive `CloseCodes` on it; or give the variant that holds it a code of its own: `#[close(4001, \"…\")]`"
)]
pub trait CloseCodes {
    /// All codes of the type, with their names, reasons, documentation and advice. It is empty for a type without a
    /// fixed list of codes.
    const CODES: CodeTable = CodeTable::EMPTY;

    /// Returns the code to close the connection with.
    fn close_code(&self) -> CloseCode;

    /// Returns the reason to send to the peer, which is empty if there is none.
    fn close_reason(&self) -> Reason;

    /// Returns what the client should do next: what the value's own row specifies, or else
    /// [`reconnect_for`](Self::reconnect_for) its code.
    fn reconnect(&self) -> Option<Reconnect> {
        let stated = self.info().and_then(CodeInfo::reconnect);
        stated.or_else(|| Self::reconnect_for(self.close_code()))
    }

    /// Returns the row of this value in [`CODES`](Self::CODES), if there is one.
    fn info(&self) -> Option<CodeInfo> {
        match self.__row() {
            usize::MAX => Self::CODES.find(self.close_code()),
            row => Self::CODES.get(row),
        }
    }

    /// Returns the Close frame with the code and reason.
    #[inline]
    fn close_frame(&self) -> CloseFrame {
        own_frame(self)
    }

    /// Returns what a client should do after a connection has ended this way, or `None` if nothing specifies it.
    /// [`CodeTable::reconnect_for`] is the same as a `const fn`, and describes which rule takes precedence.
    #[must_use]
    fn reconnect_for(status: impl Into<CloseStatus>) -> Option<Reconnect> {
        Self::CODES.reconnect_for(status.into())
    }

    /// Codes and reasons, as the derive writes them.
    #[doc(hidden)]
    const __ROWS: Rows = Rows::EMPTY;

    /// The index of the value's own row, as the derive writes it.
    #[doc(hidden)]
    fn __row(&self) -> usize {
        usize::MAX
    }
}

/// The frame of a value whose code does not come from a field.
#[must_use]
#[inline]
pub fn own_frame<E: CloseCodes + ?Sized>(error: &E) -> CloseFrame {
    match E::__ROWS.parts(error.__row()) {
        Some((code, Some(text))) if text.len() <= Reason::MAX_LEN => {
            CloseFrame::new(code, Reason::from_static(text))
        }
        Some((code, None)) => formatted(error, code),
        _ => by_hand(error),
    }
}

// These two are not inlined, so that the function above is inlined wherever a frame is made.

#[inline(never)]
fn formatted<E: CloseCodes + ?Sized>(error: &E, code: CloseCode) -> CloseFrame {
    CloseFrame::new(code, error.close_reason())
}

#[inline(never)]
fn by_hand<E: CloseCodes + ?Sized>(error: &E) -> CloseFrame {
    CloseFrame::new(error.close_code(), error.close_reason())
}

impl CloseCodes for CloseCode {
    #[inline]
    fn close_code(&self) -> CloseCode {
        *self
    }

    #[inline]
    fn close_reason(&self) -> Reason {
        Reason::EMPTY
    }
}

impl CloseCodes for AppCode {
    #[inline]
    fn close_code(&self) -> CloseCode {
        (*self).into()
    }

    #[inline]
    fn close_reason(&self) -> Reason {
        Reason::EMPTY
    }
}

impl CloseCodes for CloseFrame {
    #[inline]
    fn close_code(&self) -> CloseCode {
        self.code()
    }

    #[inline]
    fn close_reason(&self) -> Reason {
        *self.reason()
    }
}

macro_rules! for_pointers {
    ($($(#[$when:meta])? $pointer:ty;)*) => {$(
        $(#[$when])?
        impl<T: CloseCodes + ?Sized> CloseCodes for $pointer {
            const CODES: CodeTable = T::CODES;

            #[inline]
            fn close_code(&self) -> CloseCode {
                T::close_code(self)
            }

            #[inline]
            fn close_reason(&self) -> Reason {
                T::close_reason(self)
            }

            #[inline]
            fn reconnect(&self) -> Option<Reconnect> {
                T::reconnect(self)
            }

            #[inline]
            fn info(&self) -> Option<CodeInfo> {
                T::info(self)
            }

            #[inline]
            fn close_frame(&self) -> CloseFrame {
                T::close_frame(self)
            }

            #[inline]
            fn reconnect_for(status: impl Into<CloseStatus>) -> Option<Reconnect> {
                T::reconnect_for(status)
            }

            const __ROWS: Rows = T::__ROWS;

            #[inline]
            fn __row(&self) -> usize {
                T::__row(self)
            }
        }
    )*};
}

for_pointers! {
    &T;
    #[cfg(feature = "alloc")] alloc::boxed::Box<T>;
    #[cfg(feature = "alloc")] alloc::rc::Rc<T>;
    #[cfg(all(feature = "alloc", target_has_atomic = "ptr"))] alloc::sync::Arc<T>;
}
