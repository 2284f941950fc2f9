//! The attributes of a variant.

use proc_macro2::TokenTree;
use quote::{quote, ToTokens};
use syn::{Attribute, Fields, Ident, Lit};

use super::keep;
use super::reconnect::Reconnect;
use super::refuse::{refuse_key, Seen};
use super::values::{Stated, WrittenLike, WrittenReason};
use crate::attr::{items, Item, Value};
use crate::errors::Errors;
use crate::key::{is_key, similar, Key, Level};
use crate::meta::{self, MetaValue};
use crate::reason::names;
use crate::tokens::text;

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

const ONE_CODE: &str = "a variant can have only one code\nhelp: remove one of the two";
const ONE_REASON: &str = "a variant can have only one reason\nhelp: remove one of the two";

impl VariantAttr {
    pub(super) fn read(variant: &syn::Variant, errors: &mut Errors) -> Self {
        let attrs = &variant.attrs[..];
        let mut parsed = Self { broken: attrs.iter().any(is_misspelt_close), ..Self::default() };
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
                    Some(first) if !is_text(first) => errors.at(word, ONE_CODE),
                    _ => parsed.code = Some(value.clone()),
                },
                (Some(Key::Reason), Item::Key(..)) if has_reason(&values) => {
                    errors.at(word, ONE_REASON);
                }
                (Some(Key::Reason), Item::Key(_, value)) => {
                    parsed.reason = Some(WrittenReason::new(value, errors));
                }
                (Some(Key::Display), Item::Word(word)) => parsed.display = Some(word.clone()),
                (Some(Key::Shared), Item::Word(word)) => parsed.shared = Some(word.clone()),
                (Some(Key::Transparent), Item::Word(word)) => {
                    parsed.transparent = Some(word.clone());
                }
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

/// Whether there is a reason among the values without a key.
fn has_reason(values: &[Value]) -> bool {
    values.len() > 1 || values.iter().any(is_text)
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
                    errors.at(reason, ONE_REASON);
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
                    errors.at(extra, ONE_REASON);
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
