//! Enums that contain themselves behind pointers: their rows are in the table once.

#![allow(clippy::borrowed_box, clippy::use_self, reason = "every way to write it")]

use std::rc::Rc;

use renamed::CloseCodes;

/// Contains itself in every way.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
pub enum Recursive {
    /// By its own name.
    #[close(transparent)]
    Boxed(Box<Recursive>),
    /// As `Self`.
    #[close(transparent)]
    Counted(Rc<Self>),
    /// Another enum with the same name.
    #[close(transparent)]
    Other(other::Recursive),
    /// A number.
    #[close(4001, "plain")]
    Plain,
    /// Behind two pointers.
    #[close(transparent)]
    Twice(&'static Box<Self>),
}

/// With a parameter.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
pub enum Generic<T> {
    /// By its own name.
    #[close(transparent)]
    Boxed(Box<Generic<T>>),
    /// A format.
    #[close(4001, "{0}")]
    Formatted(T),
}

/// A module with an enum of the same name.
pub mod other {
    use renamed::CloseCodes;

    /// Another enum with the same name.
    #[derive(CloseCodes)]
    #[close(crate = ::renamed)]
    pub enum Recursive {
        /// A number.
        #[close(4002, "other")]
        Plain,
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use renamed::CloseCodes as _;

    use super::{Generic, Recursive, other};
    use crate::asserts::assert_closes;

    #[test]
    fn recursive() {
        let boxed = Recursive::Boxed(Box::new(Recursive::Plain));
        assert_closes(&boxed, "Plain", 4001, "plain");
        assert_closes(&Recursive::Counted(Rc::new(boxed)), "Plain", 4001, "plain");
        let other = Recursive::Other(other::Recursive::Plain);
        assert_closes(&other, "Plain", 4002, "other");
        assert!(Recursive::CODES.iter().map(|row| row.code().get()).eq([4001, 4002]));
    }

    #[test]
    fn generic() {
        let boxed = Generic::Boxed(Box::new(Generic::Formatted(1)));
        assert_closes(&boxed, "Formatted", 4001, "1");
        assert_eq!(Generic::<u8>::CODES.len(), 1);
    }
}
