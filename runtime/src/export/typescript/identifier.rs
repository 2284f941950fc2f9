//! What JavaScript and TypeScript take as a name.

use crate::list::is_equal;

pub(super) const fn is_identifier(text: &str) -> bool {
    let mut bytes = text.as_bytes();
    if matches!(bytes, [] | [b'0'..=b'9', ..]) {
        return false;
    }
    while let [byte, rest @ ..] = bytes {
        if !(byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | 0x80..)) {
            return false;
        }
        bytes = rest;
    }
    true
}

/// The words that cannot name a constant in a module, or that would be confused with a value or type of the
/// language.
#[rustfmt::skip]
const RESERVED: &[&str] = &[
    "any", "arguments", "as", "async", "await", "bigint", "boolean", "break", "case", "catch",
    "class", "const", "continue", "debugger", "declare", "default", "delete", "do", "else", "enum",
    "eval", "export", "extends", "false", "finally", "for", "function", "if", "implements",
    "import", "in", "instanceof", "interface", "let", "module", "namespace", "never", "new", "null",
    "number", "object", "package", "private", "protected", "public", "return", "static", "string",
    "super", "switch", "symbol", "this", "throw", "true", "try", "type", "typeof", "undefined",
    "unknown", "var", "void", "while", "with", "yield",
];

pub(super) const fn is_reserved(name: &str) -> bool {
    let mut rest = RESERVED;
    while let [word, tail @ ..] = rest {
        if is_equal(word, name) {
            return true;
        }
        rest = tail;
    }
    false
}
