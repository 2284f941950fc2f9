//! Variants that share a code, directly or through transparent variants: what they may differ in. The UI tests
//! cover what is rejected.

use close_codes::{CloseCode, CloseCodes, Reconnect};

const CODE: u16 = 4001;

/// A variant that specifies nothing agrees with every other, and the order of metadata does not matter.
#[derive(Debug, CloseCodes)]
enum Agreeing {
    #[close(4001, "a", meta(x = 1, y = true))]
    A,
    #[close(4001, "b", shared, reconnect = never)]
    B,
    #[close(4001, "c", shared, reconnect = never, meta(y = true, x = 1))]
    C,
    #[close(CODE, "d", shared, reconnect = never, meta(x = 1, y = true))]
    D,
    #[close(CODE, "e", shared)]
    E,
}

#[test]
fn the_same_may_be_stated_again() {
    assert_eq!(Agreeing::CODES.len(), 5);
    for value in [Agreeing::A, Agreeing::B, Agreeing::C, Agreeing::D, Agreeing::E] {
        assert_eq!(value.reconnect(), Some(Reconnect::Never), "{value:?}");
    }
}

#[derive(Debug, PartialEq, CloseCodes)]
enum Inner {
    #[close(4001, "inner", reconnect = now)]
    X,
    #[close(CloseCode::INTERNAL_ERROR)]
    Y,
}

#[derive(Debug, PartialEq, CloseCodes)]
#[close(decode)]
enum Outer {
    #[close(4001, "outer", reconnect = now)]
    A,
    #[close(transparent, shared)]
    I(Inner),
    #[close(shared, transparent)]
    Again { inner: Inner },
    #[close(transparent)]
    Any(CloseCode),
}

#[test]
fn a_code_may_be_repeated_through_transparent_variants_that_are_shared() {
    assert_eq!(Outer::CODES.len(), 5);
    assert_eq!(Outer::try_from(1011), Ok(Outer::I(Inner::Y)));
    assert_eq!(Outer::Again { inner: Inner::X }.close_code().get(), CODE);
    assert_eq!(Outer::try_from(1001), Ok(Outer::Any(CloseCode::GOING_AWAY)));
}

/// The enum itself repeats nothing, and a nested type with a type parameter cannot be checked.
#[test]
fn what_is_not_checked() {
    #[derive(CloseCodes)]
    enum Itself {
        #[close(4001)]
        A,
        #[close(transparent)]
        B(Box<Self>),
    }
    #[derive(CloseCodes)]
    enum Generic<T> {
        #[close(4001)]
        A,
        #[close(transparent)]
        T(T),
    }
    #[derive(CloseCodes)]
    enum Borrowed<'a> {
        #[close(4002)]
        A,
        #[close(transparent)]
        B(&'a Inner),
    }
    assert_eq!(Itself::B(Box::new(Itself::A)).close_code(), 4001);
    assert_eq!(Generic::<Inner>::A.close_code(), Generic::T(Inner::X).close_code());
    assert_eq!(Borrowed::B(&Inner::X).close_code().get(), CODE);
    assert_eq!(Borrowed::A.close_code(), 4002);
}
