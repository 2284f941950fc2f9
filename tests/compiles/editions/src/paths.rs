//! Paths of edition 2015, which start at the root of the crate.

use renamed::CloseCodes;

/// Types and constants, all by their paths.
#[derive(CloseCodes)]
#[close(crate = renamed)]
pub enum Paths {
    /// A constant.
    #[close(::CODE)]
    Constant,
    /// A reason.
    #[close(4002, ::REASON)]
    Reason,
    /// A type.
    #[close(transparent)]
    Type(::Root),
    /// A field that is formatted.
    #[close(4003, "{0}")]
    Formatted(::std::string::String),
}

#[test]
fn paths() {
    assert_eq!(Paths::Constant.close_frame().to_string(), "4001");
    assert_eq!(Paths::Reason.close_frame().to_string(), "4002: at the root");
    assert_eq!(Paths::Type(::Root::Variant).close_frame().to_string(), "4010");
    assert_eq!(Paths::Formatted(String::from("a")).close_frame().to_string(), "4003: a");
}
