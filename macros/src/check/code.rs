//! What the code of a variant is, and whether it may be one.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Expr, Lit};

use super::standard::standard;
use crate::attr::{standalone, Value};
use crate::errors::Errors;
use crate::parse::{self, ParsedVariant, WrittenLike, WrittenReason};
use crate::range::WrittenRange;
use crate::rules::{
    is_application, outside_range, refusal, FIRST_APPLICATION, LAST_APPLICATION, OWN_CODES,
};
use crate::tokens::{is_punct, list, split, text};

/// The code of a variant.
pub(crate) struct Code {
    /// The number, if the macro knows it; then it is checked.
    pub(crate) known: Option<i128>,
    /// What rustc is to evaluate otherwise.
    pub(crate) expression: Expression,
    /// Where an error about the code belongs.
    pub(crate) place: TokenStream,
    pub(crate) is_discriminant: bool,
    /// Whether the number is known to be a mistake, which has an error of its own.
    pub(crate) is_wrong: bool,
}

pub(crate) enum Expression {
    /// A constant of this type, and what is to be added to its value.
    Constant { ty: Ident, value: TokenStream, offset: i128 },
    /// The discriminant of an enum without fields, of this type: `Enum::Variant as u8`.
    Cast(Ident),
    /// The number is known by this path: `CloseCode::INTERNAL_ERROR`.
    Standard(TokenStream),
    /// The code is that of a variant of another enum.
    Like(Like),
    /// The number is known.
    None,
}

/// A variant of another enum.
pub(crate) struct Like {
    /// The enum.
    pub(crate) ty: TokenStream,
    /// The name of the variant in its table.
    pub(crate) variant: String,
    /// As it is written.
    pub(crate) path: String,
}

impl Code {
    /// A code that the macro knows.
    fn known(number: i128, place: TokenStream, context: &Context<'_>) -> Self {
        let is_wrong = !context.allows(number);
        let (known, expression) = (Some(number), Expression::None);
        Self { known, expression, place, is_discriminant: false, is_wrong }
    }

    /// A code that rustc is to evaluate.
    fn unknown(expression: Expression, place: TokenStream) -> Self {
        Self { known: None, expression, place, is_discriminant: false, is_wrong: false }
    }

    pub(crate) fn like(&self) -> Option<&Like> {
        match &self.expression {
            Expression::Like(like) => Some(like),
            _ => None,
        }
    }
}

/// What the codes of an enum have in common.
pub(super) struct Context<'a> {
    pub(super) this: &'a Ident,
    pub(super) range: (i128, i128),
    /// The type of the discriminants.
    pub(super) repr: Ident,
    /// Whether a variant can be cast to its discriminant.
    pub(super) can_cast: bool,
}

impl Context<'_> {
    /// Whether the enum may have this application code.
    fn allows(&self, code: i128) -> bool {
        let (first, last) = self.range;
        first <= code && code <= last
    }

    /// An expression in an attribute or a discriminant, for a constant outside the enum.
    pub(super) fn expression(&self, tokens: TokenStream) -> TokenStream {
        Value::new(standalone(tokens, self.this)).expression()
    }
}

/// The type that `#[repr(…)]` gives the discriminants.
pub(super) fn repr(attrs: &[Attribute]) -> Ident {
    const TYPES: [&str; 12] =
        ["u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize"];
    let mut repr = Ident::new("isize", proc_macro2::Span::call_site());
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("repr")) {
        let _ = attr.parse_nested_meta(|meta| {
            let name = meta.path.get_ident().map(text).unwrap_or_default();
            if let Some(ty) = TYPES.iter().find(|ty| **ty == name) {
                repr = Ident::new(ty, repr.span());
            } else if !meta.input.is_empty() {
                let _: TokenTree = meta.input.parse()?;
            }
            Ok(())
        });
    }
    repr
}

/// The codes of applications.
pub(crate) const APPLICATION: (i128, i128) = (FIRST_APPLICATION as i128, LAST_APPLICATION as i128);

