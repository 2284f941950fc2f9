//! Type parameters, with bounds and defaults in different places.

use ::core::fmt;
use ::core::iter::Iterator;
use ::core::marker::{PhantomData, Send, Sized, Sync};
use ::core::ops::Range;
use ::renamed::CloseCodes;

/// Bounds on the parameter itself.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Bounds<T: Send + Sync + ?Sized, U: Iterator<Item = u8> = Range<u8>> {
    /// A constant.
    #[close(4000 + 1)]
    Computed,
    /// Fields that are not formatted.
    #[close(4002, "silent")]
    Silent(PhantomData<T>, U),
}

/// Bounds in a `where` clause.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Clause<T, U>
where
    T: for<'each> Fits<'each, U>,
    U: fmt::Display,
{
    /// A field that is formatted.
    #[close(4001, "{0}")]
    Formatted(U),
    /// One that is not.
    #[close(4002, "silent")]
    Silent(T),
}

/// Decoded too, with an associated type of the parameter.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed, decode)]
#[non_exhaustive]
pub enum Read<T: Fits<'static, u8>> {
    /// An associated type.
    #[close(transparent)]
    Nested(T::Code),
    /// A number.
    #[close(4001)]
    Numbered,
}

/// A bound.
pub trait Fits<'each, T> {
    /// A type that has close codes.
    type Code;
}

impl<T> Fits<'_, T> for () {
    type Code = ::renamed::AppCode;
}

#[cfg(test)]
mod tests {
    use ::core::marker::PhantomData;

    use super::{Bounds, Clause, Read};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn types() {
        assert_closes(&Bounds::<str>::Computed, "Computed", 4001, "");
        assert_closes(&Bounds::<str>::Silent(PhantomData, 0..1), "Silent", 4002, "silent");
        assert_closes(&Clause::<(), _>::Formatted(1), "Formatted", 4001, "1");
        assert_closes(&Clause::<_, u8>::Silent(()), "Silent", 4002, "silent");
        assert_closes(&Read::<()>::Numbered, "Numbered", 4001, "");
        assert_reads(&Read::<()>::Numbered);
        assert_reads(&Read::<()>::Nested(::renamed::AppCode::MAX));
    }
}
