//! Enums and variants with `#[non_exhaustive]`.

use ::renamed::CloseCodes;

/// The variants are non-exhaustive too.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Variants {
    /// Fields.
    #[close(4001, "{0}")]
    #[non_exhaustive]
    Formatted(u8),
    /// Another enum.
    #[close(transparent)]
    #[non_exhaustive]
    Nested(::renamed::CloseCode),
    /// No fields.
    #[close(4002)]
    #[non_exhaustive]
    Unit,
}

#[cfg(test)]
mod tests {
    use super::Variants;
    use crate::asserts::assert_closes;

    #[test]
    fn variants() {
        assert_closes(&Variants::Formatted(1), "Formatted", 4001, "1");
        assert_closes(&Variants::Unit, "Unit", 4002, "");
    }
}
