//! Reasons as clients in other languages see them.

use core::str::Chars;

/// The characters of a reason, with placeholders written `{name}`. Format specs are left out, since they have a
/// meaning only in Rust.
#[derive(Clone)]
pub(super) struct Placeholders<'a> {
    rest: Chars<'a>,
    place: Place,
}

#[derive(Clone, Copy)]
enum Place {
    Text,
    /// The second of two braces comes next.
    Brace,
    Placeholder,
}

impl<'a> Placeholders<'a> {
    pub(super) fn of(reason: &'a str) -> Self {
        Self { rest: reason.chars(), place: Place::Text }
    }

    /// Skips a format spec. Its first character may be a brace, as the fill.
    fn skip_spec(&mut self) {
        let mut ahead = self.rest.clone();
        if let (Some(_), Some('<' | '^' | '>')) = (ahead.next(), ahead.next()) {
            self.rest = ahead;
        }
        self.rest.by_ref().find(|char| *char == '}');
        self.place = Place::Text;
    }
}

impl Iterator for Placeholders<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let char = self.rest.next()?;
        let is_doubled = self.rest.clone().next() == Some(char);
        match (self.place, char) {
            (Place::Text, '{' | '}') if is_doubled => self.place = Place::Brace,
            (Place::Text, '{') => self.place = Place::Placeholder,
            (Place::Placeholder, ':') => {
                self.skip_spec();
                return Some('}');
            }
            (Place::Brace, _) | (Place::Placeholder, '}') => self.place = Place::Text,
            _ => {}
        }
        Some(char)
    }
}
