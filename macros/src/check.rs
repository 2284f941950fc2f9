//! Judges what was read: which codes and reasons pass, what may stand together, what is repeated.
//! What only rustc can evaluate is left for a const evaluation, at the same places.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{DeriveInput, Expr, Field, Fields, Ident, Lit, LitInt, LitStr, Path, parse_quote};

use crate::attr::Value;
use crate::errors::Errors;
use crate::parse::{self, Parsed, Reconnect};
use crate::peers::Peer;
use crate::rules::{
    OWN_CODES, is_application, nothing_shared, outside_range, reason_too_long, refusal, repeated,
};
use crate::template::Template;

/// What is known of the enum when all is judged.
pub(crate) struct Checked<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) krate: Path,
    /// The first and the last code that the enum may have.
    pub(crate) range: (i128, i128),
    pub(crate) policy: Vec<(u16, u16, Reconnect)>,
    pub(crate) peers: Vec<Peer>,
    pub(crate) decode: bool,
    pub(crate) variants: Vec<Variant<'a>>,
    /// Codes that the macro knows to be repeated.
    pub(crate) repetitions: Vec<Repetition>,
}

pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) fields: &'a Fields,
    pub(crate) doc: TokenStream,
    pub(crate) kind: Kind<'a>,
}

#[expect(clippy::large_enum_variant, reason = "most variants are of the large kind")]
pub(crate) enum Kind<'a> {
    /// Code, reason and all are those of the one field.
    Transparent(&'a Field),
    Coded(Coded),
    /// The variant has a mistake that leaves it without a code.
    Broken,
}

pub(crate) struct Coded {
    pub(crate) code: Code,
    /// Where an error about the code belongs.
    pub(crate) place: TokenStream,
    pub(crate) reason: Reason,
    pub(crate) reconnect: Option<Reconnect>,
    pub(crate) shared: Option<Ident>,
    /// Whether the code comes from the discriminant.
    pub(crate) is_discriminant: bool,
}

pub(crate) enum Code {
    /// The macro knows the number, and has judged it.
    Known(i128),
    /// An expression of the attribute, of type `u16`.
    Attribute(TokenStream),
    /// The discriminant of a variant of an enum without fields: `Enum::Variant as i128`.
    Cast,
    /// A discriminant of an enum with fields: its expression, and how many variants ago that was.
    Discriminant(TokenStream, i128),
}

pub(crate) enum Reason {
    Static(String),
    Formatted {
        template: Template,
        literal: LitStr,
    },
    /// An expression of type `&'static str`.
    Const(TokenStream),
    Display(Ident),
}

/// A code at two places.
pub(crate) struct Repetition {
    pub(crate) message: String,
    pub(crate) variant: Ident,
    pub(crate) earlier: Ident,
    pub(crate) earlier_place: TokenStream,
    pub(crate) place: TokenStream,
}

pub(crate) fn check<'a>(parsed: Parsed<'a>, errors: &mut Errors) -> Checked<'a> {
    let Parsed { input, options, variants } = parsed;
    let range = options.range.map_or(APPLICATION, |range| check_range(&range, errors));
    let policy = check_policy(&options.policy, errors);
    // Only what has no fields, and nothing to infer, can be cast to its discriminant.
    let can_cast = input.generics.params.is_empty()
        && variants.iter().all(|variant| variant.fields.is_empty());
    let mut discriminant = Discriminant::Unset;
    let variants: Vec<_> = variants
        .into_iter()
        .map(|variant| {
            discriminant = discriminant.next(variant.discriminant);
            check_variant(variant, &discriminant, can_cast, range, errors)
        })
        .collect();
    if let Some(decode) = options.decode.as_ref() {
        check_decode(decode, &variants, errors);
    }
    let repetitions = repetitions(&variants, errors);
    Checked {
        input,
        krate: options.krate.unwrap_or_else(|| parse_quote!(::close_codes)),
        range,
        policy,
        peers: options.peers,
        decode: options.decode.is_some(),
        variants,
        repetitions,
    }
}

/// The codes of applications.
const APPLICATION: (i128, i128) = (3000, 4999);

fn check_range(range: &parse::CodeRange, errors: &mut Errors) -> (i128, i128) {
    let parse::CodeRange { first, last, tokens } = range;
    if first > last {
        errors.at(
            tokens,
            format_args!(
                "this range has no codes\nhelp: the lower code comes first: `{last}..={first}`"
            ),
        );
    } else if let Some(code) = [*first, *last].into_iter().find(|code| !is_application(*code)) {
        errors.at(tokens, format_args!("this range leaves the codes of applications: {code} is not one of 3000-4999\nhelp: keep to private codes, such as `4100..=4199`"));
    } else {
        return (*first, *last);
    }
    APPLICATION
}

