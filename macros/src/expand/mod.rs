//! Writes the impls and the const evaluations.

mod close_codes;
mod const_checks;
mod consts;
mod editor;
mod generics;
mod into;
mod nested;
mod spans;
mod table;
mod try_from;
mod writer;

use proc_macro2::TokenStream;
use syn::Fields;

pub(crate) use self::spans::generated;
use self::writer::Writer;
use crate::check::{Checked, Kind, Variant};
use crate::errors::Errors;

/// The errors, what only rustc can check, and the impls. Those are written even after a mistake,
/// with no more in them than their signatures and the table: then the uses of the enum have no
/// errors on top.
///
/// All is in one block, where `__close_codes` is the runtime: generated code finds it, and `core`
/// in it, whatever the user's crate calls its own.
pub(crate) fn expand(checked: &Checked<'_>, errors: Errors) -> TokenStream {
    // A variant can be broken without an error of ours: `#[Close(4001)]` is an error of rustc.
    let is_broken = !errors.is_empty()
        || checked.variants.iter().any(|variant| matches!(variant.kind, Kind::Broken));
    let has_errors = !errors.is_empty();
    let mut out = Writer::default();
    let definitions = consts::definitions(checked);
    if !definitions.is_empty() {
        consts::lint_levels(&checked.input.attrs).for_each(|level| out.tokens(level));
    }
    out.text("const _: () = { use ");
    match &checked.krate {
        Some(krate) => out.tokens(spans::generated_tokens(krate)),
        None => out.text("::close_codes"),
    }
    out.text("::__private as __close_codes;");
    if has_errors {
        out.tokens(errors.into_compile_errors());
    }
    if !definitions.is_empty() {
        out.tokens(definitions);
    }
    table::constants(checked, &mut out);
    const_checks::checks(checked, is_broken, &mut out);
    let is_nested = checked.nested().next().is_some();
    if is_nested {
        out.text("use __close_codes::OtherField as _;");
    }
    if is_broken {
        close_codes::fallback(checked, has_errors, &mut out);
    } else {
        if is_nested {
            nested::checks(checked, &mut out);
        }
        close_codes::impls(checked, &mut out);
        editor::words(checked, &mut out);
    }
    try_from::impls(checked, is_broken, &mut out);
    into::impls(checked, &mut out);
    out.text("};");
    out.finish()
}

/// The path of a variant.
fn push_path(checked: &Checked<'_>, variant: &Variant<'_>, text: &mut String) {
    for part in &[checked.name.as_str(), "::", &variant.raw] {
        text.push_str(part);
    }
}

/// A pattern for any value of a variant.
fn push_pattern(checked: &Checked<'_>, variant: &Variant<'_>, text: &mut String) {
    push_path(checked, variant, text);
    text.push_str(match variant.original.fields {
        Fields::Unit => "",
        Fields::Unnamed(_) => "(..)",
        Fields::Named(_) => " { .. }",
    });
}

/// The value of a variant without fields.
fn push_value(checked: &Checked<'_>, variant: &Variant<'_>, text: &mut String) {
    push_path(checked, variant, text);
    text.push_str(match variant.original.fields {
        Fields::Unit => "",
        Fields::Unnamed(_) => "()",
        Fields::Named(_) => " {}",
    });
}
