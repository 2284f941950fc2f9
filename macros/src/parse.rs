//! Reads the enum and its attributes: which words stand where. What they mean together is for
//! [`check`](crate::check) to judge.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Data, DeriveInput, Expr, Fields, Ident, Lit, LitInt, LitStr, Path, Token};

use crate::attr::{Item, KEYS, Place, Value, items, similar};
use crate::doc;
use crate::errors::Errors;
use crate::peers::{self, Peer};

pub(crate) struct Parsed<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) options: Options,
    pub(crate) variants: Vec<Variant<'a>>,
}

/// What stands on the enum.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) range: Option<CodeRange>,
    pub(crate) krate: Option<Path>,
    pub(crate) decode: Option<Ident>,
    pub(crate) peers: Vec<Peer>,
    pub(crate) policy: Vec<(CodeRange, Reconnect)>,
}

/// `4100..=4199`, as written: not yet judged.
pub(crate) struct CodeRange {
    pub(crate) tokens: TokenStream,
    pub(crate) first: i128,
    pub(crate) last: i128,
}

pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) fields: &'a Fields,
    pub(crate) discriminant: Option<&'a Expr>,
    pub(crate) doc: TokenStream,
    pub(crate) attr: VariantAttr,
}

/// What stands on a variant.
#[derive(Default)]
pub(crate) struct VariantAttr {
    pub(crate) code: Option<Value>,
    pub(crate) reason: Option<Reason>,
    pub(crate) display: Option<Ident>,
    pub(crate) reconnect: Option<Reconnect>,
    pub(crate) shared: Option<Ident>,
    pub(crate) transparent: Option<Ident>,
    /// There is an attribute, but it has mistakes, or a wrong name: what is missing may be in there.
    pub(crate) broken: bool,
}

pub(crate) enum Reason {
    Literal(LitStr),
    Const(Value),
}

#[derive(Clone, Copy)]
pub(crate) enum Reconnect {
    Never,
    Backoff,
    Now,
}

pub(crate) fn parse<'a>(input: &'a DeriveInput, errors: &mut Errors) -> Parsed<'a> {
    let options = match &input.data {
        Data::Enum(_) => parse_options(&input.attrs, errors),
        // What stands on a struct does not matter.
        _ => parse_options(&input.attrs, &mut Errors::default()),
    };
    let variants = match &input.data {
        Data::Enum(data) => {
            if data.variants.is_empty() {
                errors.at(
                    &input.ident,
                    format_args!(
                        "`{}` has no variants, and so no close code\nhelp: add one: `#[close(4001, \"token expired\")] TokenExpired`",
                        input.ident
                    ),
                );
            }
            data.variants.iter().map(|variant| parse_variant(variant, errors)).collect()
        }
        Data::Struct(data) => {
            refuse_data(data.struct_token, "struct", errors);
            Vec::new()
        }
        Data::Union(data) => {
            refuse_data(data.union_token, "union", errors);
            Vec::new()
        }
    };
    Parsed { input, options, variants }
}

fn refuse_data(keyword: impl ToTokens, word: &str, errors: &mut Errors) {
    errors.at(
        keyword,
        format_args!(
            "`CloseCodes` is derived on an enum, not on a {word}\nhelp: make it an enum with one variant for each close code"
        ),
    );
}

fn parse_variant<'a>(variant: &'a syn::Variant, errors: &mut Errors) -> Variant<'a> {
    for field in &variant.fields {
        for attr in field.attrs.iter().filter(|attr| attr.path().is_ident("close")) {
            errors.at(
                attr.path(),
                format_args!(
                    "`#[close(…)]` belongs on a variant, not on a field\nhelp: put it above `{}`",
                    variant.ident
                ),
            );
        }
    }
    Variant {
        ident: &variant.ident,
        fields: &variant.fields,
        discriminant: variant.discriminant.as_ref().map(|(_, expr)| expr),
        doc: doc::expression(&variant.attrs),
        attr: parse_variant_attr(&variant.attrs, errors),
    }
}

