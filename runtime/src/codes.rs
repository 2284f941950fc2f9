//! The trait of everything that can end a connection.

use crate::{AppCode, CloseCode, CloseFrame, CodeInfo, CodeTable, Reason, Reconnect};

/// Something that ends a WebSocket connection: an error that knows its close code.
///
/// Derive it on an enum, see [the derive](derive@crate::CloseCodes). A [`CloseCode`], an
/// [`AppCode`] and a [`CloseFrame`] stand for themselves, and so does what points to one.
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
/// By hand, two methods are enough:
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
    /// All the codes of the type, with what the client should know of them. Empty for a type
    /// that has no list of its own.
    const CODES: CodeTable = CodeTable::EMPTY;

    /// The code to close the connection with.
    fn close_code(&self) -> CloseCode;

    /// The reason to give to the peer; empty if there is none.
    fn close_reason(&self) -> Reason;

    /// What the client should do next, if that is stated.
    fn reconnect(&self) -> Option<Reconnect> {
        let stated = self.info().and_then(CodeInfo::reconnect);
        stated.or_else(|| Self::reconnect_for(self.close_code()))
    }

    /// The row of [`CODES`](Self::CODES) that this value is, if it is in there.
    fn info(&self) -> Option<&'static CodeInfo> {
        Self::CODES.find(self.close_code())
    }

    /// The Close frame with code and reason.
    #[inline]
    fn close_frame(&self) -> CloseFrame {
        CloseFrame::new(self.close_code(), self.close_reason())
    }

    /// What the client should do after `code`, known or not: what its row says, else
    /// the enum's policy for its range, else what the standards say
    /// ([`CloseCode::reconnect`]).
    #[must_use]
    fn reconnect_for(code: CloseCode) -> Option<Reconnect> {
        Self::CODES.reconnect_for(code)
    }
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
        impl<T: CloseCodes> CloseCodes for $pointer {
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
            fn info(&self) -> Option<&'static CodeInfo> {
                T::info(self)
            }

            #[inline]
            fn close_frame(&self) -> CloseFrame {
                T::close_frame(self)
            }

            #[inline]
            fn reconnect_for(code: CloseCode) -> Option<Reconnect> {
                T::reconnect_for(code)
            }
        }
    )*};
}

for_pointers! {
    &T;
    #[cfg(feature = "alloc")] alloc::boxed::Box<T>;
    #[cfg(feature = "alloc")] alloc::rc::Rc<T>;
    #[cfg(feature = "alloc")] alloc::sync::Arc<T>;
}
