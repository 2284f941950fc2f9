//! The derive adds a bound for each formatted field whose type contains a type parameter, and no other bounds.

use ::core::iter::Iterator;
use ::renamed::CloseCodes;

/// Each parameter needs a different trait, and the last needs none.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Formats<A, B, C, D: Iterator, E> {
    /// `Binary`.
    #[close(4001, "{0:b}")]
    Binary(A),
    /// `Debug`, for a type that contains the parameter.
    #[close(4002, "{0:?}")]
    Debug([B; 2]),
    /// `Display`.
    #[close(4003, "{0}")]
    Display(C),
    /// `LowerHex`, for an associated type.
    #[close(4004, "{0:x}")]
    LowerHex(D::Item),
    /// No trait.
    #[close(4005)]
    Nothing(E),
}

#[cfg(test)]
mod tests {
    use ::core::iter::Once;

    use super::Formats;
    use crate::asserts::assert_closes;

    /// Implements no formatting trait.
    struct Mute;

    type Five = Formats<u8, &'static str, char, Once<u8>, Mute>;

    #[test]
    fn formats() {
        assert_closes(&Five::Binary(5), "Binary", 4001, "101");
        assert_closes(&Five::Debug(["a", "b"]), "Debug", 4002, r#"["a", "b"]"#);
        assert_closes(&Five::Display('c'), "Display", 4003, "c");
        assert_closes(&Five::LowerHex(255), "LowerHex", 4004, "ff");
        assert_closes(&Five::Nothing(Mute), "Nothing", 4005, "");
    }
}
