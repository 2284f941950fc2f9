//! The table of an enum: how its rows are stored is known here and in the runtime only.
//!
//! A row is packed, unless only a const evaluation knows its code or its reason: then it is late, an
//! expression of its own.

use std::convert::TryFrom;
use std::fmt::Write as _;

use super::writer::{bytes, string, Writer};
use super::{consts, nested};
use crate::check::{Checked, Coded, Expression, Like, Reason, Variant};
use crate::doc::Doc;
use crate::meta::MetaValue;
use crate::parse::Reconnect;
use crate::reason::find_brace;

/// The last byte of a packed row, as in the runtime.
mod flags {
    pub(super) const FORMATTED: u8 = 4;
    pub(super) const DISPLAY: u8 = 8;
    pub(super) const LATE: u8 = 32;
}

/// Whether a check is of the table. Then this is a constant of its own, known without the enum's
/// parameters. Else it is only in the trait: there rustc evaluates it if it is used.
fn is_checked(checked: &Checked<'_>) -> bool {
    let shares = || checked.coded().any(|(_, coded)| coded.shared.is_some());
    checked.nested().next().is_some() || !checked.all_known() && shares()
}

/// What the checks need: `__CLOSE_CODES_ROWS` and `__CLOSE_CODES_TABLE`.
pub(super) fn constants(checked: &Checked<'_>, out: &mut Writer) {
    if is_checked(checked) {
        out.text("const __CLOSE_CODES_ROWS: __close_codes::Rows =");
        write_rows(checked, out);
        out.text("; const __CLOSE_CODES_TABLE: __close_codes::CodeTable =");
        write_table(checked, "table(__CLOSE_CODES_ROWS, ", out);
        out.text(";");
    }
}

/// The constants of the trait.
pub(super) fn of_trait(checked: &Checked<'_>, out: &mut Writer) {
    out.text("const __ROWS: __close_codes::Rows =");
    if is_checked(checked) {
        out.text("__CLOSE_CODES_ROWS; const CODES: __close_codes::CodeTable = __CLOSE_CODES_TABLE");
    } else {
        write_rows(checked, out);
        out.text("; const CODES: __close_codes::CodeTable =");
        write_table(checked, "own_table::<Self>(", out);
    }
    if checked.nested().next().is_some() {
        out.text(".with_nested(const { &[");
        for field in checked.nested() {
            out.tokens(nested::table(checked, field));
            out.text(",");
        }
        out.text("] })");
    }
    out.text(";");
}

/// The variants that have a row.
fn rows<'a>(checked: &'a Checked<'a>) -> Vec<&'a Variant<'a>> {
    checked.variants.iter().filter(|variant| variant.kind.transparent().is_none()).collect()
}

/// The table, without those of transparent variants. `function` makes it of rows.
fn write_table(checked: &Checked<'_>, function: &str, out: &mut Writer) {
    let rows = rows(checked);
    let _ = write!(out, "__close_codes::{function}__close_codes::core::concat!(__close_codes::core::module_path!(), ");
    out.whole(&string(&format!("::{}", checked.name.trim_start_matches("r#"))));
    out.text("),");
    write_column(&rows, |variant| if is_late(variant) { "" } else { &variant.name }, out);
    out.text(")");
    write_docs(&rows, out);
    write_templates(&rows, out);
    write_meta(&rows, out);
    if !checked.policy.ranges.is_empty() {
        out.text(".with_policy(&[");
        for (first, last, reconnect) in &checked.policy.ranges {
            let _ = write!(out, "({}, {}, {}),", first, last, reconnect.path());
        }
        out.text("])");
    }
    if let Some(rest) = checked.policy.rest {
        let _ = write!(out, ".with_rest({})", rest.path());
    }
}

