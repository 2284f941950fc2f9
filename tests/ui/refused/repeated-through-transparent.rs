use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCodes)]
enum Inner {
    #[close(4001, "inner", reconnect = never)]
    X,
    #[close(CloseCode::INTERNAL_ERROR)]
    Y,
}

#[derive(CloseCodes)]
enum Own {
    #[close(4001, "outer")]
    A,
    #[close(transparent)]
    I(Inner),
}

#[derive(CloseCodes)]
enum Standard {
    #[close(CloseCode::INTERNAL_ERROR)]
    A,
    #[close(transparent)]
    I(Box<Inner>),
}

#[derive(CloseCodes)]
enum Twice<'a> {
    #[close(transparent)]
    I(Inner),
    #[close(transparent)]
    Again(&'a Inner),
}

#[derive(CloseCodes)]
enum Contradicts {
    #[close(4001, reconnect = now)]
    A,
    #[close(transparent, shared)]
    I(Inner),
}

#[derive(CloseCodes)]
enum Needless {
    #[close(4002)]
    A,
    #[close(transparent, shared)]
    I(Inner),
}


/// What is `like` a variant does not repeat it.
#[derive(CloseCodes)]
enum Like {
    #[close(like = Inner::X)]
    A,
    #[close(transparent, shared)]
    I(Inner),
}

/// A type that depends on a parameter is not checked.
#[derive(CloseCodes)]
enum Generic<'a, T> {
    #[close(transparent)]
    First(Inner),
    #[close(transparent)]
    Again(&'a Inner),
    #[close(transparent, shared)]
    Needless(CloseCode),
    #[close(transparent)]
    NotKnownHere(T),
}

fn main() {}