fn parse_options(attrs: &[Attribute], errors: &mut Errors) -> Options {
    let mut options = Options::default();
    let mut seen = Seen::default();
    let mut has_value = false;
    for item in items(attrs, Place::Enum, errors).unwrap_or_default() {
        let word = match &item {
            Item::Word(word) | Item::Key(word, _) | Item::List(word, _) => word,
            Item::Value(_) if has_value => continue,
            Item::Value(value) => {
                has_value = true;
                errors.at(value, "a code or a reason belongs on a variant, not on the enum\nhelp: put `#[close(…)]` above the variant that it is for");
                continue;
            }
        };
        if !seen.first(word, errors) {
            continue;
        }
        match (word.to_string().as_str(), &item) {
            ("range", Item::Key(_, value)) => {
                options.range = keep(CodeRange::parse.parse2(value.tokens().clone()), errors);
            }
            ("crate", Item::Key(_, value)) => {
                options.krate = keep(parse_crate(value), errors);
            }
            ("decode", Item::Word(word)) => options.decode = Some(word.clone()),
            ("into", Item::List(_, list)) => {
                if let Some(list) = keep(peers::parse.parse2(list.clone()), errors) {
                    for peer in list {
                        match peer {
                            Ok(peer) => options.peers.push(peer),
                            Err(error) => errors.push(error),
                        }
                    }
                }
            }
            ("reconnect", Item::List(_, list)) => {
                let policy = Punctuated::<_, Token![,]>::parse_terminated_with;
                let policy = |input: ParseStream<'_>| policy(input, parse_policy);
                options
                    .policy
                    .extend(keep(policy.parse2(list.clone()), errors).into_iter().flatten());
            }
            (key, item) => refuse_key(key, item, word, Place::Enum, errors),
        }
    }
    options
}

fn parse_variant_attr(attrs: &[Attribute], errors: &mut Errors) -> VariantAttr {
    let mut parsed = VariantAttr {
        broken: attrs.iter().any(|attr| {
            let name = attr.path().get_ident().map(ToString::to_string).unwrap_or_default();
            name != "close" && similar(&name, &["close"]).is_some()
        }),
        ..VariantAttr::default()
    };
    let mistakes = errors.len();
    let mut seen = Seen::default();
    let mut after_key = false;
    for item in items(attrs, Place::Variant, errors).unwrap_or_default() {
        let word = match &item {
            Item::Word(word) if !is_key(word) => {
                parsed.set_value(Value::new(word), after_key, errors);
                continue;
            }
            Item::Value(value) => {
                parsed.set_value(Value::new(value), after_key, errors);
                continue;
            }
            Item::Word(word) | Item::Key(word, _) | Item::List(word, _) => word,
        };
        after_key |= !matches!(word.to_string().as_str(), "code" | "reason");
        if !seen.first(word, errors) {
            continue;
        }
        match (word.to_string().as_str(), &item) {
            ("code", Item::Key(_, value)) if parsed.code.is_none() => {
                parsed.code = Some(Value::new(value));
            }
            ("reason", Item::Key(_, value)) if parsed.reason.is_none() => {
                parsed.reason = Reason::new(Value::new(value), errors);
            }
            ("code", Item::Key(..)) => {
                errors.at(word, "a second code: a variant has one\nhelp: remove one of the two");
            }
            ("reason", Item::Key(..)) => {
                errors.at(word, "a second reason: a variant has one\nhelp: remove one of the two");
            }
            ("display", Item::Word(word)) => parsed.display = Some(word.clone()),
            ("shared", Item::Word(word)) => parsed.shared = Some(word.clone()),
            ("transparent", Item::Word(word)) => parsed.transparent = Some(word.clone()),
            ("reconnect", Item::Key(_, value)) => {
                parsed.reconnect = keep(Reconnect::new(value), errors);
            }
            (key, item) => refuse_key(key, item, word, Place::Variant, errors),
        }
    }
    parsed.broken |= errors.len() > mistakes;
    parsed
}

