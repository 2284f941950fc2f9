//! Tokens, before anything is read from them.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, TokenStream, TokenTree};
use syn::ext::IdentExt;

pub(crate) fn stream(tokens: &[TokenTree]) -> TokenStream {
    tokens.iter().cloned().collect()
}

pub(crate) fn list(tokens: TokenStream) -> Vec<TokenTree> {
    tokens.into_iter().collect()
}

pub(crate) fn is_punct(token: Option<&TokenTree>, char: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == char)
}

pub(crate) fn is_joint(punct: &Punct) -> bool {
    punct.spacing() == Spacing::Joint
}

/// The name of a word, raw or not.
pub(crate) fn text(word: &Ident) -> String {
    word.unraw().to_string()
}

/// A group with other tokens in it.
pub(crate) fn regroup(group: &Group, inner: TokenStream) -> TokenTree {
    let mut new = Group::new(group.delimiter(), inner);
    new.set_span(group.span());
    new.into()
}

/// How many tokens there are before the next one like this.
pub(crate) fn len_before(tokens: &[TokenTree], char: char) -> usize {
    tokens.iter().position(|token| is_punct(Some(token), char)).unwrap_or(tokens.len())
}

/// The tokens between the commas; a last comma is optional.
pub(crate) fn split(tokens: TokenStream) -> Vec<TokenStream> {
    let tokens = list(tokens);
    let mut rest = &tokens[..];
    let mut items = Vec::new();
    while !rest.is_empty() {
        let len = len_before(rest, ',');
        // An empty item is shown at its comma.
        items.push(stream(&rest[..len.max(1)]));
        rest = rest.get(len + 1..).unwrap_or(&[]);
    }
    items
}

/// The same tokens without the invisible groups that a macro puts around what it passes on.
pub(crate) fn ungrouped(tokens: TokenStream) -> TokenStream {
    let mut flat = TokenStream::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                flat.extend(ungrouped(group.stream()));
            }
            token => flat.extend(Some(token)),
        }
    }
    flat
}
