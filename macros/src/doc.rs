//! The doc comment of a variant as a text, indented as rustdoc would have it.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Meta};

use crate::attr::Value;

/// The documentation of a variant.
pub(crate) enum Doc {
    Text(String),
    /// An expression, where a part comes from a macro such as `include_str!`.
    Expression(TokenStream),
}

pub(crate) fn doc(attrs: &[Attribute]) -> Doc {
    let docs = attrs.iter().filter(|attr| attr.path().is_ident("doc"));
    // `#[doc(alias = "…")]` is not text.
    let values = docs.filter_map(|attr| match &attr.meta {
        Meta::NameValue(doc) => Some(Value::new(&doc.value)),
        _ => None,
    });
    let values: Vec<_> = values.collect();
    let comments = values.iter().filter_map(comment);
    let firsts = comments.filter_map(|text| text.lines().next());
    let indented = firsts.filter(|line| !line.trim().is_empty());
    let common = indented.map(indentation).min().unwrap_or(0);
    let mut parts = TokenStream::new();
    let mut text = String::new();
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        match (comment(value), value.text()) {
            (Some(comment), _) => push_comment(comment, common, &mut text),
            (None, Some(attribute)) => text.push_str(attribute),
            (None, None) => {
                parts.extend(quote!(#text, #value,));
                text.clear();
            }
        }
    }
    if parts.is_empty() {
        return Doc::Text(text.trim().to_owned());
    }
    Doc::Expression(quote!(__close_codes::trimmed(__close_codes::core::concat!(#parts #text))))
}

/// The text of a `///` or `/** … */`. rustc makes attributes of them: it is the white space behind
/// the `///` that tells them from `#[doc = "…"]`.
fn comment(value: &Value) -> Option<&str> {
    value.text().filter(|text| text.starts_with(char::is_whitespace))
}

/// Adds a comment. `common` is how far all comments are indented; the lines of a block are so among
/// themselves, with a star or without.
fn push_comment(comment: &str, common: usize, text: &mut String) {
    let (first, rest) = comment.split_once('\n').unwrap_or((comment, ""));
    text.push_str(cut(first, common));
    if rest.is_empty() {
        return;
    }
    text.push('\n');
    let mut lines = rest.lines().map(str::trim_start).filter(|line| !line.is_empty()).peekable();
    if lines.peek().is_some() && lines.all(|line| line.starts_with('*')) {
        let bare = rest.lines().map(|line| line.trim_start().strip_prefix('*').unwrap_or(""));
        let bare: Vec<_> = bare.collect();
        push_lines(&bare.join("\n"), text);
    } else {
        push_lines(rest, text);
    }
}

/// Adds lines without the indentation that all of them have.
fn push_lines(lines: &str, text: &mut String) {
    let written = lines.lines().filter(|line| !line.trim().is_empty());
    let common = written.map(indentation).min().unwrap_or(0);
    for (index, line) in lines.lines().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        text.push_str(cut(line, common));
    }
}

/// How many characters of white space a line begins with.
fn indentation(line: &str) -> usize {
    line.chars().take_while(|char| char.is_whitespace()).count()
}

/// The line without so many of them, and without those at its end.
fn cut(line: &str, indentation: usize) -> &str {
    let start = line.char_indices().nth(indentation).map_or(line.len(), |(at, _)| at);
    line[start..].trim_end()
}
