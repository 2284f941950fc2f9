//! Errors that are also sent as JSON.

use renamed::CloseCodes;
use serde::{Deserialize, Serialize};

/// What ends a connection.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, CloseCodes)]
#[serde(rename_all = "snake_case", tag = "type")]
#[close(crate = ::renamed)]
pub enum Data<T> {
    /// A number.
    #[serde(rename = "numbered")]
    #[close(4001, "by number")]
    Numbered,
    /// A format.
    #[serde(alias = "other")]
    #[close(4002, "{code} of {r}")]
    Formatted {
        /// A parameter.
        code: T,
        /// A number.
        #[serde(default)]
        r: u8,
    },
}

#[cfg(test)]
mod tests {
    use super::Data;
    use crate::asserts::assert_closes;

    #[test]
    fn serde() {
        assert_closes(&Data::<u8>::Numbered, "Numbered", 4001, "by number");
        let formatted = Data::Formatted { code: 1, r: 2 };
        assert_closes(&formatted, "Formatted", 4002, "1 of 2");
        let json = serde_json::to_string(&formatted).unwrap();
        assert_eq!(json, r#"{"type":"formatted","code":1,"r":2}"#);
    }
}
