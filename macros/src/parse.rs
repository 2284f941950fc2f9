//! Reads the enum and its attributes: which words are where. What they mean together is for
//! [`check`](crate::check).

use proc_macro2::{TokenStream, TokenTree};
use quote::{quote, ToTokens};
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Data, DeriveInput, Fields, Ident, Lit, Path, Token};

use crate::attr::{items, split, text, ungrouped, Item, Value};
use crate::errors::Errors;
use crate::integrations::{self, Integration};
use crate::key::{is_key, similar, Key, Level};
use crate::meta::{self, MetaValue};
use crate::range::{self, WrittenRange};
use crate::reason::names;

pub(crate) struct Parsed<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) options: Options,
    pub(crate) variants: Vec<ParsedVariant<'a>>,
}

/// What is written on the enum.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) range: Option<WrittenRange>,
    pub(crate) krate: Option<Path>,
    pub(crate) decode: Option<Ident>,
    pub(crate) integrations: Vec<Integration>,
    pub(crate) policy: Vec<WrittenPolicy>,
}

/// One entry of `reconnect(…)` on the enum.
pub(crate) enum WrittenPolicy {
    /// `4000..=4499 = backoff`, `1011 = never`
    Codes(WrittenRange, Reconnect),
    /// `_ = never`, with its `_`
    Rest(Token![_], Reconnect),
}

pub(crate) struct ParsedVariant<'a> {
    pub(crate) original: &'a syn::Variant,
    pub(crate) attr: VariantAttr,
}

/// What is written on a variant.
#[derive(Default)]
pub(crate) struct VariantAttr {
    pub(crate) code: Option<Value>,
    pub(crate) reason: Option<WrittenReason>,
    pub(crate) display: Option<Ident>,
    pub(crate) reconnect: Option<Stated<Reconnect>>,
    pub(crate) shared: Option<Ident>,
    pub(crate) transparent: Option<Ident>,
    pub(crate) like: Option<WrittenLike>,
    pub(crate) meta: Option<Stated<Vec<(String, MetaValue)>>>,
    /// Whether the code has no key, and so might be meant as a reason.
    pub(crate) code_is_bare: bool,
    /// There is an attribute, but it has mistakes, or a wrong name: what is missing may be in there.
    pub(crate) broken: bool,
    pub(crate) has_errors: bool,
}

/// What a variant states, and where.
pub(crate) struct Stated<T> {
    pub(crate) value: T,
    pub(crate) word: Ident,
    pub(crate) place: TokenStream,
}

/// `ChatClose::RoomFull`, a variant of another enum.
pub(crate) struct WrittenLike {
    pub(crate) word: Ident,
    pub(crate) path: TokenStream,
    pub(crate) ty: TokenStream,
    pub(crate) variant: Ident,
}