pub(super) fn check_range(range: &WrittenRange, errors: &mut Errors) -> (i128, i128) {
    let WrittenRange { first, last, tokens } = range;
    if first > last {
        refuse_empty(range, errors);
    } else if let Some(code) = [*first, *last].iter().find(|code| !is_application(**code)) {
        errors.at(tokens, format!("this range includes {code}, but an application's codes are 3000-4999\nhelp: choose a range within them, such as `4100..=4199`"));
    } else {
        return (*first, *last);
    }
    APPLICATION
}

pub(super) fn refuse_empty(range: &WrittenRange, errors: &mut Errors) {
    let WrittenRange { first, last, tokens } = range;
    errors.at(
        tokens,
        format!("this range is empty\nhelp: put the lower code first: `{last}..={first}`"),
    );
}

/// The discriminant of a variant, as far as the macro knows it.
pub(super) enum Discriminant {
    /// No variant so far has one written out: rustc counts from 0, and no code is meant.
    Unset,
    Known(i128),
    /// It counts on from one that is a mistake, and is none of its own.
    Follows(i128),
    Expression(TokenStream, i128),
}

impl Discriminant {
    pub(super) fn next(&self, written: Option<&Expr>) -> Self {
        match (written.map(Value::new), self) {
            (Some(value), _) => match value.literal() {
                Some(Lit::Int(number)) => match number.base10_parse() {
                    Ok(number) => Self::Known(number),
                    Err(_) => Self::Expression(value.tokens().clone(), 0),
                },
                _ => Self::Expression(value.tokens().clone(), 0),
            },
            (None, Self::Known(number)) => Self::Known(number.saturating_add(1)),
            (None, Self::Follows(number)) => Self::Follows(number.saturating_add(1)),
            (None, Self::Expression(tokens, offset)) => {
                Self::Expression(tokens.clone(), offset + 1)
            }
            (None, Self::Unset) => Self::Unset,
        }
    }

    /// After an error about it. `is_broken` says that it has no value.
    pub(super) fn after_mistake(self, context: &Context<'_>, is_broken: bool) -> Self {
        match self {
            Self::Known(number) if !context.allows(number) => Self::Follows(number),
            Self::Expression(..) if is_broken => Self::Follows(0),
            other => other,
        }
    }
}

pub(super) fn check_code(
    variant: &ParsedVariant<'_>,
    discriminant: &Discriminant,
    context: &Context<'_>,
    errors: &mut Errors,
) -> Option<Code> {
    let ParsedVariant { original, attr } = variant;
    let ident = &original.ident;
    let written = original.discriminant.as_ref().map(|(_, expr)| expr);
    let discriminant_too = |expr: &Expr| {
        format!(
            "`{ident}` has a code and a discriminant, {}\nhelp: remove one of the two",
            expr.to_token_stream()
        )
    };
    if let Some(like) = &attr.like {
        if let Some(code) = &attr.code {
            errors.at(
                &like.word,
                format!(
                    "`{ident}` has two codes: {} and the one from `like`\nhelp: remove one of the two",
                    code.tokens()
                ),
            );
        } else if let Some(expr) = written {
            errors.at(&like.word, discriminant_too(expr));
        }
        return self::like(like, context, errors);
    }
    if let Some(value) = &attr.code {
        let is_expression = value.literal().is_none();
        if let Some(expr) = written {
            let or = if is_expression && attr.code_is_bare && attr.reason.is_none() {
                format!(", or write `reason = {}` if it is a reason", value.tokens())
            } else {
                String::new()
            };
            errors.at(value, discriminant_too(expr) + &or);
        }
        if !(is_expression && written.is_some()) {
            return attribute(value, context, errors);
        }
    }
    let place =
        written.map_or_else(|| ident.to_token_stream(), |expr| Value::new(expr).to_token_stream());
    if written.is_some_and(|expr| is_refused_by_rustc(&Value::new(expr), context)) {
        return None;
    }
    let code = match discriminant {
        // The code that was meant is in the attribute, which has an error.
        Discriminant::Known(number) if attr.has_errors && written.is_none() => {
            Code::known(*number, place, context)
        }
        Discriminant::Known(number) => {
            judge_at(*number, &place, context.range, errors);
            Code::known(*number, place, context)
        }
        Discriminant::Follows(number) => Code::known(*number, place, context),
        Discriminant::Expression(..) if context.can_cast => {
            Code::unknown(Expression::Cast(context.repr.clone()), place)
        }
        Discriminant::Expression(tokens, offset) => {
            let value = context.expression(tokens.clone());
            let ty = context.repr.clone();
            Code::unknown(Expression::Constant { ty, value, offset: *offset }, place)
        }
        Discriminant::Unset => {
            if !attr.broken {
                refuse_without_code(variant, errors);
            }
            return None;
        }
    };
    Some(Code { is_discriminant: true, ..code })
}

