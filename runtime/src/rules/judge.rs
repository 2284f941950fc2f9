//! Which codes an application may use, and what to tell of those it may not.

use super::{Message, registered};

/// Whether an application may use `code` for itself.
pub(crate) const fn is_application(code: i128) -> bool {
    matches!(code, 3000..=4999)
}

/// What to tell of a code that an application cannot use: the problem, and on a line of its own
/// what to write instead.
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
        ..0 => " is negative: no close code is",
        400..=599 => " looks like an HTTP status: WebSocket does not use the codes 0-999",
        0..=999 => " is not used by WebSocket: no code of 0-999 is",
        1004 => " has no meaning yet: RFC 6455 keeps it for later",
        1005 => " stands for a Close frame without a code: it must never be set in one",
        1006 => {
            " stands for a connection that ended without a Close frame: it must never be set in one"
        }
        1015 => " stands for a TLS handshake that failed: it must never be set in a Close frame",
        1000..=1014 => " belongs to the WebSocket protocol, not to an application",
        1016..=2999 => " is reserved for the WebSocket protocol and its extensions",
        // No help is needed for these: they pass.
        3000..=4999 => " is one of an application",
        5000..=65535 => " is beyond the codes that RFC 6455 defines, which end at 4999",
        65536.. => " does not fit the two bytes that a Close frame has for it",
    })
}

/// What to write instead.
const fn help(code: i128) -> Message {
    match (code, registered(code)) {
        (400..=599, _) => Message::new("HTTP ")
            .number(code)
            .text(" is by convention written ")
            .number(code + 4000)
            .text(" as a close code"),
        (1005 | 1006 | 1015, _) => Message::new(
            "a receiver sees it as a `CloseStatus`; to send, choose a code of 4000-4999",
        ),
        (1000..=1003 | 1007..=1014, Some(entry)) => Message::new("send `CloseCode::")
            .text(entry.constant)
            .text("` itself, or let a `#[close(transparent)]` variant carry a `CloseCode`"),
        _ => Message::new(OWN_CODES),
    }
}

/// The help where there is no better one.
pub(crate) const OWN_CODES: &str =
    "an application's codes are 4000-4999, or 3000-3999 where registered with IANA";

/// A code of an application, but not of those that the enum's `range` allows.
pub(crate) const fn outside_range(code: i128, first: i128, last: i128) -> Message {
    Message::new("close code ")
        .number(code)
        .text(" is outside the range ")
        .range(first, last)
        .text(" of this enum\nhelp: choose a code of that range, or widen `range`")
}

/// A code that an earlier variant has, too.
pub(crate) const fn repeated(code: i128, earlier: &str, variant: &str) -> Message {
    Message::new("close code ")
        .number(code)
        .text(" is already that of `")
        .text(earlier)
        .text("`\nhelp: give `")
        .text(variant)
        .text("` a code of its own, or mark it `shared` if the peer need not tell them apart")
}

/// `shared`, where there is nothing to share.
pub(crate) const fn nothing_shared(code: i128) -> Message {
    Message::new("`shared` repeats the code of an earlier variant, but none has ")
        .number(code)
        .text("\nhelp: remove `shared`")
}

/// A reason that no Close frame has room for; `len` is in bytes.
pub(crate) const fn reason_too_long(len: usize) -> Message {
    // Lossless: `i128::try_from` is not const.
    Message::new("this reason has ")
        .number(len as i128)
        .text(" bytes, and a Close frame has room for 123")
        .text("\nhelp: shorten it by ")
        .number(len as i128 - 123)
        .text("; what only the log needs is better kept out of it")
}
