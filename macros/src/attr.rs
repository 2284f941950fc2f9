//! The syntax of `#[close(…)]`: a list of items, each a value, a word, `word = value` or
//! `word(…)`.

use std::cell::OnceCell;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Expr, Ident, Lit, Meta, Token, token};

use crate::errors::Errors;

/// One item between the commas.
pub(crate) enum Item {
    /// `4001`, `"token expired"`, `BASE + 1`
    Value(Value),
    /// `shared`
    Word(Ident),
    /// `reconnect = never`
    Key(Ident, Value),
    /// `into(axum, warp)`
    List(Ident, TokenStream),
}

/// A value as it is written: a literal, or tokens that only rustc understands.
pub(crate) struct Value {
    tokens: TokenStream,
    literal: OnceCell<Option<Lit>>,
}

impl Value {
    pub(crate) fn new(tokens: impl ToTokens) -> Self {
        Self { tokens: peel(tokens.into_token_stream()), literal: OnceCell::new() }
    }

    pub(crate) fn tokens(&self) -> &TokenStream {
        &self.tokens
    }

    /// The literal that the value is, a negative number included.
    pub(crate) fn literal(&self) -> Option<&Lit> {
        self.literal.get_or_init(|| syn::parse2(self.tokens.clone()).ok()).as_ref()
    }

    /// The single word that the value is.
    pub(crate) fn word(&self) -> Option<Ident> {
        Ident::parse_any.parse2(self.tokens.clone()).ok()
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
            if matches!(group.delimiter(), Delimiter::None | Delimiter::Parenthesis)
                && !group.stream().is_empty() =>
        {
            peel(group.stream())
        }
        _ => tokens,
    }
}

/// What an attribute can be put on.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    Enum,
    Variant,
}

impl Place {
    /// An attribute that is right in this place.
    fn example(self) -> &'static str {
        match self {
            Self::Enum => "#[close(range = 4100..=4199)]",
            Self::Variant => "#[close(4001, \"token expired\")]",
        }
    }
}

/// The items of the one `#[close(…)]` among `attrs`.
pub(crate) fn items(attrs: &[Attribute], place: Place, errors: &mut Errors) -> Option<Vec<Item>> {
    let mut attrs = attrs.iter().filter(|attr| attr.path().is_ident("close"));
    let attr = attrs.next()?;
    for again in attrs {
        errors.at(
            again.path(),
            "a second `#[close(…)]` in one place\nhelp: write everything into one, with commas between",
        );
    }
    let example = place.example();
    let mut items = Vec::new();
    match &attr.meta {
        Meta::Path(path) => {
            errors.at(path, format_args!("`#[close]` says nothing\nhelp: write `{example}`"));
        }
        Meta::NameValue(meta) => {
            let value = Value::new(&meta.value);
            let help = match place {
                Place::Variant => format!("#[close({})]", value.tokens()),
                Place::Enum => example.to_owned(),
            };
            errors.at(meta.eq_token, format_args!("`#[close]` takes a list\nhelp: write `{help}`"));
        }
        Meta::List(list) if list.tokens.is_empty() => {
            errors.at(list, format_args!("`#[close()]` says nothing\nhelp: write `{example}`"));
        }
        Meta::List(list) => {
            let parser = |input: ParseStream<'_>| {
                parse_items(input, &mut items, errors);
                Ok(())
            };
            if let Err(error) = parser.parse2(list.tokens.clone()) {
                errors.push(error);
            }
        }
    }
    Some(items)
}

/// Parses item after item; after a mistake, from the next comma on.
fn parse_items(input: ParseStream<'_>, items: &mut Vec<Item>, errors: &mut Errors) {
    while !input.is_empty() {
        match parse_item(input) {
            Ok(item) => {
                items.push(item);
                if !at_end_of_item(input) {
                    let junk = skip_item(input);
                    errors.at(first_token(&junk), "expected `,` before this");
                }
            }
            Err(error) => {
                errors.push(error);
                skip_item(input);
            }
        }
        if input.parse::<Option<Token![,]>>().is_err() {
            return;
        }
    }
}

