//! A list that is nested many times in several levels: rustc finds a const evaluation too long that compares each of
//! its rows with each other.

use close_codes::CloseCodes;

/// An enum that contains another three times.
macro_rules! level {
    ($outer:ident, $inner:ident) => {
        #[derive(CloseCodes)]
        pub enum $outer {
            #[close(transparent)]
            First($inner),
            #[close(transparent, shared)]
            Second($inner),
            #[close(transparent, shared)]
            Third($inner),
        }
    };
}

#[derive(CloseCodes)]
#[repr(u16)]
pub enum Innermost {
    #[close(reason = "the first", reconnect = never)]
    A = 4001,
    #[close(reason = "the second", reconnect = backoff)]
    B,
    /// This has documentation.
    #[close(meta(since = 2))]
    C,
    D,
    E,
    F,
    G,
    H,
}

level!(Nested, Innermost);
level!(Twice, Nested);
level!(Thrice, Twice);

const _: () = assert!(Thrice::CODES.len() == 3 * 3 * 3 * 8);

fn main() {}
