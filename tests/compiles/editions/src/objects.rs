//! Trait objects without `dyn`, as in older editions.

use std::fmt::Display;
use std::sync::Arc;

use renamed::CloseCodes;

/// A trait.
pub trait Trait: Display {}

impl Trait for u8 {}

/// Trait objects in every kind of variant.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
pub enum Objects<'a> {
    /// Alone.
    #[close(4001, "{0}")]
    Alone(Box<Trait>),
    /// With a bound after it.
    #[close(4002, "{0}")]
    After(Box<Display + Send>),
    /// With a lifetime before it.
    #[close(4003, "{0}")]
    Before(Box<'a + Trait>),
    /// By a path.
    #[close(4004, "{object}")]
    Path { object: &'a ::std::fmt::Display },
    /// In parentheses.
    #[close(4005, "{0}")]
    Parentheses(&'a (Display + Send)),
    /// A type that has codes.
    #[close(transparent)]
    Nested(Arc<::renamed::CloseFrame>),
}

/// Trait objects whose type is not a plain path.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
pub enum Others<T> {
    /// A function.
    #[close(4001)]
    Function(Box<Fn(u8) -> T + Send>),
    /// For every lifetime.
    #[close(4002)]
    Every(Box<for<'b> Fn(&'b u8) -> &'b u8>),
    /// For no lifetime.
    #[close(4003, "{0}")]
    Value(T),
}

#[test]
fn objects() {
    let closes = |objects: Objects<'_>, expected| {
        assert_eq!(objects.close_frame().to_string(), expected);
    };
    closes(Objects::Alone(Box::new(1)), "4001: 1");
    closes(Objects::After(Box::new(2)), "4002: 2");
    closes(Objects::Before(Box::new(3)), "4003: 3");
    closes(Objects::Path { object: &4 }, "4004: 4");
    closes(Objects::Parentheses(&5), "4005: 5");
    assert_eq!(Others::Value(6).close_frame().to_string(), "4003: 6");
}
