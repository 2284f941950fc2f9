//! The numbers that RFC 6455 sets, each in one place.

/// The first code that belongs to applications (§7.4.2).
pub(crate) const FIRST_APPLICATION: u16 = 3000;

/// The last code that belongs to applications (§7.4.2).
pub(crate) const LAST_APPLICATION: u16 = 4999;

/// The most bytes that the payload of a control frame can have (§5.5).
pub(crate) const MAX_PAYLOAD: usize = 125;

/// How many bytes of the payload the code takes (§5.5.1).
pub(crate) const CODE_LEN: usize = 2;

/// The most bytes that a reason can have: what the code leaves of the payload.
pub(crate) const MAX_REASON: usize = MAX_PAYLOAD - CODE_LEN;

/// A Close frame without a code (§7.4.1). Observed, never sent.
pub(crate) const NO_STATUS: u16 = 1005;

/// A connection that ended without a Close frame (§7.4.1). Observed, never sent.
pub(crate) const ABNORMAL: u16 = 1006;

/// A TLS handshake that failed (§7.4.1). Observed, never sent.
pub(crate) const TLS_HANDSHAKE: u16 = 1015;

/// Whether `code` belongs to applications.
pub(crate) const fn is_application(code: i128) -> bool {
    // Lossless: `i128::from` is not const.
    FIRST_APPLICATION as i128 <= code && code <= LAST_APPLICATION as i128
}

/// Whether `code` may appear in a Close frame (§7.4).
pub(crate) const fn is_sendable(code: i128) -> bool {
    matches!(code, 1000..=1003 | 1007..=1014) || is_application(code)
}

/// The first code that may be sent.
pub(crate) const FIRST_SENDABLE: u16 = 1000;

/// How many slots an array needs to have one for each code that may be sent.
pub(crate) const NUMBERS: usize = slot(LAST_APPLICATION) + 1;

/// The slot of a code that may be sent.
pub(crate) const fn slot(code: u16) -> usize {
    // Lossless: `usize::from` is not const.
    code as usize - FIRST_SENDABLE as usize
}
