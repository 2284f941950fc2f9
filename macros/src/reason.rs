//! A reason as a format string: text and `{placeholders}` that name fields.

use std::fmt::Write as _;

use syn::ext::IdentExt;
use syn::{Fields, Member};

use crate::key::similar;

/// A reason, with the placeholders rewritten to count its arguments: `room {0} is full`.
#[derive(Default)]
pub(crate) struct Template {
    pub(crate) format: String,
    pub(crate) arguments: Vec<Argument>,
    /// The fields that are formatted, by position, and the trait of `core::fmt` that each needs.
    pub(crate) needs: Vec<(usize, &'static str)>,
    /// What is around the placeholders, without the doubled braces.
    pub(crate) text: String,
    /// Where in the text the one placeholder is, if it is plain: `{name}`.
    plain: Option<usize>,
    /// Names that are no fields.
    missing: Vec<String>,
}

#[derive(PartialEq)]
pub(crate) enum Argument {
    /// The field at this position, to be formatted.
    Field(usize),
    /// The field at this position, a pointer whose address is printed.
    Pointer(usize),
    /// The field at this position, a `usize` that is a width or a precision.
    Count(usize),
}

/// The traits, by what stands at the end of a placeholder.
const TRAITS: [(&str, &str); 11] = [
    ("x?", "Debug"),
    ("X?", "Debug"),
    ("?", "Debug"),
    ("x", "LowerHex"),
    ("X", "UpperHex"),
    ("o", "Octal"),
    ("b", "Binary"),
    ("e", "LowerExp"),
    ("E", "UpperExp"),
    ("p", "Pointer"),
    ("", "Display"),
];

impl Template {
    /// Parses the reason of a variant that has `fields`. The error is for the user to read.
    pub(crate) fn parse(reason: &str, fields: &Fields) -> Result<Self, String> {
        let mut template = Self::default();
        let mut rest = reason;
        while let Some(brace) = find_brace(rest) {
            let (text, tail) = rest.split_at(brace);
            template.push_text(text);
            rest = if let Some(tail) = tail.strip_prefix("{{") {
                template.push_text("{");
                tail
            } else if let Some(tail) = tail.strip_prefix("}}") {
                template.push_text("}");
                tail
            } else if tail.starts_with('}') {
                return Err(
                    "a `}` in this reason is unmatched\nhelp: write `}}` for the brace itself"
                        .to_owned(),
                );
            } else if let Some(end) = placeholder_len(&tail[1..]) {
                template.push_placeholder(&tail[1..=end], fields)?;
                &tail[end + 2..]
            } else {
                return Err(
                    "a `{` in this reason is not closed\nhelp: write `{{` for the brace itself"
                        .to_owned(),
                );
            };
        }
        template.push_text(rest);
        if template.missing.is_empty() {
            return Ok(template);
        }
        let word = if template.missing.len() == 1 { "a field" } else { "fields" };
        Err(format!(
            "this reason names {word} `{}`, which the variant does not have\nhelp: {}",
            template.missing.join("`, `"),
            template.instead_of_missing(fields)
        ))
    }

    /// The help for names that are no fields.
    fn instead_of_missing(&self, fields: &Fields) -> String {
        let known: Vec<_> = fields.members().map(name).collect();
        let known: Vec<_> = known.iter().map(String::as_str).collect();
        match &self.missing[..] {
            _ if known.is_empty() => NO_FIELDS.to_owned(),
            [missing] => match similar(missing, &known) {
                Some(meant) => format!("did you mean `{{{meant}}}`?"),
                None => format!("name a field: {}", names(fields, "")),
            },
            _ => format!("name a field: {}", names(fields, "")),
        }
    }

    pub(crate) fn is_static(&self) -> bool {
        self.arguments.is_empty()
    }

    /// The text before and after the field, where there is one and it has no format of its own.
    pub(crate) fn around_one(&self) -> Option<(&str, usize, &str)> {
        let (before, after) = self.text.split_at(self.plain?);
        let (field, _) = self.needs.first()?;
        Some((before, *field, after))
    }

    /// The positions of the fields that are formatted, each once.
    pub(crate) fn fields(&self) -> Vec<usize> {
        let mut fields = Vec::new();
        for argument in &self.arguments {
            let (Argument::Field(field) | Argument::Pointer(field) | Argument::Count(field)) =
                argument;
            if !fields.contains(field) {
                fields.push(*field);
            }
        }
        fields
    }

    fn push_text(&mut self, text: &str) {
        self.format.push_str(&text.replace('{', "{{").replace('}', "}}"));
        self.text.push_str(text);
    }