fn parse_item(input: ParseStream<'_>) -> syn::Result<Item> {
    if !input.peek(Ident::peek_any) {
        return parse_value(input).map(Item::Value);
    }
    let ahead = input.fork();
    let word = Ident::parse_any(&ahead)?;
    if at_end_of_item(&ahead) {
        Ident::parse_any(input)?;
        return Ok(Item::Word(word));
    }
    if ahead.peek(Token![=]) && !ahead.peek(Token![==]) {
        Ident::parse_any(input)?;
        let eq: Token![=] = input.parse()?;
        if at_end_of_item(input) {
            return Err(syn::Error::new_spanned(
                eq,
                format_args!("expected a value after `{word} =`"),
            ));
        }
        return Ok(Item::Key(word, parse_value(input)?));
    }
    if ahead.peek(Token![:]) && !ahead.peek(Token![::]) {
        let colon: Token![:] = ahead.parse()?;
        let value = skip_item(&ahead);
        return Err(syn::Error::new_spanned(
            colon,
            format_args!("expected `=` after `{word}`\nhelp: write `{word} = {value}`"),
        ));
    }
    // `code(…)` may well be a `const fn`.
    if ahead.peek(token::Paren) && KEYS[2..].contains(&word.to_string().as_str()) {
        let group: TokenTree = ahead.parse()?;
        if let (TokenTree::Group(group), true) = (group, at_end_of_item(&ahead)) {
            skip_item(input);
            return Ok(Item::List(word, group.stream()));
        }
    }
    parse_value(input).map(Item::Value)
}

/// Takes an expression. What syn does not parse without its largest feature (a range, a block, `if`,
/// `match`) is taken as it is, up to the next comma.
fn parse_value(input: ParseStream<'_>) -> syn::Result<Value> {
    let ahead = input.fork();
    let token = ahead.parse();
    if let (Ok(TokenTree::Group(_) | TokenTree::Literal(_)), true) = (token, at_end_of_item(&ahead))
    {
        // What a macro has passed on, perhaps: syn would look into it, and not see its end. And
        // most values are a literal, which needs no syn.
        return Ok(Value::new(skip_item(input)));
    }
    let ahead = input.fork();
    let is_expression = ahead.parse::<Expr>().is_ok();
    let is_range = is_expression && ahead.peek(Token![..]);
    if is_expression && !is_range {
        return input.parse::<Expr>().map(Value::new);
    }
    let tokens = skip_item(input);
    if tokens.is_empty() {
        return Err(input.error("expected a value before this"));
    }
    if is_range || has_group(tokens.clone()) {
        Ok(Value::new(tokens))
    } else {
        Err(syn::Error::new_spanned(
            &tokens,
            "this is neither a literal nor an expression\nhelp: write `#[close(4001, \"token expired\")]`",
        ))
    }
}

/// Whether there are braces or brackets: those of a block, a `match`, an array.
fn has_group(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Brace | Delimiter::Bracket => true,
            Delimiter::None => has_group(group.stream()),
            Delimiter::Parenthesis => false,
        },
        _ => false,
    })
}

fn at_end_of_item(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,])
}

/// Takes all tokens up to the next comma.
fn skip_item(input: ParseStream<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    while !at_end_of_item(input) {
        match input.parse::<TokenTree>() {
            Ok(token) => tokens.extend([token]),
            Err(_) => break,
        }
    }
    tokens
}

fn first_token(tokens: &TokenStream) -> Option<TokenTree> {
    tokens.clone().into_iter().next()
}

/// The words that mean something, on a variant or on the enum.
pub(crate) const KEYS: [&str; 10] = [
    "code",
    "reason",
    "display",
    "reconnect",
    "shared",
    "transparent",
    "range",
    "crate",
    "into",
    "decode",
];

/// The word among `known` that was probably meant by `word`.
pub(crate) fn similar(word: &str, known: &[&'static str]) -> Option<&'static str> {
    let word = word.to_lowercase();
    known
        .iter()
        .map(|key| (distance(&word, key), *key))
        .filter(|(distance, key)| *distance <= 2 && *distance < key.len() / 2)
        .min()
        .map(|(_, key)| key)
}

/// How many letters to insert, remove or replace to get from one word to the other.
fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.bytes().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, b) in to.bytes().enumerate() {
            let replaced = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}
