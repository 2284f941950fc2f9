//! Metadata as it is written: `meta(resume = true, delay_ms = 5000)`.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Lit, LitInt, Token};

use crate::attr::Value;
use crate::errors::Errors;
use crate::tokens::{split, text};

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum MetaValue {
    Bool(bool),
    Int(i64),
    Str(String),
}

/// The largest whole number that JavaScript holds exactly: 2^53 − 1.
const MAX: i64 = 9_007_199_254_740_991;

/// The keys and their values, in the order in which they are written.
pub(crate) fn parse(list: TokenStream, errors: &mut Errors) -> Vec<(String, MetaValue)> {
    let mut entries: Vec<(String, MetaValue)> = Vec::new();
    for entry in split(list) {
        match parse_entry(entry) {
            Ok((key, _)) if entries.iter().any(|(known, _)| *known == text(&key)) => {
                errors.at(
                    &key,
                    format!(
                        "metadata `{}` is given twice\nhelp: remove one of the two",
                        text(&key)
                    ),
                );
            }
            Ok((key, value)) => entries.push((text(&key), value)),
            Err(error) => errors.push(error),
        }
    }
    entries
}

/// `delay_ms = 5000`
fn parse_entry(tokens: TokenStream) -> syn::Result<(Ident, MetaValue)> {
    let parser = |input: ParseStream<'_>| {
        let key = input.call(Ident::parse_any)?;
        input.parse::<Token![=]>()?;
        Ok((key, input.parse::<TokenStream>()?))
    };
    match parser.parse2(tokens.clone()) {
        Ok((key, value)) if !value.is_empty() => {
            let value = parse_value(&Value::new(value))?;
            Ok((key, value))
        }
        _ => Err(syn::Error::new_spanned(
            tokens,
            "expected a key and its value\nhelp: write `meta(resume = true, delay_ms = 5000)`",
        )),
    }
}

fn parse_value(value: &Value) -> syn::Result<MetaValue> {
    if let Some(text) = value.text() {
        return Ok(MetaValue::Str(text.to_owned()));
    }
    match value.literal() {
        Some(Lit::Bool(value)) => Ok(MetaValue::Bool(value.value)),
        Some(Lit::Int(number)) => integer(number),
        _ => Err(syn::Error::new_spanned(
            value,
            "metadata is a literal: a `bool`, an integer or a string\nhelp: write `true`, `5000` or `\"refresh token\"`",
        )),
    }
}

fn integer(number: &LitInt) -> syn::Result<MetaValue> {
    let fail = |message: String| Err(syn::Error::new_spanned(number, message));
    if !number.suffix().is_empty() {
        return fail(format!(
            "an integer in metadata has no suffix\nhelp: write `{}`",
            number.base10_digits()
        ));
    }
    match number.base10_parse() {
        Ok(value) if (-MAX..=MAX).contains(&value) => Ok(MetaValue::Int(value)),
        _ => fail(format!(
            "`{}` is too large: JavaScript represents integers exactly only up to {MAX}\nhelp: write it as a string: `\"{}\"`",
            number.to_token_stream(),
            number.base10_digits()
        )),
    }
}
