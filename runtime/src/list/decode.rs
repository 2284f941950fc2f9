//! From a code to a value. Each function returns the index of a value, or `usize::MAX`.

use core::mem::{ManuallyDrop, replace};

use super::{CodeTable, Text, UnknownCode};
use crate::frame::CloseFrame;

/// Takes the value at `index` out of a constant array. `spare` takes its place, since a value cannot be moved
/// out of an array.
///
/// # Errors
/// Returns [`UnknownCode`] if there is no such value.
#[inline]
pub fn pick<E, const N: usize>(
    all: [E; N],
    spare: E,
    index: usize,
    code: u16,
) -> Result<E, UnknownCode> {
    // The array is constant, so nothing is lost if it is not dropped.
    match ManuallyDrop::new(all).get_mut(index) {
        Some(slot) => Ok(replace(slot, spare)),
        None => Err(UnknownCode::new(code)),
    }
}

/// The index where the values have `first` and the codes after it, in order.
#[must_use]
#[inline]
pub const fn contiguous(first: u16, code: u16) -> usize {
    // A code before `first` becomes a large index. Lossless: `usize::from` is not const.
    code.wrapping_sub(first) as usize
}

/// The index in a table that begins with `first`; 255 means none.
#[must_use]
#[inline]
pub fn looked_up(table: &[u8], first: u16, code: u16) -> usize {
    match table.get(contiguous(first, code)) {
        Some(&index) if index != u8::MAX => usize::from(index),
        _ => usize::MAX,
    }
}

/// The index in a list of codes and indices, each two bytes, which is sorted by code.
#[must_use]
pub fn searched(sorted: &[u8], code: u16) -> usize {
    let entry = |at: usize| match sorted.get(4 * at..4 * at + 4) {
        Some(&[a, b, c, d]) => {
            (u16::from_le_bytes([a, b]), usize::from(u16::from_le_bytes([c, d])))
        }
        _ => (u16::MAX, usize::MAX),
    };
    let (mut low, mut high) = (0, sorted.len() / 4);
    while low < high {
        let middle = low.midpoint(high);
        if entry(middle).0 < code {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    match entry(low) {
        (found, index) if found == code => index,
        _ => usize::MAX,
    }
}

/// Whether a row has the code of the frame and, for every value, its reason.
#[must_use]
pub fn is_exact(table: &CodeTable, frame: &CloseFrame) -> bool {
    table.iter().any(|row| {
        !row.is_wrong()
            && row.code() == frame.code()
            && matches!(row.text(), Text::Static(text) if *frame.reason() == text)
    })
}
