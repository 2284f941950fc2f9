//! The keys of an object.

use core::fmt::{self, Write};

use crate::export::escaped::Escaped;

/// A key, in quotes only if necessary.
pub(super) struct Property<I>(pub(super) I);

impl<I: Iterator<Item = char> + Clone> fmt::Display for Property<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut key = self.0.clone();
        if key.clone().eq("__proto__".chars()) {
            // Without the brackets it would set the prototype.
            write!(f, "[{}]", Escaped::of(key))
        } else if needs_quotes(key.clone()) {
            write!(f, "{}", Escaped::of(key).best_quoted())
        } else {
            key.try_for_each(|char| f.write_char(char))
        }
    }
}

/// Outside ASCII, `core` does not know what JavaScript allows. The letters of a Rust identifier are allowed, and
/// `²` is not.
fn needs_quotes(mut key: impl Iterator<Item = char>) -> bool {
    let is_part = |char: char| char.is_ascii_digit() || is_start(char);
    !(key.next().is_some_and(is_start) && key.all(is_part))
}

fn is_start(char: char) -> bool {
    char.is_alphabetic() || matches!(char, '_' | '$')
}