impl VariantAttr {
    /// Takes a value without a key: the code, then the reason; a string literal is always a reason.
    fn set_value(&mut self, value: Value, after_key: bool, errors: &mut Errors) {
        let is_text = matches!(value.literal(), Some(Lit::Str(_)));
        if self.transparent.is_some() {
            // That `transparent` stands alone is said once, whatever is beside it.
            self.code = Some(value);
        } else if after_key {
            errors.at(
                &value,
                "code and reason come first, then what has a key\nhelp: the order is `#[close(4001, \"token expired\", reconnect = never)]`",
            );
        } else if self.code.is_none() && self.reason.is_none() && !is_text {
            self.code = Some(value);
        } else if let (Some(Lit::Int(_)), Some(_), None) =
            (value.literal(), &self.code, &self.reason)
        {
            errors.at(
                &value,
                "a second code: a variant has one\nhelp: remove one of the two, or write a reason here: `\"token expired\"`",
            );
        } else if self.reason.is_none() {
            self.reason = Reason::new(value, errors);
        } else if is_text && self.code.is_none() {
            self.refuse_text_as_code(errors);
            self.reason = Reason::new(value, errors);
        } else if is_text {
            errors.at(&value, "a second reason: a variant has one\nhelp: remove one of the two");
        } else if self.code.is_none() {
            let reason = match &self.reason {
                Some(Reason::Literal(reason)) => reason.to_token_stream(),
                Some(Reason::Const(reason)) => reason.to_token_stream(),
                None => TokenStream::new(),
            };
            errors.at(
                &value,
                format_args!(
                    "the code comes before the reason\nhelp: write `#[close({}, {reason})]`",
                    value.tokens()
                ),
            );
        } else {
            errors.at(
                &value,
                "only a code and a reason stand without a key\nhelp: write `#[close(4001, \"token expired\", reconnect = never)]`",
            );
        }
    }

    /// Two strings: the first stands where the code should.
    fn refuse_text_as_code(&mut self, errors: &mut Errors) {
        if let Some(Reason::Literal(text)) = self.reason.take() {
            errors.push(text_as_code(&text));
        }
    }
}

/// The error for a string where a code is expected.
pub(crate) fn text_as_code(text: &LitStr) -> syn::Error {
    let number = text.value();
    let help = match number.parse::<u16>() {
        Ok(number) => format!("remove the quotes: `{number}`"),
        Err(_) => "write `#[close(4001, \"token expired\")]`".to_owned(),
    };
    syn::Error::new_spanned(
        text,
        format_args!("a close code is a number, not a string\nhelp: {help}"),
    )
}

impl Reason {
    fn new(value: Value, errors: &mut Errors) -> Option<Self> {
        match value.literal() {
            Some(Lit::Str(text)) if text.suffix().is_empty() => Some(Self::Literal(text.clone())),
            Some(literal) => {
                errors.at(
                    literal,
                    "a reason is a string\nhelp: write `#[close(4001, \"token expired\")]`",
                );
                None
            }
            None => Some(Self::Const(value)),
        }
    }
}

