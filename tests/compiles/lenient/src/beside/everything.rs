//! All of these derives at once.

use clap::ValueEnum;
use num_enum::IntoPrimitive;
use renamed::CloseCodes;
use serde::{Deserialize, Serialize};
use strum::{EnumIter, FromRepr};

/// What ends a connection.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    thiserror::Error,
    CloseCodes,
    Serialize,
    Deserialize,
    IntoPrimitive,
    EnumIter,
    FromRepr,
    ValueEnum,
)]
#[close(crate = ::renamed, range = 4000..=4099)]
#[repr(u16)]
#[serde(rename_all = "camelCase")]
#[strum(serialize_all = "camelCase")]
#[value(rename_all = "camelCase")]
pub enum Everything {
    /// A number.
    #[default]
    #[error("numbered")]
    #[close(display, reconnect = never)]
    #[serde(rename = "n")]
    #[strum(serialize = "n")]
    #[value(name = "n")]
    Numbered = 4001,
    /// The one after it.
    #[error("next")]
    #[close("the next")]
    Next,
}

#[cfg(test)]
mod tests {
    use renamed::{CloseCode, CloseFrame};
    use strum::IntoEnumIterator as _;

    use super::Everything;
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn everything() {
        assert_closes(&Everything::Numbered, "Numbered", 4001, "numbered");
        assert_closes(&Everything::Next, "Next", 4002, "the next");
        for value in Everything::iter() {
            assert_reads(&value);
            assert_eq!(CloseCode::from(value).get(), u16::from(value));
            assert_eq!(CloseFrame::from(&value).code().get(), u16::from(value));
        }
    }
}