fn check_policy(
    policy: &[(parse::CodeRange, Reconnect)],
    errors: &mut Errors,
) -> Vec<(u16, u16, Reconnect)> {
    let mut checked: Vec<(u16, u16, Reconnect)> = Vec::new();
    for (range, reconnect) in policy {
        let mistakes = errors.len();
        let (first, last) = check_range(range, errors);
        if errors.len() > mistakes {
            continue;
        }
        let bounds = (u16::try_from(first), u16::try_from(last));
        let (Ok(first), Ok(last)) = bounds else { continue };
        match checked.iter().find(|(f, l, _)| *f <= last && first <= *l) {
            Some((f, l, _)) => errors.at(
                &range.tokens,
                format_args!("this range overlaps {f}..={l}\nhelp: give each code one policy"),
            ),
            None => checked.push((first, last, *reconnect)),
        }
    }
    checked
}

/// The discriminant of a variant, as far as the macro knows it.
enum Discriminant {
    /// No variant so far has one written out: rustc counts from 0, and no code is meant.
    Unset,
    Known(i128),
    Expression(TokenStream, i128),
}

impl Discriminant {
    fn next(&self, written: Option<&Expr>) -> Self {
        match (written.map(Value::new), self) {
            (Some(value), _) => match value.literal() {
                Some(Lit::Int(number)) => match number.base10_parse() {
                    Ok(number) => Self::Known(number),
                    Err(_) => Self::Expression(value.tokens().clone(), 0),
                },
                _ => Self::Expression(value.tokens().clone(), 0),
            },
            (None, Self::Known(number)) => Self::Known(number + 1),
            (None, Self::Expression(tokens, offset)) => {
                Self::Expression(tokens.clone(), offset + 1)
            }
            (None, Self::Unset) => Self::Unset,
        }
    }
}

fn check_variant<'a>(
    variant: parse::Variant<'a>,
    discriminant: &Discriminant,
    can_cast: bool,
    range: (i128, i128),
    errors: &mut Errors,
) -> Variant<'a> {
    let kind = match &variant.attr.transparent {
        Some(word) => check_transparent(word, &variant, errors),
        None => {
            let is_discriminant = variant.attr.code.is_none();
            let code = check_code(&variant, discriminant, can_cast, range, errors);
            let reason = check_reason(&variant, errors);
            match code {
                Some((code, place)) => Kind::Coded(Coded {
                    code,
                    place,
                    reason,
                    reconnect: variant.attr.reconnect,
                    shared: variant.attr.shared.clone(),
                    is_discriminant,
                }),
                None => Kind::Broken,
            }
        }
    };
    let parse::Variant { ident, fields, doc, .. } = variant;
    Variant { ident, fields, doc, kind }
}

fn check_transparent<'a>(
    word: &Ident,
    variant: &parse::Variant<'a>,
    errors: &mut Errors,
) -> Kind<'a> {
    let attr = &variant.attr;
    if attr.code.is_some()
        || attr.reason.is_some()
        || attr.display.is_some()
        || attr.reconnect.is_some()
        || attr.shared.is_some()
    {
        errors.at(
            word,
            "`transparent` stands alone: code, reason and all else come from the field\nhelp: write `#[close(transparent)]`, or remove `transparent`",
        );
    }
    let mut fields = variant.fields.iter();
    if let (Some(field), None) = (fields.next(), fields.next()) {
        return Kind::Transparent(field);
    }
    errors.at(
        word,
        format_args!(
            "`transparent` takes the code from the variant's one field, and `{}` has {}\nhelp: keep one field, whose type has close codes, or write `#[close(4001, \"…\")]`",
            variant.ident,
            match variant.fields.len() {
                0 => "none".to_owned(),
                len => len.to_string(),
            }
        ),
    );
    Kind::Broken
}

fn check_code(
    variant: &parse::Variant<'_>,
    discriminant: &Discriminant,
    can_cast: bool,
    range: (i128, i128),
    errors: &mut Errors,
) -> Option<(Code, TokenStream)> {
    let parse::Variant { ident, attr, .. } = variant;
    if let Some(value) = &attr.code {
        if let Some(expr) = variant.discriminant {
            errors.at(
                value,
                format_args!(
                    "`{ident}` has two codes: this one, and its discriminant {}\nhelp: remove one of the two",
                    expr.to_token_stream()
                ),
            );
        }
        let place = value.to_token_stream();
        return match value.literal() {
            Some(literal) => {
                let number = number(literal, errors)?;
                judge_at(number, &place, range, errors);
                Some((Code::Known(number), place))
            }
            None => Some((Code::Attribute(place.clone()), place)),
        };
    }
    let place = variant
        .discriminant
        .map_or_else(|| ident.to_token_stream(), |expr| Value::new(expr).to_token_stream());
    match discriminant {
        Discriminant::Known(number) => {
            judge_at(*number, &place, range, errors);
            Some((Code::Known(*number), place))
        }
        Discriminant::Expression(..) if can_cast => Some((Code::Cast, place)),
        Discriminant::Expression(tokens, offset) => {
            Some((Code::Discriminant(tokens.clone(), *offset), place))
        }
        Discriminant::Unset => {
            if !attr.broken {
                refuse_without_code(variant, errors);
            }
            None
        }
    }
}

