//! Decides what was read: which codes and reasons pass, what may be combined, what is repeated.
//! What only rustc can evaluate is left for a const evaluation, at the same places.

mod code;
mod policy;
mod repeat;
mod standard;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{DeriveInput, Field, Fields, Ident, Path, Type};

use self::code::{check_code, check_range, Context, Discriminant};
pub(crate) use self::code::{Code, Expression, Like, APPLICATION};
use self::policy::check_policy;
pub(crate) use self::policy::Policy;
pub(crate) use self::repeat::{first_index, Repetition};
use crate::doc::{doc, Doc};
use crate::errors::Errors;
use crate::integrations::Integration;
use crate::meta::MetaValue;
use crate::parse::{
    Parsed, ParsedVariant, Reconnect, Stated, VariantAttr, WrittenLike, WrittenReason,
};
use crate::reason::Template;
use crate::rules::{reason_too_long, MAX_REASON};
use crate::tokens::text;

/// What is known of the enum when all is checked.
pub(crate) struct Checked<'a> {
    pub(crate) input: &'a DeriveInput,
    /// The name of the enum, as a path has it.
    pub(crate) name: String,
    /// Where the runtime is, if that is written.
    pub(crate) krate: Option<Path>,
    /// The first and the last code that the enum may have.
    pub(crate) range: (i128, i128),
    pub(crate) policy: Policy,
    pub(crate) integrations: Vec<Integration>,
    pub(crate) decode: bool,
    pub(crate) variants: Vec<Variant<'a>>,
    /// Codes that the macro knows to be repeated.
    pub(crate) repetitions: Vec<Repetition>,
}

pub(crate) struct Variant<'a> {
    pub(crate) original: &'a syn::Variant,
    /// The name as a path has it.
    pub(crate) raw: String,
    /// The name in the table.
    pub(crate) name: String,
    pub(crate) doc: Doc,
    pub(crate) kind: Kind<'a>,
}

#[expect(clippy::large_enum_variant, reason = "most variants are of the large kind")]
pub(crate) enum Kind<'a> {
    Transparent(Transparent<'a>),
    Coded(Coded),
    /// The variant has a mistake that leaves it without a code.
    Broken,
}

/// Code, reason and all are those of the one field.
pub(crate) struct Transparent<'a> {
    pub(crate) field: &'a Field,
    /// The word that allows codes of the field's type to be repeated.
    pub(crate) shared: Option<Ident>,
}

pub(crate) struct Coded {
    pub(crate) code: Code,
    pub(crate) reason: Reason,
    pub(crate) reconnect: Option<Stated<Reconnect>>,
    pub(crate) meta: Option<Stated<Vec<(String, MetaValue)>>>,
    pub(crate) shared: Option<Ident>,
    /// The attribute has a mistake: what follows from it is not said.
    pub(crate) broken: bool,
}

pub(crate) enum Reason {
    Static(String),
    Formatted {
        template: Template,
        /// As it is written, and where.
        text: String,
        span: Span,
    },
    /// An expression of type `&'static str`, and where its errors belong.
    Const {
        value: TokenStream,
        place: TokenStream,
    },
    Display(Ident),
    /// That of the variant which `like` refers to.
    Like,
}

impl<'a> Kind<'a> {
    pub(crate) fn transparent(&self) -> Option<&Transparent<'a>> {
        match self {
            Self::Transparent(transparent) => Some(transparent),
            _ => None,
        }
    }

    pub(crate) fn coded(&self) -> Option<&Coded> {
        match self {
            Self::Coded(coded) => Some(coded),
            _ => None,
        }
    }
}

impl<'a> Checked<'a> {
    /// The variants with a code of their own.
    pub(crate) fn coded(&self) -> impl Iterator<Item = (&Variant<'a>, &Coded)> {
        self.variants.iter().filter_map(|variant| Some((variant, variant.kind.coded()?)))
    }

    /// The variants that take everything from their field, with the type of that field.
    pub(crate) fn transparent(&self) -> impl Iterator<Item = (&Variant<'a>, &'a Type)> {
        self.variants
            .iter()
            .filter_map(|variant| Some((variant, &variant.kind.transparent()?.field.ty)))
    }

    pub(crate) fn nested(&self) -> impl Iterator<Item = &Transparent<'a>> {
        self.variants.iter().filter_map(|variant| variant.kind.transparent())
    }

    /// Whether a transparent variant may have codes of others.
    pub(crate) fn shares_nested(&self) -> bool {
        self.nested().any(|field| field.shared.is_some())
    }

    /// Whether the macro knows every code. If not, the table is asked.
    pub(crate) fn all_known(&self) -> bool {
        self.coded().all(|(_, coded)| coded.code.known.is_some())
    }
}

