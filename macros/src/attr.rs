//! The syntax of `#[close(…)]`: a list of items, each a value, a word, `word = value` or
//! `word(…)`.

use std::cell::OnceCell;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Span, TokenStream, TokenTree};
use quote::{quote, ToTokens};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Expr, Lit, Meta};

use crate::errors::Errors;
use crate::key::{is_key, Key, Level};
use crate::source;
use crate::tokens::{is_joint, is_punct, len_before, list, regroup, stream};

/// One item between the commas.
pub(crate) enum Item {
    /// `4001`, `"token expired"`, `BASE + 1`
    Bare(Value),
    /// `shared`
    Word(Ident),
    /// `reconnect = never`
    Key(Ident, Value),
    /// `into(axum, warp)`
    List(Ident, TokenStream),
}

impl Item {
    /// What the item begins with, unless that is a value.
    pub(crate) fn word(&self) -> Option<&Ident> {
        match self {
            Self::Bare(_) => None,
            Self::Word(word) | Self::Key(word, _) | Self::List(word, _) => Some(word),
        }
    }
}

/// A value as it is written: a literal, or tokens that only rustc understands.
#[derive(Clone)]
pub(crate) struct Value {
    tokens: TokenStream,
    literal: OnceCell<Option<Lit>>,
    text: OnceCell<Option<String>>,
}

impl Value {
    pub(crate) fn new(tokens: impl ToTokens) -> Self {
        let tokens = peel(tokens.into_token_stream());
        let mut parts = tokens.clone().into_iter();
        match (parts.next(), parts.next()) {
            (Some(TokenTree::Literal(literal)), None) => Self::of_literal(&literal),
            _ => Self { tokens, literal: OnceCell::new(), text: OnceCell::new() },
        }
    }

    /// Most values are a literal, and most strings have no escapes: they need no parser.
    fn of_literal(literal: &Literal) -> Self {
        let tokens = TokenTree::from(literal.clone()).into();
        let written = literal.to_string();
        let quoted = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        match quoted.filter(|text| !text.contains('\\') && !text.contains('\r')) {
            Some(text) => {
                let text = OnceCell::from(Some(text.to_owned()));
                Self { tokens, literal: OnceCell::new(), text }
            }
            None => {
                let literal = OnceCell::from(Some(Lit::new(literal.clone())));
                Self { tokens, literal, text: OnceCell::new() }
            }
        }
    }

    pub(crate) fn tokens(&self) -> &TokenStream {
        &self.tokens
    }

    /// The literal that the value is, a negative number included.
    pub(crate) fn literal(&self) -> Option<&Lit> {
        self.literal.get_or_init(|| syn::parse2(self.tokens.clone()).ok()).as_ref()
    }

    /// The text of the string literal that the value is.
    pub(crate) fn text(&self) -> Option<&str> {
        let text = self.text.get_or_init(|| match self.literal() {
            Some(Lit::Str(literal)) if literal.suffix().is_empty() => Some(literal.value()),
            _ => None,
        });
        text.as_deref()
    }

    /// The single word that the value is.
    pub(crate) fn word(&self) -> Option<Ident> {
        Ident::parse_any.parse2(self.tokens.clone()).ok()
    }