/// Six bytes for each row, the reasons in one text, and the rows that are late.
fn write_rows(checked: &Checked<'_>, out: &mut Writer) {
    let rows = rows(checked);
    let (mut packed, mut reasons) = (Vec::with_capacity(6 * rows.len()), String::new());
    let mut late = Vec::new();
    for variant in rows {
        let (number, flags) = match variant.kind.coded() {
            Some(coded) if is_late_row(coded) => {
                late.push((variant, coded));
                (late.len() - 1, flags::LATE)
            }
            Some(coded) => match coded.code.known.map(u16::try_from) {
                Some(Ok(code)) if !coded.code.is_wrong => {
                    (usize::from(code), pack_reason(coded, &mut reasons))
                }
                _ => (0, 0),
            },
            None => (0, 0),
        };
        packed.extend_from_slice(&number.to_le_bytes()[..2]);
        packed.extend_from_slice(&reasons.len().to_le_bytes()[..3]);
        packed.push(flags);
    }
    out.text("__close_codes::rows(");
    out.whole(&bytes(&packed));
    out.text(",");
    out.whole(&string(&reasons));
    out.text(")");
    if !late.is_empty() {
        out.text(".with_late(const { &[");
        for (variant, coded) in late {
            write_late_row(checked, variant, coded, out);
        }
        out.text("] })");
    }
}

/// Adds the text of a reason: what is sent, or the format string. Returns the flags of the row.
fn pack_reason(coded: &Coded, reasons: &mut String) -> u8 {
    let kind = match &coded.reason {
        Reason::Static(text) => {
            reasons.push_str(text);
            0
        }
        Reason::Formatted { text, .. } => {
            reasons.push_str(text);
            flags::FORMATTED
        }
        Reason::Display(_) => flags::DISPLAY,
        Reason::Const { .. } | Reason::Like => 0,
    };
    kind | coded.reconnect.as_ref().map_or(0, |stated| stated.value.flag())
}

fn is_late(variant: &Variant<'_>) -> bool {
    variant.kind.coded().is_some_and(is_late_row)
}

fn is_late_row(coded: &Coded) -> bool {
    coded.code.known.is_none() || matches!(coded.reason, Reason::Const { .. })
}

/// A row that a const evaluation makes.
fn write_late_row(checked: &Checked<'_>, variant: &Variant<'_>, coded: &Coded, out: &mut Writer) {
    let with_reason = match &coded.reason {
        Reason::Like => "",
        Reason::Static(text) if text.is_empty() && coded.code.like().is_none() => "",
        Reason::Static(_) => "__close_codes::with_static(",
        Reason::Formatted { .. } => "__close_codes::with_formatted(",
        Reason::Const { .. } => "__close_codes::with_const(",
        Reason::Display(_) => "__close_codes::with_display(",
    };
    out.text(with_reason);
    let name = string(&variant.name);
    match &coded.code.expression {
        Expression::Like(Like { variant: target, .. }) => {
            // A const evaluation of its own: many in one would be too long for rustc.
            let _ = write!(out, "const {{ __close_codes::like_row({name}, &");
            out.tokens(consts::like_table(variant, coded));
            let _ = write!(out, ", {target:?}) }}");
        }
        // Its reason is late.
        Expression::Standard(_) => {
            out.text("__close_codes::CodeInfo::new(");
            out.tokens(consts::standard(variant, coded));
            let _ = write!(out, ", {name})");
        }
        _ => {
            out.text("__close_codes::late_row(");
            out.tokens(consts::row_code(checked, variant, coded));
            let _ = write!(out, ", {name})");
        }
    }
    match &coded.reason {
        _ if with_reason.is_empty() => {}
        Reason::Static(text) => {
            out.whole(&format!(",{:?},{:?}", text, template_of(text)));
        }
        Reason::Formatted { text, .. } => {
            out.text(",");
            out.whole(&string(text));
        }
        Reason::Const { .. } => {
            let text = consts::reason(variant, coded);
            out.text(",");
            out.tokens(&text);
            out.text(", const { &__close_codes::Template::of(");
            out.tokens(text);
            out.text(") }");
        }
        Reason::Display(_) | Reason::Like => {}
    }
    if !with_reason.is_empty() {
        out.text(")");
    }
    match &variant.doc {
        Doc::Text(text) if text.is_empty() => {}
        Doc::Text(text) => {
            out.text(".with_doc(");
            out.whole(&string(text));
            out.text(")");
        }
        Doc::Expression(tokens) => {
            out.text(".with_doc(");
            out.tokens(tokens);
            out.text(")");
        }
    }
    if let Some(stated) = &coded.reconnect {
        let _ = write!(out, ".with_reconnect({})", stated.value.path());
    }
    if let Some(stated) = &coded.meta {
        out.text(".with_meta(");
        out.whole(&meta(&stated.value));
        out.text(")");
    }
    out.text(",");
}