fn refuse_without_code(variant: &parse::Variant<'_>, errors: &mut Errors) {
    let parse::Variant { ident, fields, attr, .. } = variant;
    if let Some(parse::Reason::Literal(reason)) = &attr.reason {
        if reason.value().parse::<u16>().is_ok() {
            errors.push(parse::text_as_code(reason));
        } else {
            errors.at(
                reason,
                format_args!("`{ident}` has a reason but no close code\nhelp: put the code before it: `#[close(4001, {})]`", reason.token()),
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
        format_args!(
            "`{ident}` has no close code\nhelp: write `#[close(4001, \"…\")]` above it{or}"
        ),
    );
}

/// The number that a literal is.
fn number(literal: &Lit, errors: &mut Errors) -> Option<i128> {
    let help = match literal {
        Lit::Int(number) if matches!(number.suffix(), "" | "u16") => {
            return in_range(number, errors);
        }
        Lit::Str(text) => {
            errors.push(parse::text_as_code(text));
            return None;
        }
        Lit::Int(number) => format!(
            "a close code is of type `u16`, not `{}`\nhelp: write `{}`",
            number.suffix(),
            number.base10_digits()
        ),
        Lit::Float(number) => {
            let digits = number.base10_digits();
            let digits = digits.split_once('.').map_or(digits, |(whole, _)| whole);
            format!("a close code is a whole number\nhelp: write `{digits}`")
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

fn in_range(number: &LitInt, errors: &mut Errors) -> Option<i128> {
    number
        .base10_parse()
        .map_err(|_| {
            errors.at(number, format_args!("close code {} does not fit the two bytes that a Close frame has for it\nhelp: {OWN_CODES}", number.base10_digits()));
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

fn check_reason(variant: &parse::Variant<'_>, errors: &mut Errors) -> Reason {
    let attr = &variant.attr;
    if let Some(word) = &attr.display {
        if attr.reason.is_some() {
            errors.at(word, "`display` and a reason: a variant has one of the two\nhelp: remove `display` to send the reason, or the reason to send what `Display` prints");
        }
        return Reason::Display(word.clone());
    }
    match &attr.reason {
        None => Reason::Static(String::new()),
        Some(parse::Reason::Const(value)) => Reason::Const(value.to_token_stream()),
        Some(parse::Reason::Literal(literal)) => {
            match Template::parse(&literal.value(), variant.fields) {
                Err(message) => {
                    errors.at(literal, message);
                    Reason::Static(String::new())
                }
                Ok(template) => {
                    if template.text.len() > 123 {
                        errors.at(literal, reason_too_long(template.text.len()).as_str());
                        Reason::Static(String::new())
                    } else if template.is_static() {
                        Reason::Static(template.text)
                    } else {
                        Reason::Formatted { template, literal: literal.clone() }
                    }
                }
            }
        }
    }
}

/// What `decode` needs: nothing that a code and a reason do not tell.
fn check_decode(decode: &Ident, variants: &[Variant<'_>], errors: &mut Errors) {
    for variant in variants {
        if let (Kind::Coded(_), false) = (&variant.kind, variant.fields.is_empty()) {
            errors.at(
                decode,
                format_args!("`{}` has fields, and a close code does not tell what is in them\nhelp: remove `decode`, or let clients read an enum without fields that has the same codes", variant.ident),
            );
        }
    }
}

/// Finds the codes that stand twice, among those that the macro knows.
fn repetitions(variants: &[Variant<'_>], errors: &mut Errors) -> Vec<Repetition> {
    let mut first: BTreeMap<i128, &Variant<'_>> = BTreeMap::new();
    let mut repetitions = Vec::new();
    let mut all_known = true;
    for variant in variants {
        let Kind::Coded(coded) = &variant.kind else { continue };
        let Code::Known(code) = coded.code else {
            all_known = false;
            continue;
        };
        let earlier = *first.entry(code).or_insert(variant);
        let Kind::Coded(original) = &earlier.kind else { continue };
        let is_repeated = !core::ptr::eq(earlier, variant);
        match &coded.shared {
            Some(word) if !is_repeated && all_known => {
                errors.at(word, nothing_shared(code).as_str());
            }
            // rustc itself refuses a repeated discriminant.
            None if is_repeated
                && is_application(code)
                && !(coded.is_discriminant && original.is_discriminant) =>
            {
                repetitions.push(Repetition {
                    message: repeated(code, &earlier.ident.to_string(), &variant.ident.to_string())
                        .as_str()
                        .to_owned(),
                    variant: variant.ident.clone(),
                    earlier: earlier.ident.clone(),
                    earlier_place: original.place.clone(),
                    place: coded.place.clone(),
                });
            }
            _ => {}
        }
    }
    repetitions
}
