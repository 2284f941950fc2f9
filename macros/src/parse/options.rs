//! The attributes of the enum.

use syn::parse::Parser;
use syn::{Attribute, Ident, Path};

use super::keep;
use super::reconnect::WrittenPolicy;
use super::refuse::{refuse_key, Seen};
use crate::attr::{items, Item, Value};
use crate::errors::Errors;
use crate::integrations::{self, Integration};
use crate::key::{Key, Level};
use crate::range::WrittenRange;
use crate::tokens::split;

/// What is written on the enum.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) range: Option<WrittenRange>,
    pub(crate) krate: Option<Path>,
    pub(crate) decode: Option<Ident>,
    pub(crate) integrations: Vec<Integration>,
    pub(crate) policy: Vec<WrittenPolicy>,
}

impl Options {
    pub(super) fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut options = Self::default();
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
                        options.policy.extend(keep(WrittenPolicy::parse(entry), errors));
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
