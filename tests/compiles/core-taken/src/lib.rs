//! Here, `::core` is the user's own crate.

#![deny(warnings)]

use renamed::{CloseCode, CloseCodes};

/// Every kind of variant.
#[derive(CloseCodes)]
#[close(crate = renamed)]
pub enum Data<T> {
    /// A format.
    #[close(4001, "{0}")]
    Formatted(T),
    /// A constant of the other `core`.
    #[close(::core::BASE + 3)]
    Constant,
    /// A reason that is a constant.
    #[close(4004, concat!("a", "b"))]
    Reason,
    /// Another type.
    #[close(transparent)]
    Nested(CloseCode),
}

/// Without fields.
#[derive(Debug, PartialEq, CloseCodes)]
#[close(crate = renamed, decode, reconnect(4000..=4099 = backoff))]
#[repr(u16)]
pub enum Unit {
    /// A discriminant.
    First = core::BASE,
    /// The one after it.
    #[close("second")]
    Second,
    /// Another type.
    #[close(transparent)]
    Nested(CloseCode),
}

#[test]
fn core_is_another_crate() {
    assert_eq!(Data::Formatted(1).close_frame().to_string(), "4001: 1");
    assert_eq!(Data::<u8>::Constant.close_frame().to_string(), "4003");
    assert_eq!(Data::<u8>::Reason.close_frame().to_string(), "4004: ab");
    assert_eq!(
        Data::<u8>::Nested(CloseCode::GOING_AWAY).close_frame().to_string(),
        "1001 Going Away"
    );
    assert_eq!(Unit::Second.close_frame().to_string(), "4001: second");
    assert_eq!(Unit::try_from(4000), Ok(Unit::First));
    assert_eq!(Unit::try_from(1001), Ok(Unit::Nested(CloseCode::GOING_AWAY)));
}
