//! Generated code while it is written.

use std::fmt;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;

/// Code as text, which the compiler's own lexer reads at the end: that costs a fraction of making
/// the tokens one by one. Tokens are for what has a place of its own, such as the user's types.
#[derive(Default)]
pub(crate) struct Writer {
    code: Code,
    /// The groups that are open, each with the code before it.
    open: Vec<(Delimiter, Code)>,
}

/// Tokens, and after them text.
#[derive(Default)]
struct Code {
    tokens: TokenStream,
    text: String,
}

impl Writer {
    /// Adds text that may open and close groups, so it has no literals with braces.
    pub(crate) fn text(&mut self, text: &str) {
        let mut start = 0;
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                b'{' | b'(' | b'[' => {
                    self.whole(&text[start..at]);
                    let before = std::mem::take(&mut self.code);
                    self.open.push((delimiter(byte), before));
                    start = at + 1;
                }
                b'}' | b')' | b']' => {
                    self.whole(&text[start..at]);
                    self.close();
                    start = at + 1;
                }
                _ => {}
            }
        }
        self.whole(&text[start..]);
    }

    /// Adds text in which every group is closed.
    pub(crate) fn whole(&mut self, text: &str) {
        self.code.text.push_str(text);
    }

    pub(crate) fn tokens(&mut self, tokens: impl ToTokens) {
        self.code.read();
        tokens.to_tokens(&mut self.code.tokens);
    }

    fn close(&mut self) {
        let Some((delimiter, before)) = self.open.pop() else { return };
        let inner = std::mem::replace(&mut self.code, before);
        if inner.tokens.is_empty() {
            let (start, end) = match delimiter {
                Delimiter::Brace => ("{", "}"),
                Delimiter::Bracket => ("[", "]"),
                _ => ("(", ")"),
            };
            for text in &[start, &inner.text, end] {
                self.whole(text);
            }
        } else {
            self.tokens(TokenTree::Group(Group::new(delimiter, inner.finish())));
        }
    }

    pub(crate) fn finish(self) -> TokenStream {
        self.code.finish()
    }
}

impl fmt::Write for Writer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text(text);
        Ok(())
    }
}

impl Code {
    /// Turns the text into tokens.
    fn read(&mut self) {
        if !self.text.is_empty() {
            self.tokens.extend(lex(&self.text));
            self.text.clear();
        }
    }

    fn finish(mut self) -> TokenStream {
        self.read();
        self.tokens
    }
}

fn delimiter(open: u8) -> Delimiter {
    match open {
        b'{' => Delimiter::Brace,
        b'[' => Delimiter::Bracket,
        _ => Delimiter::Parenthesis,
    }
}

/// Within rustc, what `proc_macro2` reads it would read by itself first.
fn lex(text: &str) -> TokenStream {
    let tokens = if proc_macro::is_available() {
        text.parse().map(|tokens: proc_macro::TokenStream| tokens.into()).ok()
    } else {
        text.parse().ok()
    };
    tokens.unwrap_or_else(|| unreachable!("{}", text))
}

/// A string literal.
pub(crate) fn string(text: &str) -> String {
    format!("{text:?}")
}

/// A byte string literal.
pub(crate) fn bytes(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut literal = String::with_capacity(4 * bytes.len() + 3);
    literal.push_str("b\"");
    for byte in bytes {
        literal.push_str("\\x");
        literal.push(char::from(DIGITS[usize::from(byte >> 4)]));
        literal.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    literal.push('"');
    literal
}