    /// The value for rustc. What syn has not read to its end goes through a macro, so that tokens
    /// which are no expression cannot break the code around them.
    pub(crate) fn expression(&self) -> TokenStream {
        let tokens = &self.tokens;
        let is_read = matches!(syn::parse2::<Expr>(tokens.clone()), Ok(expr) if !matches!(expr, Expr::Verbatim(_)));
        // `crate` would begin an item.
        let first = tokens.clone().into_iter().next();
        let is_item = matches!(&first, Some(TokenTree::Ident(word)) if word == "crate");
        // rustc would warn that what is around `todo!()` is unreachable.
        let tokens = match first {
            _ if !may_diverge(tokens.clone()) => tokens.clone(),
            Some(TokenTree::Group(block))
                if block.delimiter() == Delimiter::Brace
                    && tokens.clone().into_iter().count() == 1 =>
            {
                quote!(const #block)
            }
            _ => quote!(const { #tokens }),
        };
        if is_read && !is_item && !has_block(self.tokens.clone()) {
            tokens
        } else {
            quote!(__close_codes::expression! { #tokens })
        }
    }
}

impl ToTokens for Value {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.tokens.to_tokens(tokens);
    }
}

/// Takes off parentheses, and the invisible group that a macro puts around its `$code:expr`.
fn peel(tokens: TokenStream) -> TokenStream {
    let mut iter = tokens.clone().into_iter();
    match (iter.next(), iter.next()) {
        (Some(TokenTree::Group(group)), None)
            if matches!(group.delimiter(), Delimiter::None | Delimiter::Parenthesis) =>
        {
            let inner = list(group.stream());
            if !inner.is_empty() && expression_len(&inner) == inner.len() {
                peel(group.stream())
            } else {
                tokens
            }
        }
        _ => tokens,
    }
}

/// Whether an expression may never have a value, as `todo!()` and `loop {}`.
fn may_diverge(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => may_diverge(group.stream()),
        TokenTree::Ident(word) => word == "loop" || word == "return",
        TokenTree::Punct(punct) => punct.as_char() == '!',
        TokenTree::Literal(_) => false,
    })
}

/// Whether there are braces or brackets, which syn does not look into.
fn has_block(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => {
            matches!(group.delimiter(), Delimiter::Brace | Delimiter::Bracket)
                || has_block(group.stream())
        }
        _ => false,
    })
}

/// The items of the `#[close(…)]` among `attrs`, of which there is one.
pub(crate) fn items(attrs: &[Attribute], level: Level, errors: &mut Errors) -> Vec<Item> {
    let mut items = Vec::new();
    let attrs = attrs.iter().filter(|attr| attr.path().is_ident("close"));
    for (index, attr) in attrs.enumerate() {
        if index > 0 {
            errors.at(
                attr.path(),
                format!("more than one `#[close(…)]` on one {}\nhelp: write everything into one, with commas between", level.name()),
            );
            // It is read all the same, for what it asks for.
            errors.mute();
        }
        read(attr, level, &mut items, errors);
    }
    items
}

fn read(attr: &Attribute, level: Level, items: &mut Vec<Item>, errors: &mut Errors) {
    let example = level.example();
    match &attr.meta {
        Meta::Path(path) => {
            errors.at(path, format!("`#[close]` is empty\nhelp: write `{example}`"));
        }
        Meta::NameValue(meta) => {
            let value = Value::new(&meta.value);
            let help = match level {
                Level::Variant => format!("#[close({})]", value.tokens()),
                Level::Enum => example.to_owned(),
            };
            errors.at(meta.eq_token, format!("`#[close]` takes a list\nhelp: write `{help}`"));
        }
        Meta::List(list) if list.tokens.is_empty() => {
            errors.at(list, format!("`#[close()]` is empty\nhelp: write `{example}`"));
        }
        Meta::List(list) => {
            let tokens = source::in_attribute(list.tokens.clone());
            let mut rest = &tokens[..];
            while !rest.is_empty() {
                let (item, len) = read_item(rest);
                match item {
                    Ok(item) => items.push(item),
                    Err(error) => errors.push(error),
                }
                rest = rest.get(len + 1..).unwrap_or(&[]);
            }
        }
    }
}

