//! What the code that the derive emits calls. Not part of the API: the two crates are of
//! one version.

pub use crate::disjoint::assert_disjoint;
use crate::rules::{self, is_application};
use crate::{AppCode, CloseCode, CloseCodes, CodeInfo, CodeTable, Reason, Reconnect, UnknownCode};

/// Code, name, reason and documentation of a variant.
type Row = (i128, &'static str, &'static str, &'static str);

/// The rows of an enum that never says what the client should do.
#[must_use]
pub const fn rows<const N: usize>(rows: [Row; N]) -> [CodeInfo; N] {
    let mut infos = [NO_ROW; N];
    let mut index = 0;
    while index < N {
        let (code, name, reason, doc) = rows[index];
        infos[index] = CodeInfo::new(or_max(code), name, reason, doc, None);
        index += 1;
    }
    infos
}

/// Code, name, reason and documentation of a variant, and what the client should do.
type RowWithReconnect = (i128, &'static str, &'static str, &'static str, Option<Reconnect>);

/// The rows of an enum that says at least once what the client should do.
#[must_use]
pub const fn rows_with_reconnect<const N: usize>(rows: [RowWithReconnect; N]) -> [CodeInfo; N] {
    let mut infos = [NO_ROW; N];
    let mut index = 0;
    while index < N {
        let (code, name, reason, doc, reconnect) = rows[index];
        infos[index] = CodeInfo::new(or_max(code), name, reason, doc, reconnect);
        index += 1;
    }
    infos
}

const NO_ROW: CodeInfo = CodeInfo::new(AppCode::MAX, "", "", "", None);

/// An illegal code has an error of its own already, and must not make the table one more; so it is
/// replaced.
const fn or_max(code: i128) -> AppCode {
    match AppCode::from_number(code) {
        Some(code) => code,
        None => AppCode::MAX,
    }
}

/// A bound of a policy, which the macro has judged.
#[must_use]
pub const fn bound(code: u16) -> AppCode {
    match AppCode::new(code) {
        Ok(code) => code,
        Err(_) => AppCode::MAX,
    }
}

/// Refuses a code that an application must not use, or that is outside the enum's `range`.
#[track_caller]
pub const fn check_code(code: i128, first: i128, last: i128) {
    assert!(is_application(code), "{}", rules::refusal(code).as_str());
    assert!(first <= code && code <= last, "{}", rules::outside_range(code, first, last).as_str());
}

/// Refuses a reason that does not fit a Close frame.
#[track_caller]
pub const fn check_reason(reason: &str) {
    let len = reason.len();
    assert!(len <= Reason::MAX_LEN, "{}", rules::reason_too_long(len).as_str());
}

/// Fails for a repeated code that the macro has seen; its caller is at the place of the first use.
#[track_caller]
pub const fn repeated_code(message: &str) {
    panic!("{}", message);
}

/// Which variant has a code first.
pub struct Uses<const N: usize> {
    codes: [(i128, &'static str); N],
    /// By code less 3000: the index of the first variant with it, and one more.
    first: [u16; 2000],
}

impl<const N: usize> Uses<N> {
    #[must_use]
    pub const fn new(codes: [(i128, &'static str); N]) -> Self {
        let mut first = [0; 2000];
        let mut index: u16 = 0;
        while (index as usize) < N {
            if let Some(code) = AppCode::from_number(codes[index as usize].0) {
                let code = code.get() as usize - 3000;
                if first[code] == 0 {
                    first[code] = index + 1;
                }
            }
            index += 1;
        }
        Self { codes, first }
    }
}

/// Refuses the code of the variant at `index` if an earlier one has it; with `shared`, if
/// no earlier one has it.
#[track_caller]
pub const fn check_use<const N: usize>(uses: &Uses<N>, index: usize, shared: bool) {
    let (code, name) = uses.codes[index];
    let Some(app_code) = AppCode::from_number(code) else { return };
    let first = uses.first[app_code.get() as usize - 3000] as usize - 1;
    let earlier = uses.codes[first].1;
    assert!(first == index || shared, "{}", rules::repeated(code, earlier, name).as_str());
    assert!(first < index || !shared, "{}", rules::nothing_shared(code).as_str());
}

/// The code of a variant that has a row.
#[must_use]
#[inline]
pub const fn code(row: Option<&CodeInfo>) -> CloseCode {
    match row {
        Some(row) => row.code(),
        // The derive asks only for rows that it has emitted.
        None => CloseCode::INTERNAL_ERROR,
    }
}

/// The reason of a variant that has a row, whose length has been checked.
#[must_use]
#[inline]
pub const fn reason(row: Option<&CodeInfo>) -> Reason {
    match row {
        Some(row) => Reason::from_static(row.reason()),
        None => Reason::EMPTY,
    }
}

/// What the client should do after a variant that has a row.
#[must_use]
#[inline]
pub fn reconnect<E: CloseCodes>(error: &E) -> Option<Reconnect> {
    or_policy(error, error.info().and_then(CodeInfo::reconnect))
}

/// What is stated for a value, else what the enum says of its code.
#[must_use]
#[inline]
pub fn or_policy<E: CloseCodes>(error: &E, stated: Option<Reconnect>) -> Option<Reconnect> {
    stated.or_else(|| E::reconnect_for(error.close_code()))
}

/// The place of the first row that has this code; behind all rows if there is none.
#[must_use]
pub fn index(table: &CodeTable, code: u16) -> usize {
    table.iter().position(|row| row.code() == code).unwrap_or(usize::MAX)
}

/// The error for a code that no variant has.
#[must_use]
#[inline]
pub const fn unknown(code: u16) -> UnknownCode {
    UnknownCode::new(code)
}

/// The type in `fn(&'static ()) -> Type`, where a type that has a lifetime in some versions of its
/// crate, and none in others, is written the same: the header of an impl lets nobody leave out a
/// lifetime. `E`, of the user's crate, is what lets that crate implement `From` for it.
pub type Elided<F, E> = <F as Returns<E>>::Output;

pub trait Returns<E: ?Sized> {
    type Output;
}

impl<T, E: ?Sized> Returns<E> for fn(&'static ()) -> T {
    type Output = T;
}
