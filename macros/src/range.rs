//! Ranges of codes, as they are written.

use proc_macro2::{TokenStream, TokenTree};
use quote::{quote, ToTokens};
use syn::parse::{ParseStream, Parser};
use syn::{Lit, LitInt, Token};

use crate::attr::Value;
use crate::rules::{is_application, FIRST_APPLICATION, LAST_APPLICATION};

/// `4100..=4199`, not yet checked.
pub(crate) struct WrittenRange {
    pub(crate) tokens: TokenStream,
    pub(crate) first: i128,
    pub(crate) last: i128,
}

impl WrittenRange {
    pub(crate) fn new(value: &Value) -> syn::Result<Self> {
        Self::parse.parse2(value.tokens().clone()).map_err(|_| {
            syn::Error::new_spanned(
                value,
                format!(
                    "expected a range of codes\nhelp: write `{}`, with plain numbers",
                    meant(value.tokens().clone())
                ),
            )
        })
    }

    pub(crate) fn bounds(&self) -> (i128, i128) {
        (self.first, self.last)
    }

    pub(crate) fn text(&self) -> String {
        codes(self.first, self.last)
    }

    /// `4000..=4499` or `4001`
    pub(crate) fn parse_or_code(input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek2(Token![=]) {
            return Self::parse(input);
        }
        let code = bound(input)?;
        let number = code.base10_parse()?;
        Ok(Self { tokens: code.to_token_stream(), first: number, last: number })
    }

    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let first = bound(input)?;
        let dots: Token![..=] = input.parse()?;
        let last = bound(input)?;
        Ok(Self {
            tokens: quote!(#first #dots #last),
            first: first.base10_parse()?,
            last: last.base10_parse()?,
        })
    }
}

/// How codes are written: `4001` or `4000..=4499`
pub(crate) fn codes(first: i128, last: i128) -> String {
    if first == last {
        first.to_string()
    } else {
        format!("{first}..={last}")
    }
}

/// A bare number.
fn bound(input: ParseStream<'_>) -> syn::Result<LitInt> {
    let number: LitInt = input.parse()?;
    if number.suffix().is_empty() {
        Ok(number)
    } else {
        Err(syn::Error::new_spanned(&number, "a bound has no suffix"))
    }
}

/// The range that was probably meant by other tokens, such as `..=4999`, `4000..5000` or `4000u16..=4999`.
pub(crate) fn meant(tokens: TokenStream) -> String {
    let mut numbers = Vec::new();
    let mut points = String::new();
    let mut first_is_open = false;
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) => {
                first_is_open |= numbers.is_empty();
                points.push(punct.as_char());
            }
            TokenTree::Literal(_) => match syn::parse2(token.into()) {
                Ok(Lit::Str(text)) => {
                    return text.value().parse().map_or_else(|_| ANY.to_owned(), meant)
                }
                Ok(literal) => numbers.extend(number(&literal)),
                Err(_) => {}
            },
            TokenTree::Group(group) => return meant(group.stream()),
            TokenTree::Ident(_) => {}
        }
    }
    let (first, last) = match numbers[..] {
        [first, last] if points == ".." => (first, last - 1),
        [first, last] => (first, last),
        [last] if first_is_open && points == ".." => (FIRST_APPLICATION.into(), last - 1),
        [last] if first_is_open => (FIRST_APPLICATION.into(), last),
        [first] if points.is_empty() => (first, first),
        [first] => (first, LAST_APPLICATION.into()),
        _ => return ANY.to_owned(),
    };
    if first <= last && is_application(first) && is_application(last) {
        format!("{first}..={last}")
    } else {
        ANY.to_owned()
    }
}

/// All codes that need no registration.
const ANY: &str = "4000..=4999";

/// A whole number, whatever its suffix.
fn number(literal: &Lit) -> Option<i128> {
    match literal {
        Lit::Int(number) => number.base10_parse().ok(),
        _ => None,
    }
}
