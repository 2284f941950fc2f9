//! An enum with inherent items that have the names of the trait's.

use renamed::CloseCodes;

/// `Self::…` finds its own items first.
#[derive(Debug, PartialEq, Eq, CloseCodes)]
#[close(crate = ::renamed, decode, reconnect(4000..=4099 = backoff))]
pub enum Inherent {
    /// A number.
    #[close(4001, "numbered")]
    Numbered,
    /// Another enum.
    #[close(transparent)]
    Other(Other),
}

/// Another enum.
#[derive(Debug, PartialEq, Eq, CloseCodes)]
#[close(crate = ::renamed)]
pub enum Other {
    /// A number.
    #[close(4002, "other")]
    Numbered,
}

/// Items with the names of the trait's.
macro_rules! items {
    ($name:ident) => {
        impl $name {
            /// Not the table.
            pub const CODES: () = ();

            /// Not the code.
            pub const fn close_code() {}

            /// Not the frame.
            pub const fn close_frame() {}

            /// Not the reason.
            pub const fn close_reason() {}

            /// Not the row.
            pub const fn info() {}

            /// Not the conversion.
            pub const fn from() {}

            /// Not the advice.
            pub const fn reconnect() {}

            /// Not the advice.
            pub const fn reconnect_for() {}

            /// Not the conversion.
            pub const fn try_from() {}
        }
    };
}

items!(Inherent);
items!(Other);

#[cfg(test)]
mod tests {
    use renamed::{CloseCodes, Reconnect};

    use super::{Inherent, Other};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn inherent() {
        assert_closes(&Inherent::Numbered, "Numbered", 4001, "numbered");
        assert_closes(&Inherent::Other(Other::Numbered), "Numbered", 4002, "other");
        assert_reads(&Inherent::Numbered);
        assert_reads(&Inherent::Other(Other::Numbered));
        assert_eq!(CloseCodes::reconnect(&Inherent::Numbered), Some(Reconnect::Backoff));
    }
}
