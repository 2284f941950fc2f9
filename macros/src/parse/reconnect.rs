//! Reconnect advice, on a variant and for ranges of codes.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::Token;

use crate::attr::Value;
use crate::key::similar;
use crate::range::{self, WrittenRange};
use crate::tokens::{is_punct, list, stream, text};

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Reconnect {
    Never,
    Backoff,
    Now,
}

/// One entry of `reconnect(…)` on the enum.
pub(crate) enum WrittenPolicy {
    /// `4000..=4499 = backoff`, `1011 = never`
    Codes(WrittenRange, Reconnect),
    /// `_ = never`, with its `_`
    Rest(Token![_], Reconnect),
}

impl Reconnect {
    const WORDS: [(&'static str, Self); 3] =
        [("never", Self::Never), ("backoff", Self::Backoff), ("now", Self::Now)];

    pub(crate) fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, known)| *known == self).map_or("", |(word, _)| word)
    }

    /// `place` is what the word follows: `reconnect`, or codes.
    pub(super) fn new(value: &Value, place: &str) -> syn::Result<Self> {
        let word = value.word().map(|word| text(&word)).unwrap_or_default();
        if let Some((_, reconnect)) = Self::WORDS.iter().find(|(known, _)| *known == word) {
            return Ok(*reconnect);
        }
        let text = value.tokens().to_string().replace('"', "");
        let help = match similar(&text, &Self::WORDS.map(|(known, _)| known)) {
            Some(known) => format!("write `{place} = {known}`"),
            None => {
                format!("write `{place} = never`, `{place} = backoff` or `{place} = now`")
            }
        };
        let message = "`reconnect` is `never`, `backoff` or `now`";
        Err(syn::Error::new_spanned(value, format!("{message}\nhelp: {help}")))
    }
}

impl WrittenPolicy {
    /// `4000..=4499 = backoff`, `1011 = never` or `_ = never`
    pub(super) fn parse(tokens: TokenStream) -> syn::Result<Self> {
        let parser = |input: ParseStream<'_>| {
            let codes = if input.peek(Token![_]) {
                Err(input.parse::<Token![_]>()?)
            } else {
                Ok(WrittenRange::parse_or_code(input)?)
            };
            input.parse::<Token![=]>()?;
            Ok((codes, Value::new(input.parse::<TokenStream>()?)))
        };
        match parser.parse2(tokens.clone()) {
            Ok((codes, value)) if !starts_with_arrow(&value) => {
                let place = codes.as_ref().map_or_else(|_| "_".to_owned(), WrittenRange::text);
                let reconnect = Reconnect::new(&value, &place)?;
                Ok(match codes {
                    Ok(range) => Self::Codes(range, reconnect),
                    Err(rest) => Self::Rest(rest, reconnect),
                })
            }
            _ => Err(not_a_policy(tokens)),
        }
    }
}

/// What is left of `=>`, or nothing.
fn starts_with_arrow(value: &Value) -> bool {
    let first = value.tokens().clone().into_iter().next();
    first.is_none() || is_punct(first.as_ref(), '>')
}

fn not_a_policy(tokens: TokenStream) -> syn::Error {
    let is_word = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word != "_");
    let is_rest = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "_");
    let is_operator = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if matches!(punct.as_char(), '=' | '>' | ':'));
    let word = tokens.clone().into_iter().find(is_word).map(Value::new);
    let reconnect =
        word.and_then(|word| Reconnect::new(&word, "").ok()).unwrap_or(Reconnect::Backoff);
    let mut codes = list(tokens.clone());
    codes.truncate(codes.iter().position(is_word).unwrap_or(codes.len()));
    codes.truncate(codes.iter().rposition(|token| !is_operator(token)).map_or(0, |last| last + 1));
    let help = if codes.first().is_some_and(is_rest) {
        format!("`_ = {}`", reconnect.word())
    } else {
        let range = range::meant(stream(&codes));
        format!("`{range} = {}`, with plain numbers", reconnect.word())
    };
    let message = format!("expected a code or range and its advice\nhelp: write {help}");
    syn::Error::new_spanned(tokens, message)
}
