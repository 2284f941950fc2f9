//! Fields with the names of the derive's own bindings, or of keywords.

use ::renamed::CloseCodes;

/// All fields are formatted.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Fields {
    /// Parameters.
    #[close(4001, "{code} {error} {field_0} {field_1} {frame} {reason} {self_}")]
    Parameters {
        /// The name of a parameter.
        code: u16,
        /// The name of a parameter.
        error: u16,
        /// The name of another field's binding.
        field_0: u16,
        /// The name of another field's binding.
        field_1: u16,
        /// The name of a parameter.
        frame: u16,
        /// The name of a parameter.
        reason: u16,
        /// Nearly `self`.
        self_: u16,
    },
    /// Keywords.
    #[close(4002, "{match:>type$} {type:.match$}")]
    Raw {
        /// A keyword.
        r#match: usize,
        /// A keyword.
        r#type: usize,
    },
}

#[cfg(test)]
mod tests {
    use super::Fields;
    use crate::asserts::assert_closes;

    #[test]
    fn fields() {
        let parameters = Fields::Parameters {
            code: 1,
            error: 2,
            field_0: 3,
            field_1: 4,
            frame: 5,
            reason: 6,
            self_: 7,
        };
        assert_closes(&parameters, "Parameters", 4001, "1 2 3 4 5 6 7");
        assert_closes(&Fields::Raw { r#match: 1, r#type: 3 }, "Raw", 4002, "  1 3");
    }
}
