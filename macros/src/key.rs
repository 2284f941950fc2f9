//! The keys of `#[close(…)]`: the one place that lists them. A test says which of them `parse` does not read.

use syn::Ident;

use crate::tokens::text;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    Code,
    Reason,
    Display,
    Reconnect,
    Shared,
    Transparent,
    Like,
    Meta,
    Range,
    Crate,
    Into,
    Decode,
}

/// What an attribute is put on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    Enum,
    Variant,
}

/// A key, its name, and how it is written on a variant and on the enum.
type Row = (Key, &'static str, Option<&'static str>, Option<&'static str>);

#[rustfmt::skip]
const KEYS: [Row; 12] = [
    (Key::Code, "code", Some("code = 4001"), None),
    (Key::Reason, "reason", Some("reason = \"token expired\""), None),
    (Key::Display, "display", Some("display"), None),
    (Key::Reconnect, "reconnect", Some("reconnect = never"), Some("reconnect(4000..=4499 = backoff)")),
    (Key::Shared, "shared", Some("shared"), None),
    (Key::Transparent, "transparent", Some("transparent"), None),
    (Key::Like, "like", Some("like = ChatClose::RoomFull"), None),
    (Key::Meta, "meta", Some("meta(resume = true)"), None),
    (Key::Range, "range", None, Some("range = 4100..=4199")),
    (Key::Crate, "crate", None, Some("crate = path::to::close_codes")),
    (Key::Into, "into", None, Some("into(axum)")),
    (Key::Decode, "decode", None, Some("decode")),
];

impl Key {
    pub(crate) fn new(word: &Ident) -> Option<Self> {
        Self::named(&text(word))
    }

    fn named(word: &str) -> Option<Self> {
        KEYS.iter().find(|(_, name, ..)| *name == word).map(|(key, ..)| *key)
    }

    /// The key at this level that was probably meant by another word.
    pub(crate) fn meant(word: &Ident, level: Level) -> Option<Self> {
        Self::named(similar(&text(word), &Self::names(level))?)
    }

    /// Each key is in the row of its number: a test says so.
    fn row(self) -> &'static Row {
        &KEYS[self as usize]
    }

    pub(crate) fn name(self) -> &'static str {
        self.row().1
    }

    /// How the key is written at this level, if it belongs there.
    pub(crate) fn form(self, level: Level) -> Option<&'static str> {
        let (_, _, on_variant, on_enum) = self.row();
        match level {
            Level::Variant => *on_variant,
            Level::Enum => *on_enum,
        }
    }

    /// Whether the value is an expression, which may have commas in it.
    pub(crate) fn takes_expression(self) -> bool {
        matches!(self, Self::Code | Self::Reason | Self::Like)
    }

    /// Whether `key(…)` is a call: there may be a `const fn code`.
    pub(crate) fn may_be_called(self) -> bool {
        matches!(self, Self::Code | Self::Reason)
    }

    /// The names of the keys that belong at this level.
    pub(crate) fn names(level: Level) -> Vec<&'static str> {
        KEYS.iter()
            .filter(|(key, ..)| key.form(level).is_some())
            .map(|(_, name, ..)| *name)
            .collect()
    }
}

impl Level {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Enum => "enum",
            Self::Variant => "variant",
        }
    }

    pub(crate) fn other(self) -> Self {
        match self {
            Self::Enum => Self::Variant,
            Self::Variant => Self::Enum,
        }
    }

    /// An attribute that is right at this level.
    pub(crate) fn example(self) -> &'static str {
        match self {
            Self::Enum => "#[close(range = 4100..=4199)]",
            Self::Variant => "#[close(4001, \"token expired\")]",
        }
    }
}

/// Whether a lone word is a key, and not the name of a constant. Only a key that is written alone
/// can be a misspelt one: constants may be called `rate`, `mode` or `node`.
pub(crate) fn is_key(word: &Ident) -> bool {
    let text = word.to_string();
    let is_misspelt = |(_, name, on_variant, on_enum): &Row| {
        (*on_variant == Some(name) || *on_enum == Some(name)) && distance(&text, name) <= 1
    };
    KEYS.iter().any(|(_, name, ..)| text == *name)
        || text.starts_with(|first: char| first.is_lowercase()) && KEYS.iter().any(is_misspelt)
}

/// The word among `known` that was probably meant by `word`.
pub(crate) fn similar<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = word.to_lowercase();
    known
        .iter()
        .map(|key| (distance(&word, key), *key))
        .filter(|(distance, key)| *distance <= 2 && *distance < key.len() / 2)
        .min()
        .map(|(_, key)| key)
}

/// How many letters to insert, remove, replace or swap with the next to get from one word to the other.
pub(crate) fn distance(from: &str, to: &str) -> usize {
    let (from, to) = (from.as_bytes(), to.as_bytes());
    // From what begins `from` to what begins `to`.
    let mut table = vec![vec![0; to.len() + 1]; from.len() + 1];
    for i in 0..=from.len() {
        for j in 0..=to.len() {
            table[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let replaced = table[i - 1][j - 1] + usize::from(from[i - 1] != to[j - 1]);
                let swapped =
                    if i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1] {
                        table[i - 2][j - 2] + 1
                    } else {
                        replaced
                    };
                replaced.min(swapped).min(table[i - 1][j] + 1).min(table[i][j - 1] + 1)
            };
        }
    }
    table[from.len()][to.len()]
}