impl Reconnect {
    const WORDS: [(&'static str, Self); 3] =
        [("never", Self::Never), ("backoff", Self::Backoff), ("now", Self::Now)];

    fn new(value: &Value) -> syn::Result<Self> {
        let word = value.word().map(|word| word.to_string()).unwrap_or_default();
        if let Some((_, reconnect)) = Self::WORDS.iter().find(|(known, _)| *known == word) {
            return Ok(*reconnect);
        }
        let text = value.tokens().to_string().replace('"', "");
        let help = match similar(&text, &Self::WORDS.map(|(known, _)| known)) {
            Some(known) => format!("write `reconnect = {known}`"),
            None => {
                "write `reconnect = never`, `reconnect = backoff` or `reconnect = now`".to_owned()
            }
        };
        let message = "`reconnect` is `never`, `backoff` or `now`";
        Err(syn::Error::new_spanned(value, format_args!("{message}\nhelp: {help}")))
    }
}

impl CodeRange {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let start = input.fork();
        let range = Self::parse_bounds(input);
        range.map_err(|error| {
            let mut tokens = TokenStream::new();
            while let (false, Ok(token)) = (start.is_empty(), start.parse::<TokenTree>()) {
                tokens.extend([token]);
            }
            let tokens = if tokens.is_empty() { return error } else { tokens };
            syn::Error::new_spanned(tokens, "expected a range of codes\nhelp: write the first and the last code as numbers: `4100..=4199`")
        })
    }

    fn parse_bounds(input: ParseStream<'_>) -> syn::Result<Self> {
        let first: LitInt = input.parse()?;
        let dots: Token![..=] = input.parse()?;
        let last: LitInt = input.parse()?;
        Ok(Self {
            tokens: quote::quote!(#first #dots #last),
            first: first.base10_parse()?,
            last: last.base10_parse()?,
        })
    }
}

/// `4000..=4499 = backoff`
fn parse_policy(input: ParseStream<'_>) -> syn::Result<(CodeRange, Reconnect)> {
    let range = CodeRange::parse_bounds(input).map_err(|error| {
        syn::Error::new(error.span(), "expected a range of codes and what to do after them\nhelp: write `reconnect(4000..=4499 = backoff)`")
    })?;
    input.parse::<Token![=]>()?;
    let word: TokenTree = input.parse()?;
    Ok((range, Reconnect::new(&Value::new(word))?))
}

fn parse_crate(value: &Value) -> syn::Result<Path> {
    Path::parse_mod_style.parse2(value.tokens().clone()).map_err(|_| {
        syn::Error::new_spanned(
            value,
            "`crate` is a path\nhelp: write it without quotes: `crate = my_reexports::close_codes`",
        )
    })
}

/// Refuses a word that is not known, or not in this place, or not in this form.
fn refuse_key(key: &str, item: &Item, word: &Ident, place: Place, errors: &mut Errors) {
    let (here, there) = match place {
        Place::Enum => (&ENUM_KEYS[..], &VARIANT_KEYS[..]),
        Place::Variant => (&VARIANT_KEYS[..], &ENUM_KEYS[..]),
    };
    let form = |keys: &[(&str, &'static str)]| {
        keys.iter().find(|(known, _)| *known == key).map(|(_, form)| *form)
    };
    let message = match (form(here), form(there), place) {
        (Some(form), _, _) => {
            let problem = match item {
                Item::Word(_) => "needs a value",
                _ if form == key => "takes no value",
                Item::List(..) => "takes its value behind `=`",
                _ => "takes a list in parentheses",
            };
            format!("`{key}` {problem}\nhelp: write `{form}`")
        }
        (None, Some(form), Place::Enum) => format!(
            "`{key}` belongs on a variant, not on the enum\nhelp: put `#[close({form})]` above the variant"
        ),
        (None, Some(form), Place::Variant) => format!(
            "`{key}` belongs on the enum, not on a variant\nhelp: put `#[close({form})]` above the enum"
        ),
        (None, None, _) => {
            let known: Vec<_> = here.iter().map(|(known, _)| *known).collect();
            match similar(key, &known).or_else(|| similar(key, &KEYS)) {
                Some(meant) => format!("unknown key `{key}`\nhelp: did you mean `{meant}`?"),
                None => {
                    format!("unknown key `{key}`\nhelp: the keys here are `{}`", known.join("`, `"))
                }
            }
        }
    };
    errors.at(word, message);
}

const VARIANT_KEYS: [(&str, &str); 6] = [
    ("code", "code = 4001"),
    ("reason", "reason = \"token expired\""),
    ("display", "display"),
    ("reconnect", "reconnect = never"),
    ("shared", "shared"),
    ("transparent", "transparent"),
];

const ENUM_KEYS: [(&str, &str); 5] = [
    ("range", "range = 4100..=4199"),
    ("crate", "crate = path::to::close_codes"),
    ("into", "into(axum)"),
    ("decode", "decode"),
    ("reconnect", "reconnect(4000..=4499 = backoff)"),
];

/// Whether a lone word is a key, spelt right or nearly so, and not the name of a constant.
fn is_key(word: &Ident) -> bool {
    let word = word.to_string();
    word.starts_with(|first: char| first.is_lowercase()) && similar(&word, &KEYS).is_some()
}

/// The keys that have been.
#[derive(Default)]
struct Seen(Vec<String>);

impl Seen {
    fn first(&mut self, word: &Ident, errors: &mut Errors) -> bool {
        let key = word.to_string();
        let first = !self.0.contains(&key);
        if first {
            self.0.push(key);
        } else {
            errors.at(word, format_args!("`{key}` is given twice\nhelp: remove one of the two"));
        }
        first
    }
}

fn keep<T>(result: syn::Result<T>, errors: &mut Errors) -> Option<T> {
    result.map_err(|error| errors.push(error)).ok()
}