/// The first item, and how many tokens there are before the comma after it.
fn read_item(tokens: &[TokenTree]) -> (syn::Result<Item>, usize) {
    let len = len_before(tokens, ',');
    let item = &tokens[..len];
    let error = |tokens: &[TokenTree], message: String| {
        Err(syn::Error::new_spanned(stream(tokens), message))
    };
    let assignment = |word: &Ident, wrong: &[TokenTree], value: &[TokenTree]| {
        let value = stream(value);
        error(wrong, format!("expected `=` after `{word}`\nhelp: write `{word} = {value}`"))
    };
    let result = match item {
        [] => error(&tokens[..1], "expected a value before this".to_owned()),
        [TokenTree::Ident(word)] if is_key(word) => Ok(Item::Word(word.clone())),
        [TokenTree::Ident(word), TokenTree::Punct(eq)] if eq.as_char() == '=' => {
            error(&item[1..], format!("expected a value after `{word} =`"))
        }
        [TokenTree::Ident(word), TokenTree::Punct(eq), TokenTree::Punct(next), ..]
            if eq.as_char() == '='
                && is_joint(eq)
                && (next.as_char() == '>' && !is_constant(word)
                    || next.as_char() == '=' && Key::new(word).is_some()) =>
        {
            assignment(word, &item[1..3], &item[3..])
        }
        [TokenTree::Ident(word), TokenTree::Punct(eq), rest @ ..]
            if eq.as_char() == '=' && !is_half(eq, rest) =>
        {
            if Key::new(word).is_some_and(Key::takes_expression) {
                let (value, len) = read_value(&tokens[2..]);
                return (value.map(|value| Item::Key(word.clone(), value)), len + 2);
            }
            Ok(Item::Key(word.clone(), Value::new(stream(rest))))
        }
        [TokenTree::Ident(word), TokenTree::Punct(colon), value @ ..]
            if colon.as_char() == ':' && !is_joint(colon) && !is_constant(word) =>
        {
            assignment(word, &item[1..2], value)
        }
        [TokenTree::Ident(word), TokenTree::Group(group)]
            if group.delimiter() == Delimiter::Parenthesis && is_list(word) =>
        {
            Ok(Item::List(word.clone(), group.stream()))
        }
        [TokenTree::Literal(literal)] => Ok(Item::Bare(Value::of_literal(literal))),
        _ => {
            let (value, len) = read_value(tokens);
            return (value.map(Item::Bare), len);
        }
    };
    (result, len)
}

/// Whether `word(…)` is a key with a list, right or wrong, and not a call.
fn is_list(word: &Ident) -> bool {
    match Key::new(word) {
        Some(key) => !key.may_be_called(),
        None => matches!(
            Key::meant(word, Level::Enum),
            Some(key) if key.form(Level::Enum).is_some_and(|form| form.ends_with(')'))
        ),
    }
}

/// Reads an expression, which may have commas in it, as in `f::<A, B>()`.
fn read_value(tokens: &[TokenTree]) -> (syn::Result<Value>, usize) {
    let mut len = expression_len(tokens);
    let end = len + len_before(&tokens[len..], ',');
    if len == 0 {
        // A literal after an expression is the next value: only the comma is missing.
        let is_literal = |at: &usize| matches!(tokens[*at], TokenTree::Literal(_));
        len = (1..end)
            .filter(is_literal)
            .find(|at| expression_len(&tokens[..*at]) == *at)
            .unwrap_or(0);
    }
    let (first, rest) = tokens[..end].split_at(len);
    let value = if first.is_empty() {
        let rest = if rest.is_empty() { &tokens[..tokens.len().min(1)] } else { rest };
        Err(syn::Error::new_spanned(
            stream(rest),
            "this is neither a literal nor an expression\nhelp: write `#[close(4001, \"token expired\")]`",
        ))
    } else if !rest.is_empty() {
        let message = match operator_len(rest) {
            0 => "expected `,` before this",
            _ => "expected `,` instead of this",
        };
        Err(syn::Error::new_spanned(stream(&rest[..operator_len(rest).max(1)]), message))
    } else {
        Ok(Value::new(stream(first)))
    };
    (value, end)
}