    fn push_placeholder(&mut self, placeholder: &str, fields: &Fields) -> Result<(), String> {
        let (name, spec) = placeholder.split_once(':').unwrap_or((placeholder, ""));
        let name = name.trim();
        if name.is_empty() {
            let spec = placeholder.trim_start();
            let help = match fields.len() {
                0 => NO_FIELDS.to_owned(),
                1 => format!("write {}", names(fields, spec)),
                _ => format!("name a field: {}", names(fields, spec)),
            };
            return Err(format!("`{{{placeholder}}}` in this reason names no field\nhelp: {help}"));
        }
        let spec = Spec::parse(spec.trim_end()).ok_or_else(|| {
            format!("`{{{placeholder}}}` is not a valid format spec\nhelp: after the colon, use a `format!` spec, such as `{{{name}:?}}` or `{{{name}:>5}}`")
        })?;
        let field = self.find(name, fields);
        self.needs.push((field, spec.trait_name));
        let value = self.argument(if spec.trait_name == "Pointer" {
            Argument::Pointer(field)
        } else {
            Argument::Field(field)
        });
        let width = self.count(spec.width, fields);
        let precision = spec.precision.map(|count| self.count(count, fields));
        let precision = precision.map(|count| format!(".{count}")).unwrap_or_default();
        let spec = format!("{}{width}{precision}{}", spec.flags, spec.kind);
        let colon = if spec.is_empty() { "" } else { ":" };
        let _ = write!(self.format, "{{{value}{colon}{spec}}}");
        let is_plain = self.needs.len() == 1 && spec.is_empty();
        self.plain = if is_plain { Some(self.text.len()) } else { None };
        Ok(())
    }

    /// A width or a precision: a number, or a field and `$`.
    fn count(&mut self, count: &str, fields: &Fields) -> String {
        match count.strip_suffix('$') {
            Some(name) => {
                let field = self.find(name, fields);
                format!("{}$", self.argument(Argument::Count(field)))
            }
            None => count.to_owned(),
        }
    }

    /// The position of the field with this name, or with this number.
    fn find(&mut self, name: &str, fields: &Fields) -> usize {
        let position = fields.members().position(|member| self::name(member) == name);
        position.unwrap_or_else(|| {
            if !self.missing.iter().any(|known| known == name) {
                self.missing.push(name.to_owned());
            }
            0
        })
    }

    /// The position of an argument, which is added if it is new.
    fn argument(&mut self, argument: Argument) -> usize {
        let known = self.arguments.iter().position(|known| *known == argument);
        known.unwrap_or_else(|| {
            self.arguments.push(argument);
            self.arguments.len() - 1
        })
    }
}

/// What stands behind the colon of a placeholder.
struct Spec<'a> {
    /// Fill, alignment, sign, `#` and `0`.
    flags: &'a str,
    /// Empty, a number, or a field and `$`.
    width: &'a str,
    precision: Option<&'a str>,
    kind: &'static str,
    trait_name: &'static str,
}

impl<'a> Spec<'a> {
    fn parse(spec: &'a str) -> Option<Self> {
        let mut chars = spec.char_indices();
        let (_, fill) = chars.next().unwrap_or((0, '\0'));
        let mut rest = match (fill, chars.next()) {
            (_, Some((at, '<' | '^' | '>'))) => &spec[at + 1..],
            ('<' | '^' | '>', _) => &spec[1..],
            _ => spec,
        };
        rest = rest.strip_prefix(['+', '-']).unwrap_or(rest);
        rest = rest.strip_prefix('#').unwrap_or(rest);
        // `0$` is the width that field 0 has, not the flag.
        if !rest.starts_with("0$") {
            rest = rest.strip_prefix('0').unwrap_or(rest);
        }
        let (flags, rest) = spec.split_at(spec.len() - rest.len());
        let (rest, kind, trait_name) = TRAITS
            .iter()
            .find_map(|(kind, name)| Some((rest.strip_suffix(kind)?, *kind, *name)))?;
        let (width, precision) = match rest.split_once('.') {
            Some((width, precision)) => (width, Some(precision)),
            None => (rest, None),
        };
        // `format!` takes a lone point.
        let valid = (width.is_empty() || is_count(width))
            && precision.is_none_or(|precision| precision.is_empty() || is_count(precision));
        valid.then_some(Self { flags, width, precision, kind, trait_name })
    }
}

/// Whether this is a number, or a field and `$`.
fn is_count(count: &str) -> bool {
    match count.strip_suffix('$') {
        Some(name) => is_number(name) || is_name(name),
        None => is_number(count) && count.parse::<u16>().is_ok(),
    }
}

/// The lexer is not asked: its errors would be shown beside ours.
fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first == '_' || first.is_alphabetic())
        && text.chars().all(|char| char == '_' || char.is_alphanumeric())
}

/// Where the first brace is. Looking for one character at a time is much cheaper in a macro, which
/// is not optimized: the standard library has a function for that, which is.
pub(crate) fn find_brace(text: &str) -> Option<usize> {
    text.find('{').into_iter().chain(text.find('}')).min()
}

/// How long a placeholder is, up to its `}`. The character that fills may be a brace.
fn placeholder_len(text: &str) -> Option<usize> {
    let end = text.find([':', '}'])?;
    let spec = &text[end..];
    let mut chars = spec.char_indices().skip(1);
    let fill = match (chars.next(), chars.next()) {
        (Some(_), Some((at, '<' | '^' | '>'))) if spec.starts_with(':') => at,
        _ => 0,
    };
    Some(end + fill + spec[fill..].find('}')?)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

const NO_FIELDS: &str = "the variant has no fields; write `{{` and `}}` for braces in the text";

/// Placeholders for all fields, with this after the name of each.
pub(crate) fn names(fields: &Fields, spec: &str) -> String {
    let names: Vec<_> =
        fields.members().map(|member| format!("`{{{}{spec}}}`", name(member))).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => names.join(", "),
    }
}

/// The name of a field in a placeholder.
fn name(member: Member) -> String {
    match member {
        Member::Named(ident) => ident.unraw().to_string(),
        Member::Unnamed(index) => index.index.to_string(),
    }
}
