//! The rules of RFC 6455, RFC 3629 and IANA, written independently of the crate.

use std::collections::HashMap;
use std::sync::LazyLock;

/// The body of a Close frame (RFC 6455 §5.5.1).
#[derive(Debug, PartialEq)]
pub enum Body<'a> {
    /// No bytes, so no code.
    Empty,
    /// A code, and the bytes of a valid reason.
    Frame(u16, &'a [u8]),
    /// More bytes than a control frame can have (§5.5).
    TooLong(usize),
    /// A single byte, half a code.
    OneByte,
    /// A code that must not be in a frame (§7.4).
    WrongCode(u16),
    /// A reason that is valid UTF-8 only up to this index.
    NotUtf8(usize),
}

/// Decodes a body. If it has several faults, the length counts before the code, and the code before the text.
#[must_use]
pub fn body(bytes: &[u8]) -> Body<'_> {
    if bytes.len() >= 126 {
        return Body::TooLong(bytes.len());
    }
    if bytes.is_empty() {
        return Body::Empty;
    }
    if bytes.len() == 1 {
        return Body::OneByte;
    }
    // §5.5.1: "a 2-byte unsigned integer (in network byte order)".
    let code = u16::from(bytes[0]) * 256 + u16::from(bytes[1]);
    if !may_be_sent(code) {
        return Body::WrongCode(code);
    }
    let reason = &bytes[2..];
    match utf8_until(reason) {
        until if until == reason.len() => Body::Frame(code, reason),
        until => Body::NotUtf8(until),
    }
}

/// Whether an endpoint may send the code.
#[must_use]
pub fn may_be_sent(code: u16) -> bool {
    // §7.4.1 defines 1000–1003 and 1007–1011, and forbids 1004–1006 and 1015. IANA has added 1012–1014.
    const PROTOCOL: [u16; 12] =
        [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014];
    // §7.4.2: 3000–3999 are for libraries, frameworks and applications, 4000–4999 for private use.
    PROTOCOL.contains(&code) || code / 1000 == 3 || code / 1000 == 4
}

/// The length of the prefix that is valid UTF-8, by the grammar in RFC 3629 §4.
#[must_use]
pub fn utf8_until(bytes: &[u8]) -> usize {
    let mut at = 0;
    loop {
        at += match &bytes[at..] {
            [0x00..=0x7f, ..] => 1,
            [0xc2..=0xdf, 0x80..=0xbf, ..] => 2,
            [0xe0, 0xa0..=0xbf, 0x80..=0xbf, ..]
            | [0xe1..=0xec | 0xee..=0xef, 0x80..=0xbf, 0x80..=0xbf, ..]
            | [0xed, 0x80..=0x9f, 0x80..=0xbf, ..] => 3,
            [0xf0, 0x90..=0xbf, 0x80..=0xbf, 0x80..=0xbf, ..]
            | [0xf1..=0xf3, 0x80..=0xbf, 0x80..=0xbf, 0x80..=0xbf, ..]
            | [0xf4, 0x80..=0x8f, 0x80..=0xbf, 0x80..=0xbf, ..] => 4,
            _ => return at,
        }
    }
}

/// The longest prefix that fits in a reason: whole characters, at most 123 bytes.
#[must_use]
pub fn cut(text: &str) -> &str {
    let end = text.char_indices().map(|(at, char)| at + char.len_utf8());
    &text[..end.take_while(|end| *end <= 123).last().unwrap_or(0)]
}

/// The names registered with IANA.
pub static NAMES: LazyLock<HashMap<u16, String>> = LazyLock::new(|| {
    let file: serde_json::Value =
        serde_json::from_str(include_str!("../../data/iana.json")).unwrap();
    let entries = file["codes"].as_array().unwrap().iter().map(|entry| {
        // The registry describes 1014 in a sentence that begins with its name.
        let name = entry["meaning"].as_str().unwrap().split(" (").next().unwrap();
        (u16::try_from(entry["code"].as_u64().unwrap()).unwrap(), name.to_owned())
    });
    entries.collect()
});

/// The number in a string: digits, optionally followed by a space and the number's name.
#[must_use]
pub fn number(text: &str) -> Option<u16> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let mut number: u32 = 0;
    for digit in text[..digits].bytes() {
        number = number * 10 + u32::from(digit - b'0');
        if number > 65_535 {
            return None;
        }
    }
    let number = u16::try_from(number).ok().filter(|_| digits > 0)?;
    match &text[digits..] {
        "" => Some(number),
        rest => (rest.strip_prefix(' ')? == NAMES.get(&number)?).then_some(number),
    }
}
