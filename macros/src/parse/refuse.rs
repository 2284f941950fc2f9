//! Keys that are unknown, in the wrong place or form, or given twice.

use syn::Ident;

use crate::attr::Item;
use crate::errors::Errors;
use crate::integrations;
use crate::key::{Key, Level};
use crate::tokens::text;

/// Refuses a word that is not known, or not in this place, or not in this form.
pub(super) fn refuse_key(item: &Item, word: &Ident, level: Level, errors: &mut Errors) {
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
pub(super) struct Seen(Vec<String>);

impl Seen {
    pub(super) fn first(&mut self, word: &Ident, errors: &mut Errors) -> bool {
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