fn attribute(value: &Value, context: &Context<'_>, errors: &mut Errors) -> Option<Code> {
    let place = value.to_token_stream();
    if let Some(literal) = value.literal() {
        let number = number(literal, errors)?;
        judge_at(number, &place, context.range, errors);
        return Some(Code::known(number, place, context));
    }
    match standard(value) {
        Some(Ok((entry, path))) => {
            let number = i128::from(entry.code);
            // A range is about an application's codes, which some of these are.
            let is_limited = is_application(number);
            if is_limited {
                judge_at(number, &place, context.range, errors);
            }
            let code = Code::known(number, place, context);
            let is_wrong = is_limited && code.is_wrong;
            return Some(Code { expression: Expression::Standard(path), is_wrong, ..code });
        }
        Some(Err(error)) => {
            errors.push(error);
            return None;
        }
        None => {}
    }
    if is_range(&place) {
        errors.at(place, "a variant has one code, not a range\nhelp: write one of them, such as `#[close(4001)]`");
        return None;
    }
    if let Some(inner) = tuple(&place) {
        let items: Vec<_> = split(inner).iter().map(ToString::to_string).collect();
        let help = format!("write `#[close({})]`", items.join(", "));
        errors.at(&place, format!("a variant has one code, not a tuple\nhelp: {help}"));
        return None;
    }
    let value = context.expression(place.clone());
    let ty = Ident::new("u16", proc_macro2::Span::call_site());
    let expression = Expression::Constant { ty, value, offset: 0 };
    Some(Code::unknown(expression, place))
}

fn like(like: &WrittenLike, context: &Context<'_>, errors: &mut Errors) -> Option<Code> {
    let ty = Value::new(&like.ty).word();
    if ty.is_some_and(|ty| ty == "Self" || text(&ty) == text(context.this)) {
        errors.at(
            &like.path,
            "`like` refers to a variant of another enum, not of this one\nhelp: write the code itself, and `shared` if both variants have it",
        );
        return None;
    }
    let place = like.path.clone();
    let path = place.to_string().replace(' ', "");
    let variant = text(&like.variant);
    let like = Like { ty: like.ty.clone(), variant, path };
    Some(Code::unknown(Expression::Like(like), place))
}

/// Whether rustc itself has an error for a discriminant, of which ours would say the same again: one that
/// never has a value, or a negative one where its type has no sign.
fn is_refused_by_rustc(value: &Value, context: &Context<'_>) -> bool {
    const MACROS: [&str; 4] = ["panic", "todo", "unimplemented", "unreachable"];
    match &list(value.tokens().clone())[..] {
        [TokenTree::Ident(word), TokenTree::Punct(_), TokenTree::Group(_)] => {
            !context.can_cast && MACROS.iter().any(|name| word == name)
        }
        [TokenTree::Punct(minus), TokenTree::Literal(_)] => {
            minus.as_char() == '-' && context.repr.to_string().starts_with('u')
        }
        _ => false,
    }
}

