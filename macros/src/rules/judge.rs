//! Which codes an application may use, and what errors say about the others.

use super::{MAX_REASON, Message, is_sendable, registered};

/// The error for a code that an application cannot use: the problem and, on a separate line, what to
/// write instead.
pub(crate) const fn refusal(code: i128) -> Message {
    problem(code).text("\nhelp: ").text(help(code).as_str())
}

/// What is wrong with a code that an application cannot use.
pub(crate) const fn problem(code: i128) -> Message {
    let start = Message::new("close code ").number(code);
    let start = match registered(code) {
        Some(entry) => start.text(" (").text(entry.name).text(")"),
        None => start,
    };
    start.text(match code {
        ..0 => " is negative: close codes start at 1000",
        400..=599 => " looks like an HTTP status: close codes start at 1000",
        0..=999 => " is too small: close codes start at 1000",
        1004 => " has no meaning yet: RFC 6455 reserves it",
        1005 => " means that a Close frame had no code, and must never be sent",
        1006 => " means that there was no Close frame, and must never be sent",
        1015 => " means that the TLS handshake failed, and must never be sent",
        1000..=1014 => " belongs to the WebSocket protocol, not to an application",
        1016..=2999 => " is reserved for the WebSocket protocol and its extensions",
        // No help is needed for these: they pass.
        3000..=4999 => " is one of an application",
        5000..=65535 => " is too large: close codes end at 4999",
        65536.. => " does not fit in the two bytes of a Close frame",
    })
}

/// What to write instead.
const fn help(code: i128) -> Message {
    match (code, registered(code)) {
        (400..=599, _) => Message::new("by convention, HTTP ")
            .number(code)
            .text(" is close code ")
            .number(code + 4000),
        (1005 | 1006 | 1015, _) => Message::new(
            "a receiver sees it as a `CloseStatus`; to send, choose a code in 4000-4999",
        ),
        (_, Some(entry)) if is_sendable(code) => Message::new("to send it, write `CloseCode::")
            .text(entry.constant)
            .text("` instead of the number"),
        _ => Message::new(OWN_CODES),
    }
}

/// The help if there is no better one.
pub(crate) const OWN_CODES: &str =
    "an application's codes are 4000-4999, or 3000-3999 where registered with IANA";

/// An application code that the enum's `range` does not allow.
pub(crate) const fn outside_range(code: i128, first: i128, last: i128) -> Message {
    Message::new("close code ")
        .number(code)
        .text(" is outside this enum's range, ")
        .range(first, last)
        .text("\nhelp: choose a code in that range, or widen `range`")
}

/// A code that an earlier variant already has.
pub(crate) const fn repeated(code: i128, earlier: &str, variant: &str) -> Message {
    Message::new("close code ")
        .number(code)
        .text(" is already used by `")
        .text(earlier)
        .text("`\nhelp: give `")
        .text(variant)
        .text("` a code of its own, or mark it `shared` if the receiver does not need to tell them apart")
}

/// A discriminant that is cast, but is not a close code.
pub(crate) const fn cast_without_code(code: i128, path: &str) -> Message {
    problem(code)
        .text("\nhelp: if `")
        .text(path)
        .text("` has its code in an attribute, write `like = ")
        .text(path)
        .text("`")
}

/// Two variants that share a code but state different things: the later one, and the earlier one.
pub(crate) const fn contradiction(code: i128, later: &str, earlier: &str, key: &str) -> Message {
    Message::new("`")
        .text(later)
        .text("` and `")
        .text(earlier)
        .text("` share close code ")
        .number(code)
        .text(" but state different `")
        .text(key)
        .text("`\nhelp: state the same on both, since the receiver sees only the code")
}

/// `shared`, where there is nothing to share.
pub(crate) const fn nothing_shared(code: i128) -> Message {
    Message::new("`shared` repeats the code of an earlier variant, but none has ")
        .number(code)
        .text("\nhelp: remove `shared`")
}

/// The field of a transparent variant in an enum with `decode`.
pub(crate) const CANNOT_DECODE: &str = "`decode` needs `TryFrom<CloseCode>` and `TryFrom<&CloseFrame>` for this type\nhelp: use an enum without fields here, or remove `decode`";

/// A reason that no Close frame has room for; `len` is in bytes.
pub(crate) const fn reason_too_long(len: usize) -> Message {
    // Lossless: `i128::try_from` is not const.
    Message::new("this reason has ")
        .number(len as i128)
        .text(" bytes, and a Close frame has room for ")
        .number(MAX_REASON as i128)
        .text("\nhelp: shorten it by ")
        .number(len as i128 - MAX_REASON as i128)
        .text(if len == MAX_REASON + 1 { " byte" } else { " bytes" })
        .text("; leave out what only your log needs")
}
