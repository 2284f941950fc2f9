//! Reads the enum with syn, and makes ready for it what it cannot read.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, DeriveInput, Token, Visibility};

use crate::tokens::{is_joint, is_punct, len_before, list, regroup, stream};

/// Words that are names in older editions, and keywords for syn.
const KEYWORDS: [&str; 4] = ["async", "await", "dyn", "try"];

/// Which part of the enum tokens are in.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Header,
    Body,
    Fields,
    Attribute,
}

/// The enum, or what is wrong with it, and its tokens without the variants.
pub(crate) fn read(input: TokenStream) -> Result<DeriveInput, (syn::Error, TokenStream)> {
    // Nearly every enum can be read as it is, and then its tokens are not copied one by one.
    if let Ok(input) = syn::parse2(input.clone()) {
        return Ok(input);
    }
    let input = prepare(input);
    syn::parse2(input.clone())
        .or_else(|error| syn::parse2(wrap_types(input.clone())).map_err(|_| error))
        .map_err(|error| (error, without_body(input)))
}

/// Makes the tokens of an enum ready.
pub(crate) fn prepare(input: TokenStream) -> TokenStream {
    prepare_part(input, Part::Header)
}

/// The tokens in an attribute, where syn reads expressions.
pub(crate) fn in_attribute(tokens: TokenStream) -> Vec<TokenTree> {
    let read = list(tokens);
    let may_change = |token: &TokenTree| match token {
        TokenTree::Ident(word) => KEYWORDS.contains(&word.to_string().as_str()),
        TokenTree::Group(_) => true,
        _ => false,
    };
    if read.iter().any(may_change) {
        list(prepare_part(stream(&read), Part::Attribute))
    } else {
        read
    }
}

/// Makes names raw that are keywords in newer editions only, and wraps the lengths of arrays: syn
/// reads no `if` or block there, but reads a macro.
fn prepare_part(tokens: TokenStream, part: Part) -> TokenStream {
    let mut before: Option<TokenTree> = None;
    let mut tokens = tokens.into_iter().peekable();
    let mut prepared = TokenStream::new();
    while let Some(token) = tokens.next() {
        let token = match token {
            TokenTree::Ident(word) if KEYWORDS.iter().any(|keyword| word == keyword) => {
                if is_keyword(&word, part, before.as_ref(), tokens.peek()) {
                    word.into()
                } else {
                    Ident::new_raw(&word.to_string(), word.span()).into()
                }
            }
            // What is in a macro's parentheses is its own.
            TokenTree::Group(group) if !is_punct(before.as_ref(), '!') => {
                let is_attribute = is_punct(before.as_ref(), '#');
                let is_length = !is_attribute && group.delimiter() == Delimiter::Bracket;
                let part = match part {
                    _ if is_attribute => Part::Attribute,
                    Part::Header if group.delimiter() == Delimiter::Brace => Part::Body,
                    Part::Body => Part::Fields,
                    part => part,
                };
                let inner = prepare_part(group.stream(), part);
                regroup(&group, if is_length { wrap_length(inner) } else { inner })
            }
            token => token,
        };
        before = Some(token.clone());
        prepared.extend(Some(token));
    }
    prepared
}

/// Whether this word is the keyword.
fn is_keyword(
    word: &Ident,
    part: Part,
    before: Option<&TokenTree>,
    next: Option<&TokenTree>,
) -> bool {
    let is_first = match before {
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Bracket,
        before => before.is_none() || is_punct(before, ','),
    };
    // A lifetime, or the name of a variant.
    if is_punct(before, '\'') || part == Part::Body && is_first {
        return false;
    }
    match next {
        Some(TokenTree::Group(group)) => match group.delimiter() {
            Delimiter::Brace => word != "dyn" && part != Part::Header,
            Delimiter::Parenthesis => word == "dyn",
            _ => false,
        },
        Some(TokenTree::Ident(next)) => next != "as" && next != "where",
        Some(TokenTree::Punct(punct)) if word == "dyn" => match punct.as_char() {
            '\'' | '?' => true,
            // Whether this is a path in `dyn`, or `dyn` and a path, is for rustc to know.
            ':' => {
                is_joint(punct)
                    && !is_punct(before, ':')
                    && matches!(part, Part::Header | Part::Fields)
            }
            _ => false,
        },
        next => is_punct(next, '|'),
    }
}

