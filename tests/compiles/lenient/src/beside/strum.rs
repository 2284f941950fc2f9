//! Names, iterators and counts. `strum` also generates an associated constant and a `TryFrom`.

use renamed::CloseCodes;
use strum::{
    AsRefStr, Display, EnumCount, EnumIter, EnumMessage, EnumString, FromRepr, IntoStaticStr,
    VariantArray, VariantNames,
};

/// What ends a connection.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    AsRefStr,
    Display,
    EnumCount,
    EnumIter,
    EnumMessage,
    EnumString,
    FromRepr,
    IntoStaticStr,
    VariantArray,
    VariantNames,
    CloseCodes,
)]
#[repr(u16)]
#[strum(serialize_all = "kebab-case")]
#[close(crate = ::renamed)]
pub enum Unit {
    /// Displayed by `strum`.
    #[strum(message = "first")]
    #[close(display)]
    Displayed = 4001,
    /// Named.
    #[strum(serialize = "second")]
    #[close("named")]
    Named,
}

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator as _;

    use super::Unit;
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn strum() {
        assert_closes(&Unit::Displayed, "Displayed", 4001, "displayed");
        assert_closes(&Unit::Named, "Named", 4002, "named");
        Unit::iter().for_each(|unit| assert_reads(&unit));
    }
}
