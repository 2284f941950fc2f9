//! Codes taken from another enum's variants.

use ::renamed::CloseCodes;

/// A reason.
pub const REASON: &str = "constant";

/// The shared list.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Shared {
    /// The first.
    #[close(4001, "first", reconnect = never, meta(x = 1))]
    First,
    /// A keyword.
    #[close(4002, "second")]
    r#Type,
}

/// Refers to the list.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Server<T> {
    /// Takes everything.
    #[close(like = Shared::First)]
    First {
        /// A field.
        at: T,
    },
    /// With a constant reason.
    #[close(like = Shared::First, REASON, shared)]
    Fixed,
    /// The whole list.
    #[close(transparent)]
    Shared(Shared),
    /// With another reason.
    #[close(like = Shared::r#Type, "{0}")]
    Type(u8),
}

/// Decoded from a code.
#[derive(::core::fmt::Debug, ::core::cmp::PartialEq, CloseCodes)]
#[close(crate = ::renamed, decode)]
#[non_exhaustive]
pub enum Client {
    /// Its own code.
    #[close(4001, "own")]
    Own,
    /// The codes of the list.
    #[close(transparent, shared)]
    Shared(Shared),
}

#[cfg(test)]
mod tests {
    use ::core::assert_eq;
    use ::core::convert::TryFrom as _;
    use ::core::option::Option::Some;
    use ::core::result::Result::Ok;
    use ::renamed::{CloseCodes as _, Reconnect};

    use super::{Client, Server, Shared};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn like() {
        assert_closes(&Server::First { at: 1 }, "First", 4001, "first");
        assert_closes(&Server::<u8>::Type(7), "Type", 4002, "7");
        assert_closes(&Server::<u8>::Fixed, "Fixed", 4001, "constant");
        assert_eq!(Server::<u8>::Fixed.reconnect(), Some(Reconnect::Never));
        assert_reads(&Client::Own);
        let nested = Client::Shared(Shared::First);
        assert_eq!(Client::try_from(&nested.close_frame()), Ok(nested));
        assert_eq!(Client::try_from(4001), Ok(Client::Own));
        assert_closes(&Server::<u8>::Shared(Shared::Type), "Type", 4002, "second");
    }
}
