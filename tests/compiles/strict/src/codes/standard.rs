//! Standard codes by name, with metadata, and a policy for every status that a client can see.

use ::renamed::CloseCodes;

/// A reason.
pub const REASON: &str = "{busy}";

/// If the user has a type `CloseCode`, a path still leads to the right one.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq)]
#[non_exhaustive]
pub struct CloseCode;

/// Standard codes by name.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed, range = 3000..=3999)]
#[non_exhaustive]
pub enum Named {
    /// Documented.
    #[close(
        ::renamed::CloseCode::INTERNAL_ERROR,
        "internal error",
        meta(delay_ms = 5000, r#type = "x")
    )]
    Broken,
    /// Again.
    #[close(::renamed::CloseCode::INTERNAL_ERROR, "again", shared)]
    BrokenAgain,
    /// With a constant reason.
    #[close(::renamed::CloseCode::TRY_AGAIN_LATER, REASON, reconnect = now, meta(retry = true))]
    Busy,
    /// An application code.
    #[close(::renamed::CloseCode::UNAUTHORIZED)]
    Unauthorized,
}

/// With a policy.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed, reconnect(1000 = never, 1005..=1006 = backoff, 4000..=4499 = now, _ = never))]
#[non_exhaustive]
pub enum Observed<'value, T> {
    /// With fields.
    #[close(::renamed::CloseCode::POLICY_VIOLATION, "{0:?}")]
    Rule(&'value T),
}

#[cfg(test)]
mod tests {
    use ::core::assert_eq;
    use ::core::option::Option::Some;
    use ::renamed::{CloseCodes as _, CloseStatus, MetaValue, Reconnect};

    use super::{Named, Observed};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn standard() {
        assert_closes(&Named::Broken, "Broken", 1011, "internal error");
        assert_closes(&Named::Busy, "Busy", 1013, "{busy}");
        assert_closes(&Named::Unauthorized, "Unauthorized", 3000, "");
        assert_reads(&Named::Busy);
        let row = Named::CODES.get(0);
        let value = row.and_then(|row| row.meta_value("type"));
        assert_eq!(value, Some(MetaValue::Str("x")));
        assert_closes(&Observed::Rule(&7), "Rule", 1008, "7");
        let lost = Observed::<u8>::reconnect_for(CloseStatus::Abnormal);
        assert_eq!(lost, Some(Reconnect::Backoff));
    }
}
