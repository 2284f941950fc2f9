//! A field that is formatted and has a type parameter in its type must be able to: the
//! derive asks for it, and for nothing else.

use ::core::iter::Iterator;
use ::renamed::CloseCodes;

/// Each parameter needs another trait, and the last none.
#[derive(CloseCodes)]
#[close(crate = ::renamed)]
#[non_exhaustive]
pub enum Formats<A, B, C, D: Iterator, E> {
    /// `Binary`.
    #[close(4001, "{0:b}")]
    Binary(A),
    /// `Debug`, of a type around it.
    #[close(4002, "{0:?}")]
    Debug([B; 2]),
    /// `Display`.
    #[close(4003, "{0}")]
    Display(C),
    /// `LowerHex`, of a type that a trait names.
    #[close(4004, "{0:x}")]
    LowerHex(D::Item),
    /// Nothing.
    #[close(4005)]
    Nothing(E),
}

#[cfg(test)]
mod tests {
    use ::core::iter::Once;

    use super::Formats;
    use crate::asserts::assert_closes;

    /// It can do nothing.
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