pub(crate) fn check<'a>(parsed: Parsed<'a>, errors: &mut Errors) -> Checked<'a> {
    let Parsed { input, options, variants } = parsed;
    let range = options.range.map_or(APPLICATION, |range| check_range(&range, errors));
    let policy = check_policy(&options.policy, errors);
    let context = Context {
        this: &input.ident,
        range,
        repr: code::repr(&input.attrs),
        // Only what has no fields, and nothing to infer, can be cast to its discriminant.
        can_cast: input.generics.params.is_empty()
            && variants.iter().all(|variant| matches!(variant.original.fields, Fields::Unit)),
    };
    let mut discriminant = Discriminant::Unset;
    let variants: Vec<_> = variants
        .into_iter()
        .map(|variant| {
            let original = variant.original;
            let written = original.discriminant.as_ref().map(|(_, expr)| expr);
            discriminant = discriminant.next(written);
            let mistakes = errors.len();
            let kind = check_variant(variant, &discriminant, &context, errors);
            let is_broken = matches!(kind, Kind::Broken);
            if errors.len() > mistakes || is_broken {
                discriminant = std::mem::replace(&mut discriminant, Discriminant::Unset)
                    .after_mistake(&context, is_broken);
            }
            let raw = original.ident.to_string();
            let name = raw.trim_start_matches("r#").to_owned();
            Variant { original, raw, name, doc: doc(&original.attrs), kind }
        })
        .collect();
    if let Some(decode) = options.decode.as_ref().filter(|word| text(word) == "decode") {
        check_decode(decode, &variants, errors);
    }
    let repetitions = repeat::repetitions(&variants, errors);
    Checked {
        input,
        name: input.ident.to_string(),
        krate: options.krate,
        range,
        policy,
        integrations: options.integrations,
        decode: options.decode.is_some(),
        variants,
        repetitions,
    }
}

fn check_variant<'a>(
    variant: ParsedVariant<'a>,
    discriminant: &Discriminant,
    context: &Context<'_>,
    errors: &mut Errors,
) -> Kind<'a> {
    if let Some(word) = &variant.attr.transparent {
        return check_transparent(word, &variant, errors);
    }
    let code = check_code(&variant, discriminant, context, errors);
    let reason = check_reason(&variant, context, errors);
    let VariantAttr { like, reconnect, meta, shared, broken, .. } = variant.attr;
    if let Some(like) = &like {
        refuse_beside_like(like, reconnect.as_ref(), errors);
        refuse_beside_like(like, meta.as_ref(), errors);
    }
    match code {
        Some(code) => Kind::Coded(Coded { code, reason, reconnect, meta, shared, broken }),
        None => Kind::Broken,
    }
}

/// The receiver sees only the code, for which the other enum has stated it.
fn refuse_beside_like<T>(like: &WrittenLike, stated: Option<&Stated<T>>, errors: &mut Errors) {
    if let Some(Stated { word, .. }) = stated {
        errors.at(
            word,
            format!(
                "`{word}` cannot be combined with `like`, which takes it from `{}`\nhelp: remove `{word}`, or state it there",
                like.path.to_string().replace(' ', "")
            ),
        );
    }
}

fn check_transparent<'a>(
    word: &Ident,
    variant: &ParsedVariant<'a>,
    errors: &mut Errors,
) -> Kind<'a> {
    let attr = &variant.attr;
    let is_alone = attr.code.is_none()
        && attr.reason.is_none()
        && attr.display.is_none()
        && attr.reconnect.is_none()
        && attr.meta.is_none()
        && attr.like.is_none();
    // What follows from a mistake in the attribute is not said.
    if !is_alone && !attr.broken {
        errors.at(
            word,
            "`transparent` takes code, reason and everything else from the field, so only `shared` can be combined with it\nhelp: write `#[close(transparent)]`, or remove `transparent`",
        );
    }
    let mut fields = variant.original.fields.iter();
    if let (Some(field), None) = (fields.next(), fields.next()) {
        return Kind::Transparent(Transparent { field, shared: attr.shared.clone() });
    }
    errors.at(
        word,
        format!(
            "`transparent` takes the code from the variant's one field, and `{}` has {}\nhelp: keep one field, whose type has close codes, or write `#[close(4001, \"…\")]`",
            variant.original.ident,
            match variant.original.fields.len() {
                0 => "none".to_owned(),
                len => len.to_string(),
            }
        ),
    );
    Kind::Broken
}

fn check_reason(variant: &ParsedVariant<'_>, context: &Context<'_>, errors: &mut Errors) -> Reason {
    let attr = &variant.attr;
    if let Some(word) = &attr.display {
        if attr.reason.is_some() {
            errors.at(word, "a variant cannot have both `display` and a reason\nhelp: remove `display` to send the reason, or the reason to send what `Display` prints");
        }
        return Reason::Display(word.clone());
    }
    match &attr.reason {
        None if attr.like.is_some() => Reason::Like,
        None | Some(WrittenReason::Broken) => Reason::Static(String::new()),
        Some(WrittenReason::Const(value)) => {
            let place = value.to_token_stream();
            let value = context.expression(place.clone());
            Reason::Const { value, place }
        }
        Some(WrittenReason::Literal { text, place }) => {
            match Template::parse(text, &variant.original.fields) {
                Err(message) => {
                    errors.at(place, message);
                    Reason::Static(String::new())
                }
                Ok(template) => {
                    if template.text.len() > MAX_REASON {
                        errors.at(place, reason_too_long(template.text.len()).as_str());
                        Reason::Static(String::new())
                    } else if template.is_static() {
                        Reason::Static(template.text)
                    } else {
                        let (text, span) = (text.clone(), place.span());
                        Reason::Formatted { template, text, span }
                    }
                }
            }
        }
    }
}

/// What `decode` needs: nothing that a code and a reason do not tell.
fn check_decode(decode: &Ident, variants: &[Variant<'_>], errors: &mut Errors) {
    for variant in variants {
        if let (Kind::Coded(_), false) = (&variant.kind, variant.original.fields.is_empty()) {
            errors.at(
                decode,
                format!("`{}` has fields, which cannot be decoded from a close code\nhelp: remove `decode`, or let clients read an enum without fields that has the same codes", variant.original.ident),
            );
        }
    }
}