/// What is between the parentheses of a tuple.
fn tuple(tokens: &TokenStream) -> Option<TokenStream> {
    let mut tokens = tokens.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::Parenthesis => {
            let is_comma = |token| is_punct(Some(&token), ',');
            group.stream().into_iter().any(is_comma).then(|| group.stream())
        }
        _ => None,
    }
}

/// Whether two points are outside all groups.
fn is_range(tokens: &TokenStream) -> bool {
    let mut before = false;
    tokens.clone().into_iter().any(|token| {
        let is_point = is_punct(Some(&token), '.');
        std::mem::replace(&mut before, is_point) && is_point
    })
}

fn refuse_without_code(variant: &ParsedVariant<'_>, errors: &mut Errors) {
    let ParsedVariant { original, attr } = variant;
    let (ident, fields) = (&original.ident, &original.fields);
    if let Some(WrittenReason::Literal { text, place }) = &attr.reason {
        if text.parse::<u16>().is_ok() {
            errors.push(parse::text_as_code(text, place));
        } else {
            errors.at(
                place,
                format!("`{ident}` has a reason but no close code\nhelp: put the code before it: `#[close(4001, {place})]`"),
            );
        }
        return;
    }
    let or = if fields.is_empty() {
        format!(", or give it a discriminant: `{ident} = 4001`")
    } else {
        String::new()
    };
    errors.at(
        ident,
        format!("`{ident}` has no close code\nhelp: write `#[close(4001, \"…\")]` above it{or}"),
    );
}

/// The number that a literal is.
fn number(literal: &Lit, errors: &mut Errors) -> Option<i128> {
    let help = match literal {
        Lit::Int(number) if matches!(number.suffix(), "" | "u16") => {
            return integer(number, errors);
        }
        Lit::Str(text) => {
            errors.push(parse::text_as_code(&text.value(), text));
            return None;
        }
        Lit::Int(number) => {
            let code = integer(number, errors)?;
            if !is_application(code) {
                // Also without its suffix.
                return Some(code);
            }
            let suffix = number.suffix();
            format!("a close code is of type `u16`, not `{suffix}`\nhelp: write `{code}`")
        }
        Lit::Float(number) => {
            // `0xFA1f32` has no suffix: these are digits.
            let text = number.to_string().replace('_', "");
            let digits = text.strip_prefix("0x").and_then(|hex| i128::from_str_radix(hex, 16).ok());
            if digits.is_some() {
                return digits;
            }
            let value = number.base10_parse::<f64>().map_or(0.0, f64::trunc);
            let help = if (3000.0..5000.0).contains(&value) {
                format!("write `{value}`")
            } else {
                OWN_CODES.to_owned()
            };
            format!("a close code is a whole number\nhelp: {help}")
        }
        Lit::Char(_) | Lit::Byte(_) => {
            "a close code is a number, not a character\nhelp: write `#[close(4001)]`".to_owned()
        }
        Lit::Bool(_) => {
            "a close code is a number, not a `bool`\nhelp: write `#[close(4001)]`".to_owned()
        }
        _ => "a close code is a number\nhelp: write `#[close(4001, \"token expired\")]`".to_owned(),
    };
    errors.at(literal, help);
    None
}

fn integer(number: &syn::LitInt, errors: &mut Errors) -> Option<i128> {
    number
        .base10_parse()
        .map_err(|_| {
            errors.at(number, format!("close code {} does not fit in the two bytes of a Close frame\nhelp: {OWN_CODES}", number.base10_digits()));
        })
        .ok()
}

fn judge_at(code: i128, place: &TokenStream, range: (i128, i128), errors: &mut Errors) {
    let (first, last) = range;
    if !is_application(code) {
        errors.at(place, refusal(code).as_str());
    } else if code < first || code > last {
        errors.at(place, outside_range(code, first, last).as_str());
    }
}