/// How many of the tokens are an expression. syn reads any expression as a discriminant, also
/// without its largest feature.
fn expression_len(tokens: &[TokenTree]) -> usize {
    let is = |at: usize, char| is_punct(tokens.get(at), char);
    // No constant has a `?`, and no field a string for its name: some of syn's features allow them.
    let is_text = |at: usize| matches!(tokens.get(at), Some(TokenTree::Literal(text)) if text.to_string().ends_with('"'));
    let is_end = |at: &usize| {
        let is_range = *at > 0 && is(at - 1, '.');
        is(*at, '?') || is(*at, '.') && is_text(at + 1) && !is_range
    };
    let tokens = &tokens[..(0..tokens.len()).find(is_end).unwrap_or(tokens.len())];
    // A group that a macro has made is opaque, as for rustc: a name takes its place.
    let seen = tokens.iter().map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            Ident::new("__value", Span::call_site()).into()
        }
        token => token.clone(),
    });
    let seen: TokenStream = seen.collect();
    let variant = quote!(__V = #seen);
    let parser = |input: ParseStream<'_>| {
        input.parse::<syn::Variant>()?;
        input.parse::<TokenStream>()
    };
    let len = match parser.parse2(variant) {
        Ok(rest) => tokens.len() - rest.into_iter().count(),
        Err(_) => return 0,
    };
    // Without that feature, it stops before the points of a range.
    if is(len, '.') && is(len + 1, '.') {
        let end = len + if is(len + 2, '=') { 3 } else { 2 };
        end + expression_len(&tokens[end..])
    } else {
        len
    }
}

/// Whether `=` is the first half of `==` or `=>`.
fn is_half(eq: &Punct, rest: &[TokenTree]) -> bool {
    is_joint(eq) && (is_punct(rest.first(), '=') || is_punct(rest.first(), '>'))
}

/// Whether a word is written as the names of constants are. No key is.
fn is_constant(word: &Ident) -> bool {
    !word.to_string().contains(char::is_lowercase)
}

/// How many of the tokens are one operator, such as `=>`.
fn operator_len(tokens: &[TokenTree]) -> usize {
    let is_more = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if is_joint(punct));
    match tokens.iter().position(|token| !is_more(token)) {
        Some(end) if matches!(tokens[end], TokenTree::Punct(_)) => end + 1,
        Some(end) => end,
        None => tokens.len(),
    }
}

/// The same expression, with parentheses for the invisible groups that a macro puts around its
/// `$base:expr`, which rustc forgets: `$base * 2` would be another number. `Self` is the enum,
/// except in items that have a `Self` of their own.
pub(crate) fn standalone(expression: TokenStream, this: &Ident) -> TokenStream {
    let mut in_item = false;
    let mut alone = TokenStream::new();
    for token in expression {
        let token = match token {
            TokenTree::Ident(ident) if ident == "Self" => {
                let mut this = this.clone();
                this.set_span(this.span().located_at(ident.span()));
                this.into()
            }
            TokenTree::Ident(ident) => {
                in_item |= ["impl", "trait", "struct", "enum", "union"].iter().any(|w| ident == w);
                ident.into()
            }
            TokenTree::Group(group) if in_item && group.delimiter() == Delimiter::Brace => {
                in_item = false;
                group.into()
            }
            TokenTree::Group(group) => {
                let inner = standalone(group.stream(), this);
                if group.delimiter() != Delimiter::None {
                    regroup(&group, inner)
                } else if inner.clone().into_iter().nth(1).is_none()
                    || syn::parse2::<syn::Path>(inner.clone()).is_ok()
                {
                    alone.extend(inner);
                    continue;
                } else {
                    Group::new(Delimiter::Parenthesis, inner).into()
                }
            }
            TokenTree::Punct(punct) => {
                in_item &= punct.as_char() != ';';
                punct.into()
            }
            token @ TokenTree::Literal(_) => token,
        };
        alone.extend(Some(token));
    }
    alone
}