/// `u8; N + 1` with its length in the macro that gives it back.
fn wrap_length(tokens: TokenStream) -> TokenStream {
    let all = list(tokens.clone());
    let (mut ty, length) = match all.get(len_before(&all, ';') + 1..) {
        None | Some([TokenTree::Literal(_) | TokenTree::Ident(_)]) => return tokens,
        Some(length) => (stream(&all[..all.len() - length.len()]), stream(length)),
    };
    ty.extend(quote!(__close_codes::expression! {#length}));
    ty
}

/// The same enum with those types of its fields in a macro that syn does not read, such as `Fn()` without `dyn`.
pub(crate) fn wrap_types(tokens: TokenStream) -> TokenStream {
    let mut tokens = list(tokens);
    if let Some(TokenTree::Group(body)) = tokens.last_mut() {
        let variants = body.stream().into_iter().map(|token| match token {
            TokenTree::Group(fields)
                if matches!(fields.delimiter(), Delimiter::Parenthesis | Delimiter::Brace) =>
            {
                let is_named = fields.delimiter() == Delimiter::Brace;
                regroup(&fields, wrap_types_of(fields.stream(), is_named))
            }
            token => token,
        });
        *body = Group::new(body.delimiter(), variants.collect());
    }
    stream(&tokens)
}

pub(crate) fn wrap_types_of(fields: TokenStream, is_named: bool) -> TokenStream {
    let mut wrapped = TokenStream::new();
    let tokens = list(fields);
    let mut rest = &tokens[..];
    while !rest.is_empty() {
        let (field, after) = rest.split_at(field_len(rest));
        let (before, ty) = field.split_at(type_start(field, is_named));
        wrapped.extend(stream(before));
        let ty = stream(ty);
        if ty.is_empty() || syn::parse2::<syn::Type>(ty.clone()).is_ok() {
            wrapped.extend(ty);
        } else {
            wrapped.extend(quote!(__close_codes::expression! {#ty}));
        }
        wrapped.extend(after.first().cloned());
        rest = after.get(1..).unwrap_or(&[]);
    }
    wrapped
}

/// How many tokens there are before the comma that is in no `<…>`.
fn field_len(tokens: &[TokenTree]) -> usize {
    let mut depth = 0;
    let mut is_arrow = false;
    let is_end = |token: &TokenTree| {
        let TokenTree::Punct(punct) = token else { return false };
        let was_arrow = std::mem::replace(&mut is_arrow, punct.as_char() == '-');
        match punct.as_char() {
            '<' => depth += 1,
            '>' if !was_arrow => depth -= 1,
            ',' => return depth == 0,
            _ => {}
        }
        false
    };
    tokens.iter().position(is_end).unwrap_or(tokens.len())
}

/// Where the type of a field begins: after attributes, visibility and name.
fn type_start(field: &[TokenTree], is_named: bool) -> usize {
    let parser = |input: ParseStream<'_>| {
        input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        if is_named {
            input.call(Ident::parse_any)?;
            input.parse::<Token![:]>()?;
        }
        input.parse::<TokenStream>()
    };
    // A group that a macro has made is one token, and is entered: what is left may be more.
    let rest = |ty: TokenStream| field.len().saturating_sub(ty.into_iter().count());
    parser.parse2(stream(field)).map_or_else(|_| field.len(), rest)
}

/// The same enum without its variants.
pub(crate) fn without_body(tokens: TokenStream) -> TokenStream {
    let mut tokens = list(tokens);
    if let Some(TokenTree::Group(body)) = tokens.last_mut() {
        if body.delimiter() == Delimiter::Brace {
            *body = Group::new(Delimiter::Brace, TokenStream::new());
        }
    }
    stream(&tokens)
}