pub(crate) enum WrittenReason {
    Literal {
        text: String,
        place: TokenStream,
    },
    Const(Value),
    /// One that has an error already.
    Broken,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Reconnect {
    Never,
    Backoff,
    Now,
}

pub(crate) fn parse<'a>(input: &'a DeriveInput, errors: &mut Errors) -> Parsed<'a> {
    let options = match &input.data {
        Data::Enum(_) => parse_options(&input.attrs, errors),
        // What is on a struct does not matter.
        _ => parse_options(&input.attrs, &mut Errors::default()),
    };
    let variants = match &input.data {
        Data::Enum(data) => {
            if data.variants.is_empty() {
                errors.at(
                    &input.ident,
                    format!(
                        "`{}` has no variants, so it has no close codes\nhelp: add one: `#[close(4001, \"token expired\")] TokenExpired`",
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
        format!(
            "`CloseCodes` can only be derived on an enum, not on a {word}\nhelp: make it an enum with one variant for each close code"
        ),
    );
}

fn parse_variant<'a>(variant: &'a syn::Variant, errors: &mut Errors) -> ParsedVariant<'a> {
    for field in &variant.fields {
        for attr in field.attrs.iter().filter(|attr| attr.path().is_ident("close")) {
            errors.at(
                attr.path(),
                format!(
                    "`#[close(…)]` belongs on a variant, not on a field\nhelp: put it above `{}`",
                    variant.ident
                ),
            );
        }
    }
    ParsedVariant { original: variant, attr: parse_variant_attr(variant, errors) }
}

fn parse_options(attrs: &[Attribute], errors: &mut Errors) -> Options {
    let mut options = Options::default();
    let mut seen = Seen::default();
    let mut has_value = false;
    let items = items(attrs, Level::Enum, errors);
    for item in items {
        let word = match &item {
            Item::Word(word) | Item::Key(word, _) | Item::List(word, _) => word,
            Item::Bare(_) if has_value => continue,
            Item::Bare(value) => match value.word() {
                Some(word) => {
                    refuse_key(&Item::Word(word.clone()), &word, Level::Enum, errors);
                    continue;
                }
                None => {
                    has_value = true;
                    errors.at(value, "a code or a reason belongs on a variant, not on the enum\nhelp: put `#[close(…)]` above the variant that it is for");
                    continue;
                }
            },
        };
        if !seen.first(word, errors) {
            continue;
        }
        let key = Key::new(word).filter(|key| key.form(Level::Enum).is_some());
        // What a misspelt key asks for is there, so that nothing else is an error.
        let meant = key.or_else(|| Key::meant(word, Level::Enum));
        if key.is_none() {
            refuse_key(&item, word, Level::Enum, errors);
            errors.mute();
        }
        match (meant, &item) {
            (Some(Key::Range), Item::Key(_, value)) => {
                options.range = keep(WrittenRange::new(value), errors);
            }
            (Some(Key::Crate), Item::Key(_, value)) => {
                options.krate = keep(parse_crate(value), errors);
            }
            (Some(Key::Decode), Item::Word(word)) => options.decode = Some(word.clone()),
            (Some(Key::Decode), Item::Key(word, _) | Item::List(word, _)) => {
                options.decode = Some(word.clone());
                refuse_key(&item, word, Level::Enum, errors);
            }
            (Some(Key::Into), Item::List(word, list)) if !list.is_empty() => {
                for integration in integrations::parse(list.clone(), word) {
                    options.integrations.extend(keep(integration, errors));
                }
            }
            (Some(Key::Reconnect), Item::List(_, list)) if !list.is_empty() => {
                for entry in split(list.clone()) {
                    options.policy.extend(keep(parse_policy(entry), errors));
                }
            }
            _ => refuse_key(&item, word, Level::Enum, errors),
        }
        if key.is_none() {
            errors.unmute();
        }
    }
    errors.unmute();
    options
}

fn parse_variant_attr(variant: &syn::Variant, errors: &mut Errors) -> VariantAttr {
    let attrs = &variant.attrs[..];
    let mut parsed =
        VariantAttr { broken: attrs.iter().any(is_misspelt_close), ..VariantAttr::default() };
    let mistakes = errors.len();
    let mut seen = Seen::default();
    let mut after_key = false;
    let mut values = Vec::new();
    for item in items(attrs, Level::Variant, errors) {
        let item = match item {
            Item::Bare(value) => {
                if after_key && parsed.transparent.is_none() {
                    errors.at(value, "the code and the reason must come before any keys\nhelp: the order is `#[close(4001, \"token expired\", reconnect = never)]`");
                    parsed.broken = true;
                } else {
                    values.push(value);
                }
                continue;
            }
            item => item,
        };
        let Some(word) = item.word() else { continue };
        let key = Key::new(word).filter(|key| key.form(Level::Variant).is_some());
        after_key |= !key.is_some_and(Key::takes_expression);
        if !seen.first(word, errors) {
            continue;
        }
        match (key, &item) {
            (Some(Key::Code), Item::Key(_, value)) => match values.first() {
                Some(first) if !is_text(first) => {
                    errors
                        .at(word, "a variant can have only one code\nhelp: remove one of the two");
                }
                _ => parsed.code = Some(value.clone()),
            },
            (Some(Key::Reason), Item::Key(_, value)) => match values.as_slice() {
                [_, _, ..] => {
                    errors.at(
                        word,
                        "a variant can have only one reason\nhelp: remove one of the two",
                    );
                }
                [text] if is_text(text) => {
                    errors.at(
                        word,
                        "a variant can have only one reason\nhelp: remove one of the two",
                    );
                }
                _ => parsed.reason = Some(WrittenReason::new(value, errors)),
            },
            (Some(Key::Display), Item::Word(word)) => parsed.display = Some(word.clone()),
            (Some(Key::Shared), Item::Word(word)) => parsed.shared = Some(word.clone()),
            (Some(Key::Transparent), Item::Word(word)) => parsed.transparent = Some(word.clone()),
            (Some(Key::Reconnect), Item::Key(word, value)) => {
                let reconnect = keep(Reconnect::new(value, "reconnect"), errors);
                parsed.reconnect = reconnect.map(|reconnect| Stated {
                    value: reconnect,
                    word: word.clone(),
                    place: quote!(#word #value),
                });
            }
            (Some(Key::Like), Item::Key(word, value)) => {
                parsed.like = keep(WrittenLike::parse(word, value), errors);
            }
            (Some(Key::Meta), Item::List(word, list)) if !list.is_empty() => {
                parsed.meta = Some(Stated {
                    value: meta::parse(list.clone(), errors),
                    word: word.clone(),
                    place: word.to_token_stream(),
                });
            }
            (None, Item::Key(name, _))
                if values.len() > 1
                    && Key::new(name).is_none()
                    && Key::meant(name, Level::Variant).is_none() =>
            {
                errors.at(name, no_arguments(&variant.fields));
                parsed.reason = Some(WrittenReason::Broken);
                values.truncate(1);
            }
            _ => {
                match key.or_else(|| Key::meant(word, Level::Variant)) {
                    Some(Key::Transparent) => parsed.transparent = Some(word.clone()),
                    Some(Key::Shared) => parsed.shared = Some(word.clone()),
                    _ => {}
                }
                refuse_key(&item, word, Level::Variant, errors);
            }
        }
    }
    if parsed.transparent.is_some() {
        // That `transparent` is alone is said once, whatever is beside it.
        parsed.code = parsed.code.take().or_else(|| values.pop());
    } else {
        parsed.set_values(&values, &variant.fields, errors);
    }
    parsed.has_errors = errors.len() > mistakes;
    parsed.broken |= parsed.has_errors;
    errors.unmute();
    parsed
}

/// Whether an attribute is probably meant to be `#[close(…)]`, so that rustc does not know it. One
/// of another derive is not: it would hide that there is no code.
fn is_misspelt_close(attr: &Attribute) -> bool {
    let syn::Meta::List(list) = &attr.meta else { return false };
    if list.path.is_ident("close") {
        return false;
    }
    let name = list.path.get_ident().map(text).unwrap_or_default();
    let first = list.tokens.clone().into_iter().next();
    let is_ours = match &first {
        Some(TokenTree::Literal(literal)) => {
            literal.to_string().starts_with(|c: char| c.is_ascii_digit() || c == '"')
        }
        Some(TokenTree::Ident(word)) => is_key(word),
        _ => false,
    };
    name != "close" && is_ours && similar(&name, &["close"]).is_some()
}

fn is_text(value: &Value) -> bool {
    value.text().is_some() || matches!(value.literal(), Some(Lit::Str(_)))
}

/// The error for an argument after a reason, as `format!` has them.
fn no_arguments(fields: &Fields) -> String {
    let help = if fields.is_empty() {
        "give the variant a field, and name it inside the braces: `room {0} is full`".to_owned()
    } else {
        format!("name a field inside the braces: {}", names(fields, ""))
    };
    format!("a reason takes no arguments\nhelp: {help}")
}

impl VariantAttr {
    /// Takes the values without a key: the code, then the reason. A string literal is always a
    /// reason.
    fn set_values(&mut self, values: &[Value], fields: &Fields, errors: &mut Errors) {
        let is_number =
            |value: &Value| !is_text(value) && matches!(value.literal(), Some(Lit::Int(_)));
        match values {
            [] => {}
            [reason] if is_text(reason) || self.code.is_some() || self.is_like_beside(reason) => {
                self.reason = Some(WrittenReason::new(reason, errors));
            }
            [code] => self.set_code(code),
            [text, reason, ..] if is_text(text) && is_text(reason) => {
                if self.code.is_some() {
                    errors.at(
                        reason,
                        "a variant can have only one reason\nhelp: remove one of the two",
                    );
                } else if let Some(Lit::Str(text)) = text.literal() {
                    errors.push(text_as_code(&text.value(), text));
                }
                self.reason = Some(WrittenReason::new(reason, errors));
            }
            [reason, code, ..] if is_text(reason) => {
                errors.at(
                    code,
                    format!(
                        "the code comes before the reason\nhelp: write `#[close({}, {})]`",
                        code.tokens(),
                        reason.tokens()
                    ),
                );
                self.reason = Some(WrittenReason::new(reason, errors));
                self.set_code(code);
            }
            [code, second] if is_number(second) => {
                self.set_code(code);
                errors.at(second, "a variant can have only one code\nhelp: remove one of the two, or write a reason here: `\"token expired\"`");
            }
            [code, reason] => {
                self.set_code(code);
                self.reason = Some(WrittenReason::new(reason, errors));
            }
            [code, reason, extra, ..] => {
                self.set_code(code);
                self.reason = Some(WrittenReason::Broken);
                if is_text(extra) {
                    errors.at(
                        extra,
                        "a variant can have only one reason\nhelp: remove one of the two",
                    );
                } else if is_text(reason) && reason.tokens().to_string().contains('{') {
                    errors.at(extra, no_arguments(fields));
                } else {
                    errors.at(extra, "expected a key and its value\nhelp: only a code and a reason have no key, as in `#[close(4001, \"token expired\", reconnect = never)]`");
                }
            }
        }
    }

    /// Whether `like` takes the place of the code, so that this is a reason. A number is none.
    fn is_like_beside(&self, value: &Value) -> bool {
        self.like.is_some() && value.literal().is_none()
    }

    fn set_code(&mut self, code: &Value) {
        self.code_is_bare = true;
        self.code = Some(code.clone());
    }
}

/// The error for a string where a code is expected.
pub(crate) fn text_as_code(text: &str, place: impl ToTokens) -> syn::Error {
    let help = match text.parse::<u16>() {
        Ok(number) => format!("remove the quotes: `{number}`"),
        Err(_) => "write `#[close(4001, \"token expired\")]`".to_owned(),
    };
    syn::Error::new_spanned(place, format!("a close code is a number, not a string\nhelp: {help}"))
}

impl WrittenReason {
    fn new(value: &Value, errors: &mut Errors) -> Self {
        if let Some(text) = value.text() {
            return Self::Literal { text: text.to_owned(), place: value.tokens().clone() };
        }
        match value.literal() {
            Some(literal) => {
                errors.at(
                    literal,
                    "a reason is a string\nhelp: write `#[close(4001, \"token expired\")]`",
                );
                Self::Broken
            }
            None => Self::Const(value.clone()),
        }
    }
}

impl Reconnect {
    const WORDS: [(&'static str, Self); 3] =
        [("never", Self::Never), ("backoff", Self::Backoff), ("now", Self::Now)];

    pub(crate) fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, known)| *known == self).map_or("", |(word, _)| word)
    }

    /// `place` is what the word follows: `reconnect`, or codes.
    fn new(value: &Value, place: &str) -> syn::Result<Self> {
        let word = value.word().map(|word| text(&word)).unwrap_or_default();
        if let Some((_, reconnect)) = Self::WORDS.iter().find(|(known, _)| *known == word) {
            return Ok(*reconnect);
        }
        let text = value.tokens().to_string().replace('"', "");
        let help = match similar(&text, &Self::WORDS.map(|(known, _)| known)) {
            Some(known) => format!("write `{place} = {known}`"),
            None => {
                format!("write `{place} = never`, `{place} = backoff` or `{place} = now`")
            }
        };
        let message = "`reconnect` is `never`, `backoff` or `now`";
        Err(syn::Error::new_spanned(value, format!("{message}\nhelp: {help}")))
    }
}

impl WrittenLike {
    fn parse(word: &Ident, value: &Value) -> syn::Result<Self> {
        let path: Option<Path> = syn::parse2(ungrouped(value.to_token_stream())).ok();
        let is_variant = |path: &Path| {
            path.segments.len() > 1
                && path.segments.last().is_some_and(|variant| variant.arguments.is_none())
        };
        let mut path = path.filter(is_variant).ok_or_else(|| {
            syn::Error::new_spanned(
                value,
                "`like` refers to a variant of another enum\nhelp: write its path: `like = ChatClose::RoomFull`",
            )
        })?;
        let tokens = path.to_token_stream();
        let variant = path.segments.pop().map(|variant| variant.ident);
        path.segments.pop_punct();
        Ok(Self {
            word: word.clone(),
            path: tokens,
            ty: path.to_token_stream(),
            variant: variant.unwrap_or_else(|| word.clone()),
        })
    }
}

/// `4000..=4499 = backoff`, `1011 = never` or `_ = never`
fn parse_policy(tokens: TokenStream) -> syn::Result<WrittenPolicy> {
    let parser = |input: ParseStream<'_>| {
        let codes = if input.peek(Token![_]) {
            Err(input.parse::<Token![_]>()?)
        } else {
            Ok(WrittenRange::parse_or_code(input)?)
        };
        input.parse::<Token![=]>()?;
        Ok((codes, Value::new(input.parse::<TokenStream>()?)))
    };
    match parser.parse2(tokens.clone()) {
        Ok((codes, value)) if !starts_with_arrow(&value) => {
            let place = codes.as_ref().map_or_else(|_| "_".to_owned(), WrittenRange::text);
            let reconnect = Reconnect::new(&value, &place)?;
            Ok(match codes {
                Ok(range) => WrittenPolicy::Codes(range, reconnect),
                Err(rest) => WrittenPolicy::Rest(rest, reconnect),
            })
        }
        _ => Err(not_a_policy(tokens)),
    }
}

