//! Lifetimes, types and bounds that pass through a macro, and bounds that rustc could infer.

#![allow(explicit_outlives_requirements, reason = "what is written must be kept")]

use std::fmt::Display;

use renamed::CloseCodes;

/// An enum with these parameters.
macro_rules! parameters {
    ($name:ident<$lifetime:lifetime, $param:ident: $bound:path>, $ty:ty) => {
        /// All of it.
        #[derive(CloseCodes)]
        #[close(crate = ::renamed)]
        pub enum $name<$lifetime, $param: $bound + $lifetime> {
            /// Passed through the macro.
            #[close(4001, "{0:?} {1}")]
            Formatted(Option<$ty>, &$lifetime $param),
            /// The same, in another form.
            #[close(transparent)]
            Nested(&$lifetime $ty),
        }
    };
}

parameters!(Parameters<'text, T: Display>, Box<T>);

/// A lifetime that outlives another.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
pub enum Outlives<'long: 'short, 'short> {
    /// A borrowed field.
    #[close(4002, "{0}")]
    Formatted(&'short &'long str),
}

/// A type with the name of a const parameter.
#[allow(clippy::upper_case_acronyms, reason = "the names must be the same")]
#[derive(Clone, Copy, Debug)]
pub struct LEN;

/// What has its name is a type where it may be one.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
pub enum Ambiguous<T, const LEN: usize> {
    /// Fields that need bounds.
    #[close(4003, "{1:?} of {0}")]
    Formatted(T, [u8; LEN]),
}

#[cfg(test)]
mod tests {
    use renamed::AppCode;

    use super::{Ambiguous, Outlives, Parameters};
    use crate::asserts::assert_closes;

    #[test]
    fn parameters() {
        let code = Box::new(AppCode::MAX);
        let formatted = Parameters::Formatted(Some(code), &AppCode::MIN);
        assert_closes(&formatted, "Formatted", 4001, "Some(AppCode(4999)) 3000 Unauthorized");
        assert_closes(&Outlives::Formatted(&"text"), "Formatted", 4002, "text");
        assert_closes(&Ambiguous::Formatted("it", [1, 2]), "Formatted", 4003, "[1, 2] of it");
    }
}
