//! The doc comment of a variant as a text, indented as rustdoc would have it.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Lit, Meta};

use crate::attr::Value;

/// An expression for the text: a literal, or a `concat!` where a part comes from a macro such as
/// `include_str!`.
pub(crate) fn expression(attrs: &[Attribute]) -> TokenStream {
    let docs = attrs.iter().filter(|attr| attr.path().is_ident("doc"));
    let mut parts = TokenStream::new();
    let mut text = String::new();
    for (index, doc) in docs.enumerate() {
        let Meta::NameValue(doc) = &doc.meta else { continue };
        if index > 0 {
            text.push('\n');
        }
        match Value::new(&doc.value).literal() {
            Some(Lit::Str(line)) => text.push_str(&unindent(&line.value())),
            _ => {
                let value = &doc.value;
                parts.extend(quote!(#text, #value,));
                text.clear();
            }
        }
    }
    if parts.is_empty() {
        return text.trim().to_token_stream();
    }
    quote!(::core::concat!(#parts #text))
}

/// Takes off what stands before the text: the space behind `///`, and in a block comment the
/// indentation, with the stars if each line has one.
fn unindent(doc: &str) -> String {
    let (first, rest) = doc.split_once('\n').unwrap_or((doc, ""));
    let written = || rest.lines().map(str::trim_start).filter(|line| !line.is_empty());
    let has_stars = written().next().is_some() && written().all(|line| line.starts_with('*'));
    let indentation = |line: &str| line.len() - line.trim_start().len();
    let lines = rest.lines().filter(|line| !line.trim().is_empty());
    let common = lines.map(indentation).min().unwrap_or(0);
    let mut text = first.strip_prefix(' ').unwrap_or(first).trim_end().to_owned();
    for line in rest.lines() {
        let line = if has_stars {
            let line = line.trim_start().trim_start_matches('*');
            line.strip_prefix(' ').unwrap_or(line)
        } else {
            line.get(common..).unwrap_or("")
        };
        text.push('\n');
        text.push_str(line.trim_end());
    }
    text
}
