//! Reasons formatted from hostile values: the same text as in a `String`, truncated.

#![no_main]

use std::fmt::{self, Write};

use arbitrary::Arbitrary;
use close_codes::Reason;
use close_codes_fuzz::cut;
use libfuzzer_sys::fuzz_target;

/// A value whose `Display` misbehaves.
#[derive(Debug, Arbitrary)]
struct Hostile<'a>(Vec<Step<'a>>);

#[derive(Debug, Arbitrary)]
enum Step<'a> {
    Text(&'a str),
    Char(char),
    /// Padded by `core::fmt`.
    Padded(&'a str, u8, u8),
    /// Escaped by `Debug`.
    Debug(&'a str),
    /// Ignores errors of the writer.
    Stubborn(&'a str),
    /// Writes until an error stops it.
    Endless(char),
    /// Another value. The flag says whether its error is passed on.
    Nested(Box<Hostile<'a>>, bool),
    Fail,
}

impl fmt::Display for Hostile<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.0 {
            match step {
                Step::Text(text) => f.write_str(text)?,
                Step::Char(char) => f.write_char(*char)?,
                Step::Padded(text, width, precision) => {
                    let (width, precision) = (usize::from(*width), usize::from(*precision));
                    write!(f, "{text:€>width$.precision$}")?;
                }
                Step::Debug(text) => write!(f, "{text:?}")?,
                Step::Stubborn(text) => drop(f.write_str(text)),
                Step::Endless(char) => loop {
                    f.write_char(*char)?;
                },
                Step::Nested(inner, true) => inner.fmt(f)?,
                Step::Nested(inner, false) => drop(inner.fmt(f)),
                Step::Fail => return Err(fmt::Error),
            }
        }
        Ok(())
    }
}

/// A `String` with a limit, well beyond the limit of a reason.
struct Model(String);

impl Write for Model {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.push_str(text);
        if self.0.len() > 1000 { Err(fmt::Error) } else { Ok(()) }
    }
}

fuzz_target!(|input: (&str, Hostile<'_>, &str)| {
    let (before, value, after) = input;
    let mut model = Model(String::new());
    let _ = write!(model, "{before}{value}{after}");
    let expected = cut(&model.0);
    assert_eq!(Reason::format(format_args!("{before}{value}{after}")), expected);
    // The derive calls this only if the literal text fits.
    if before.len() + after.len() <= 123 {
        assert_eq!(Reason::__pieces(before, &value, after), expected);
    }

    assert_eq!(Reason::truncated(&model.0), expected);
    assert_eq!(Reason::new(&model.0).ok().as_deref(), (model.0.len() <= 123).then_some(expected));
});