/// What is left of `=>`, or nothing.
fn starts_with_arrow(value: &Value) -> bool {
    let first = value.tokens().clone().into_iter().next();
    first.is_none_or(|first| matches!(first, TokenTree::Punct(punct) if punct.as_char() == '>'))
}

fn not_a_policy(tokens: TokenStream) -> syn::Error {
    let is_word = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word != "_");
    let is_rest = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "_");
    let is_operator = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if matches!(punct.as_char(), '=' | '>' | ':'));
    let word = tokens.clone().into_iter().find(is_word).map(Value::new);
    let reconnect =
        word.and_then(|word| Reconnect::new(&word, "").ok()).unwrap_or(Reconnect::Backoff);
    let mut codes: Vec<_> =
        tokens.clone().into_iter().take_while(|token| !is_word(token)).collect();
    codes.truncate(codes.iter().rposition(|token| !is_operator(token)).map_or(0, |last| last + 1));
    let help = if codes.first().is_some_and(is_rest) {
        format!("`_ = {}`", reconnect.word())
    } else {
        let range = range::meant(codes.into_iter().collect());
        format!("`{range} = {}`, with plain numbers", reconnect.word())
    };
    let message = format!("expected a code or range and its advice\nhelp: write {help}");
    syn::Error::new_spanned(tokens, message)
}

