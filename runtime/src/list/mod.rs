//! What an application declares: the list of its codes.

// First, so that the page of `CodeTable` begins with its constructors.
mod table;

mod advice;
mod agreement;
mod codes;
mod column;
mod decode;
mod derived;
mod disjoint;
mod info;
mod iter;
mod like;
mod meta;
mod rows;
mod storage;
mod text;
mod unknown_code;
mod uses;

pub use self::agreement::{check_agreement, check_nested, check_shared};
pub use self::codes::{CloseCodes, own_frame};
pub use self::column::Column;
pub use self::decode::{contiguous, is_exact, looked_up, pick, searched};
pub use self::derived::Derived;
pub use self::disjoint::assert_disjoint;
pub use self::info::CodeInfo;
pub use self::iter::Iter;
pub use self::like::{check_like, like_row};
pub use self::meta::MetaValue;
pub use self::rows::{Rows, flags};
pub use self::table::CodeTable;
pub use self::text::Template;
pub(crate) use self::text::Text;
pub use self::unknown_code::UnknownCode;

pub(crate) const fn is_equal(left: &str, right: &str) -> bool {
    let (mut left, mut right) = (left.as_bytes(), right.as_bytes());
    while let ([a, rest_of_left @ ..], [b, rest_of_right @ ..]) = (left, right) {
        if *a != *b {
            return false;
        }
        (left, right) = (rest_of_left, rest_of_right);
    }
    left.len() == right.len()
}