/// A text for each row, in one literal.
fn write_column<'a>(
    rows: &[&'a Variant<'a>],
    text_of: impl Fn(&'a Variant<'a>) -> &'a str,
    out: &mut Writer,
) {
    let (mut ends, mut all) = (Vec::with_capacity(3 * rows.len()), String::new());
    for variant in rows {
        all.push_str(text_of(variant));
        ends.extend_from_slice(&all.len().to_le_bytes()[..3]);
    }
    out.text("__close_codes::column(");
    out.whole(&bytes(&ends));
    out.text(",");
    out.whole(&string(&all));
    out.text(")");
}

/// The documentation of a packed row, if the macro knows it.
fn doc<'a>(variant: &'a Variant<'_>) -> &'a str {
    match &variant.doc {
        Doc::Text(text) if !is_late(variant) => text,
        _ => "",
    }
}

/// The documentation of packed rows, if there is any.
fn write_docs(rows: &[&Variant<'_>], out: &mut Writer) {
    if rows.iter().any(|variant| !doc(variant).is_empty()) {
        out.text(".__docs(");
        write_column(rows, doc, out);
        out.text(")");
    }
    let mut made = rows.iter().enumerate().filter_map(|(index, variant)| match &variant.doc {
        Doc::Expression(tokens) if !is_late(variant) => Some((index, tokens)),
        _ => None,
    });
    let Some(first) = made.next() else { return };
    out.text(".__late_docs(const { &[");
    for (index, tokens) in std::iter::once(first).chain(made) {
        let _ = write!(out, "({index},");
        out.tokens(tokens);
        out.text("),");
    }
    out.text("] })");
}

/// The format strings of packed rows that are sent with single braces.
fn write_templates(rows: &[&Variant<'_>], out: &mut Writer) {
    let mut templates = String::new();
    for (index, variant) in rows.iter().enumerate() {
        match variant.kind.coded().map(|coded| (&coded.reason, is_late_row(coded))) {
            Some((Reason::Static(text), false)) if find_brace(text).is_some() => {
                let _ = write!(templates, "({}, {:?}),", index, template_of(text));
            }
            _ => {}
        }
    }
    if !templates.is_empty() {
        out.text(".__templates(&[");
        out.whole(&templates);
        out.text("])");
    }
}

/// The metadata of packed rows.
fn write_meta(rows: &[&Variant<'_>], out: &mut Writer) {
    let mut entries = String::new();
    for (index, variant) in rows.iter().enumerate() {
        if let Some(Coded { meta: Some(stated), .. }) = variant.kind.coded() {
            if !is_late(variant) {
                let _ = write!(entries, "({}, {}),", index, meta(&stated.value));
            }
        }
    }
    if !entries.is_empty() {
        out.text(".__meta(&[");
        out.whole(&entries);
        out.text("])");
    }
}

/// `&[("resume", MetaValue::Bool(true))]`
fn meta(entries: &[(String, MetaValue)]) -> String {
    let mut list = "&[".to_owned();
    for (key, value) in entries {
        let _ = write!(list, "({key:?}, __close_codes::MetaValue::{value:?}),");
    }
    list + "]"
}

/// A text as a format string.
fn template_of(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

impl Reconnect {
    fn path(self) -> String {
        format!("__close_codes::Reconnect::{}", self.variant())
    }

    /// The name of the runtime's variant.
    pub(super) fn variant(self) -> &'static str {
        match self {
            Self::Never => "Never",
            Self::Backoff => "Backoff",
            Self::Now => "Now",
        }
    }

    /// As a packed row has it.
    fn flag(self) -> u8 {
        match self {
            Self::Never => 1,
            Self::Backoff => 2,
            Self::Now => 3,
        }
    }
}
