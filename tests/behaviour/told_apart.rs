//! Variants that share a code are told apart by their static reasons when a frame is decoded.

use close_codes::{CloseCode, CloseCodes, CloseFrame};

fn frame(code: u16, reason: &str) -> CloseFrame {
    CloseFrame::from_parts(code, reason).unwrap()
}

const CODE: u16 = 4002;
const BRACES: &str = "{braces}";

#[derive(Debug, PartialEq, CloseCodes)]
enum Session {
    #[close(4001, "expired")]
    Expired,
    #[close(4001, "revoked", shared)]
    Revoked,
    #[close(4001, shared)]
    Silent,
    #[close(4001, "{{literal}}", shared)]
    Literal,
    #[close(4001, BRACES, shared)]
    Constant,
    #[close(CODE, "first")]
    First,
    #[close(4002, "second", shared)]
    Second,
    #[close(CloseCode::INTERNAL_ERROR, "database")]
    Db,
    #[close(CloseCode::INTERNAL_ERROR, "cache", shared)]
    Cache,
    #[close(4003, "expired")]
    Other,
}

#[test]
fn a_frame_is_the_variant_with_its_reason_else_the_first() {
    for (code, reason, expected) in [
        (4001, "expired", Session::Expired),
        (4001, "revoked", Session::Revoked),
        (4001, "", Session::Silent),
        (4001, "{literal}", Session::Literal),
        (4001, "{braces}", Session::Constant),
        (4001, "{{braces}}", Session::Expired),
        (4001, "Revoked", Session::Expired),
        (4001, "revoked ", Session::Expired),
        (4002, "second", Session::Second),
        (4002, "", Session::First),
        (1011, "cache", Session::Cache),
        (1011, "database", Session::Db),
        (1011, "revoked", Session::Db),
        (4003, "revoked", Session::Other),
    ] {
        assert_eq!(Session::try_from(&frame(code, reason)), Ok(expected), "{code} {reason}");
    }
    assert_eq!(Session::try_from(&frame(4004, "revoked")).unwrap_err().get(), 4004);
}

#[test]
fn a_code_alone_is_the_first_variant() {
    assert_eq!(Session::try_from(4001), Ok(Session::Expired));
    assert_eq!(Session::try_from(CloseCode::INTERNAL_ERROR), Ok(Session::Db));
}

#[test]
fn every_variant_is_read_from_its_own_frame() {
    let all = [
        Session::Expired,
        Session::Revoked,
        Session::Silent,
        Session::Literal,
        Session::Constant,
        Session::First,
        Session::Second,
        Session::Db,
        Session::Cache,
        Session::Other,
    ];
    for value in all {
        assert_eq!(Session::try_from(&value.close_frame()), Ok(value));
    }
}

/// If the reason depends on the value, only the code counts.
#[test]
fn what_display_prints_is_not_compared() {
    #[derive(Debug, PartialEq, CloseCodes)]
    enum Shown {
        #[close(4001, display)]
        A,
        #[close(4001, "b", shared)]
        B,
        #[close(4001, display, shared)]
        C,
    }
    impl std::fmt::Display for Shown {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(if *self == Self::C { "c" } else { "a" })
        }
    }
    assert_eq!(Shown::try_from(&frame(4001, "b")), Ok(Shown::B));
    assert_eq!(Shown::try_from(&frame(4001, "c")), Ok(Shown::A));
    assert_eq!(Shown::try_from(&frame(4001, "")), Ok(Shown::A));
    assert_eq!(Shown::C.close_reason(), "c");
}

#[derive(Debug, PartialEq, CloseCodes)]
enum Inner {
    #[close(4001, "inner")]
    X,
    #[close(4001, "again", shared)]
    Y,
    #[close(4005, "only here")]
    Z,
}

#[derive(Debug, PartialEq, CloseCodes)]
enum Second {
    #[close(4005, "second")]
    Z,
}

#[derive(Debug, PartialEq, CloseCodes)]
#[close(decode)]
enum Outer {
    #[close(4001, "outer")]
    A,
    #[close(transparent, shared)]
    Inner(Inner),
    #[close(transparent, shared)]
    Second { why: Second },
    #[close(transparent)]
    Any(CloseCode),
}

#[test]
fn an_exact_match_in_a_shared_enum_comes_before_the_first_variant() {
    let any = CloseCode::GOING_AWAY;
    for (code, reason, expected) in [
        (4001, "outer", Outer::A),
        (4001, "inner", Outer::Inner(Inner::X)),
        (4001, "again", Outer::Inner(Inner::Y)),
        (4001, "something else", Outer::A),
        (4001, "", Outer::A),
        (4005, "only here", Outer::Inner(Inner::Z)),
        (4005, "second", Outer::Second { why: Second::Z }),
        (4005, "", Outer::Inner(Inner::Z)),
        (1001, "inner", Outer::Any(any)),
    ] {
        assert_eq!(Outer::try_from(&frame(code, reason)), Ok(expected), "{code} {reason}");
    }
    assert_eq!(Outer::try_from(4001), Ok(Outer::A));
    assert_eq!(Outer::try_from(4005), Ok(Outer::Inner(Inner::Z)));
}

#[test]
fn a_field_of_a_generic_enum_is_compared_too() {
    #[derive(Debug, PartialEq, CloseCodes)]
    #[close(decode)]
    enum Generic<T> {
        #[close(4001, "outer")]
        A,
        #[close(transparent)]
        T(T),
        #[close(transparent, shared)]
        Inner(Inner),
    }
    let read = |reason| Generic::<Second>::try_from(&frame(4001, reason));
    assert_eq!(read("again"), Ok(Generic::Inner(Inner::Y)));
    assert_eq!(read("else"), Ok(Generic::A));
    let second = Generic::<Second>::try_from(&frame(4005, "second"));
    assert_eq!(second, Ok(Generic::T(Second::Z)));
    let nested = Generic::<Second>::try_from(&frame(4005, "only here"));
    assert_eq!(nested, Ok(Generic::Inner(Inner::Z)));
}

/// Variants with `like` are told apart too.
#[test]
fn rows_that_are_like_others() {
    #[derive(Debug, PartialEq, CloseCodes)]
    enum Like {
        #[close(like = Inner::X)]
        X,
        #[close(like = Inner::Y, shared)]
        Y,
        #[close(like = Inner::X, "mine", shared)]
        Mine,
    }
    assert_eq!(Like::try_from(&frame(4001, "again")), Ok(Like::Y));
    assert_eq!(Like::try_from(&frame(4001, "mine")), Ok(Like::Mine));
    assert_eq!(Like::try_from(&frame(4001, "other")), Ok(Like::X));
    assert_eq!(Like::try_from(4001), Ok(Like::X));
}