fn parse_crate(value: &Value) -> syn::Result<Path> {
    let path = Path::parse_mod_style.parse2(value.tokens().clone()).ok();
    // No module is called `Self`.
    path.filter(|path| path.segments.iter().all(|segment| segment.ident != "Self")).ok_or_else(
        || {
            syn::Error::new_spanned(
            value,
            "expected a path after `crate =`\nhelp: write it without quotes, such as `crate = my_reexports::close_codes`",
        )
        },
    )
}

/// Refuses a word that is not known, or not in this place, or not in this form.
fn refuse_key(item: &Item, word: &Ident, level: Level, errors: &mut Errors) {
    let key = Key::new(word);
    let form = |level| key.and_then(|key| key.form(level));
    let other = level.other();
    let article = |level| if level == Level::Enum { "the enum" } else { "a variant" };
    let name = text(word);
    let message = if let Some(form) = form(level) {
        let form = form.to_owned();
        let (problem, form) = match item {
            Item::Word(_) | Item::Bare(_) => ("needs a value", form),
            _ if name == form => ("takes no value", form),
            Item::List(_, list) if list.is_empty() && form.ends_with(')') => {
                ("lists nothing", form)
            }
            Item::List(_, list) if list.is_empty() => ("takes its value after `=`", form),
            Item::List(_, list) => (
                "takes its value after `=`",
                format!("{name} = {}", list.to_string().replace(" :: ", "::")),
            ),
            Item::Key(_, value) if key == Some(Key::Into) => {
                let list = integrations::meant(value.tokens());
                ("takes a list in parentheses", format!("into({list})"))
            }
            Item::Key(..) => ("takes a list in parentheses", form),
        };
        format!("`{name}` {problem}\nhelp: write `{form}`")
    } else if let Some(form) = form(other) {
        format!(
            "`{name}` belongs on {}, not on {}\nhelp: put `#[close({form})]` above the {}",
            article(other),
            article(level),
            other.name()
        )
    } else {
        let meant = Key::meant(word, level).or_else(|| Key::meant(word, other));
        let help = match meant {
            Some(meant) => format!("did you mean `{}`?", meant.name()),
            None => format!("expected one of `{}`", Key::names(level).join("`, `")),
        };
        format!("unknown key `{name}`\nhelp: {help}")
    };
    errors.at(word, message);
}

/// The keys that have been.
#[derive(Default)]
struct Seen(Vec<String>);

impl Seen {
    fn first(&mut self, word: &Ident, errors: &mut Errors) -> bool {
        let key = text(word);
        let first = !self.0.contains(&key);
        if first {
            self.0.push(key);
        } else {
            errors.at(word, format!("`{key}` is given twice\nhelp: remove one of the two"));
        }
        first
    }
}

fn keep<T>(result: syn::Result<T>, errors: &mut Errors) -> Option<T> {
    result.map_err(|error| errors.push(error)).ok()
}
