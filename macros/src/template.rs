//! A reason as a format string: text and `{placeholders}` that name fields.

use std::fmt::Write as _;

use syn::ext::IdentExt;
use syn::parse::Parser;
use syn::{Fields, Member};

/// A reason, with the placeholders rewritten to count its arguments: `room {0} is full`.
#[derive(Default)]
pub(crate) struct Template {
    pub(crate) format: String,
    pub(crate) arguments: Vec<Argument>,
    /// The fields that are formatted, by position, and the trait of `core::fmt` that each needs.
    pub(crate) needs: Vec<(usize, &'static str)>,
    /// What stands around the placeholders, without the doubled braces.
    pub(crate) text: String,
}

#[derive(PartialEq)]
pub(crate) enum Argument {
    /// The field at this position, to be formatted.
    Value(usize),
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
        while let Some(brace) = rest.find(['{', '}']) {
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
                    "a `}` in this reason closes nothing\nhelp: write `}}` for the brace itself"
                        .to_owned(),
                );
            } else if let Some((placeholder, tail)) = tail[1..].split_once('}') {
                template.push_placeholder(placeholder, fields)?;
                tail
            } else {
                return Err(
                    "a `{` in this reason is not closed\nhelp: write `{{` for the brace itself"
                        .to_owned(),
                );
            };
        }
        template.push_text(rest);
        Ok(template)
    }

    pub(crate) fn is_static(&self) -> bool {
        self.arguments.is_empty()
    }

    fn push_text(&mut self, text: &str) {
        self.format.push_str(&text.replace('{', "{{").replace('}', "}}"));
        self.text.push_str(text);
    }

    fn push_placeholder(&mut self, placeholder: &str, fields: &Fields) -> Result<(), String> {
        let (name, spec) = placeholder.split_once(':').unwrap_or((placeholder, ""));
        let name = name.trim();
        if name.is_empty() {
            return Err(format!(
                "`{{{placeholder}}}` in this reason names no field\nhelp: {}",
                name_a_field(fields)
            ));
        }
        let spec = Spec::parse(spec.trim_end()).ok_or_else(|| {
            format!("`{{{placeholder}}}` is not a format that Rust has\nhelp: after the colon stands what `format!` takes, such as `{{{name}:?}}` or `{{{name}:>5}}`")
        })?;
        let field = find(name, fields)?;
        self.needs.push((field, spec.trait_name));
        let value = self.argument(Argument::Value(field));
        let width = self.count(spec.width, fields)?;
        let precision = spec.precision.map(|count| self.count(count, fields)).transpose()?;
        let precision = precision.map(|count| format!(".{count}")).unwrap_or_default();
        let spec = format!("{}{width}{precision}{}", spec.flags, spec.kind);
        let colon = if spec.is_empty() { "" } else { ":" };
        let _ = write!(self.format, "{{{value}{colon}{spec}}}");
        Ok(())
    }

    /// A width or a precision: a number, or a field and `$`.
    fn count(&mut self, count: &str, fields: &Fields) -> Result<String, String> {
        match count.strip_suffix('$') {
            Some(name) => {
                let field = find(name, fields)?;
                Ok(format!("{}$", self.argument(Argument::Count(field))))
            }
            None => Ok(count.to_owned()),
        }
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
        let valid = (width.is_empty() || is_count(width)) && precision.is_none_or(is_count);
        valid.then_some(Self { flags, width, precision, kind, trait_name })
    }
}

/// Whether this is a number, or a field and `$`.
fn is_count(count: &str) -> bool {
    match count.strip_suffix('$') {
        Some(name) => is_number(name) || syn::Ident::parse_any.parse_str(name).is_ok(),
        None => is_number(count) && count.parse::<u16>().is_ok(),
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The position of the field with this name, or with this number.
fn find(name: &str, fields: &Fields) -> Result<usize, String> {
    let names = fields.members().map(|member| match member {
        Member::Named(ident) => ident.unraw().to_string(),
        Member::Unnamed(index) => index.index.to_string(),
    });
    names.into_iter().position(|known| known == name).ok_or_else(|| {
        format!(
            "this reason names a field `{name}`, which the variant does not have\nhelp: {}",
            name_a_field(fields)
        )
    })
}

/// The help for a placeholder that is wrong.
fn name_a_field(fields: &Fields) -> String {
    let names: Vec<String> = fields
        .members()
        .map(|member| match member {
            Member::Named(ident) => format!("`{{{}}}`", ident.unraw()),
            Member::Unnamed(index) => format!("`{{{}}}`", index.index),
        })
        .collect();
    if names.is_empty() {
        "the variant has no fields; write `{{` and `}}` for braces in the text".to_owned()
    } else {
        format!("the variant has {}", names.join(", "))
    }
}
