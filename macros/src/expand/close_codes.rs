//! The impls of `CloseCodes` and of the conversions into a code and a frame.

use std::fmt::Write as _;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned, ToTokens};
use syn::spanned::Spanned;
use syn::Member;

use super::generics::{open_impl, where_clause, where_close_codes};
use super::spans::{call_at, generated, generated_member, generated_tokens};
use super::writer::Writer;
use super::{push_pattern, table};
use crate::check::{Checked, Kind, Reason, Variant};
use crate::reason::{Argument, Template};

pub(super) fn impls(checked: &Checked<'_>, out: &mut Writer) {
    open_impl(checked, "__close_codes::CloseCodes for @", None, &where_clause(checked), out);
    table::of_trait(checked, out);
    row(checked, out);
    method(checked, "close_code", "CloseCode", "own_code", out);
    close_reason(checked, out);
    if checked.nested().next().is_some() {
        // A field may have its own way.
        method(checked, "close_frame", "CloseFrame", "own_frame", out);
        method(checked, "info", "Option<__close_codes::CodeInfo>", "own_info", out);
    }
    out.text("}");
    conversions(checked, out);
}

/// The same impls after a mistake: their signatures, so that no use of them is an error too, and
/// a row for each variant.
pub(super) fn fallback(checked: &Checked<'_>, has_errors: bool, out: &mut Writer) {
    open_impl(checked, "__close_codes::CloseCodes for @", None, &where_clause(checked), out);
    table::of_trait(checked, out);
    out.text("fn close_code(&self) -> __close_codes::CloseCode {");
    if !has_errors {
        out.tokens(refuse(checked));
    }
    out.text("__close_codes::CloseCode::INTERNAL_ERROR }");
    out.text("fn close_reason(&self) -> __close_codes::Reason { __close_codes::Reason::EMPTY } }");
    conversions(checked, out);
}

/// A misspelt attribute is an error of rustc, unless it belongs to another derive. Then there is
/// still no program: rustc evaluates what is in a generic function only if nothing else is wrong.
fn refuse(checked: &Checked<'_>) -> TokenStream {
    let broken = checked.variants.iter().filter(|variant| matches!(variant.kind, Kind::Broken));
    let calls = broken.map(|variant| {
        let message = format!(
            "`{}` has no close code\nhelp: write its attribute as `#[close(…)]`",
            variant.name
        );
        let place = variant.original.ident.to_token_stream();
        call_at(&place, quote!(__close_codes::fail), quote!(#message))
    });
    quote! {
        fn refuse<T>() {
            const { #(#calls;)* }
        }
        refuse::<()>();
    }
}

/// Brings the conversions into a frame and a code.
fn conversions(checked: &Checked<'_>, out: &mut Writer) {
    let bounds = where_close_codes(checked);
    open_impl(checked, "__close_codes::Derived for @", None, &bounds, out);
    out.text("}");
}

/// The longest match that is written in one, since what rustc does with a match grows with the square of
/// the number of its arms.
const CHUNK: usize = 128;

/// The longest match that is inlined. It is called often, and in release a function that is `inline` is compiled each
/// time.
const INLINE: usize = 64;

/// The index of the value's row: the only match that has an arm for each variant. A long one is in chunks, each
/// in a closure that asks the next. A closure is optimized by itself; in one function, chunks are no cheaper.
fn row(checked: &Checked<'_>, out: &mut Writer) {
    let rows: Vec<_> = checked.coded().map(|(variant, _)| variant).collect();
    if rows.is_empty() {
        return;
    }
    if rows.len() <= INLINE {
        out.text("#[inline]");
    }
    out.text("fn __row(&self) -> __close_codes::usize {");
    let mut text = String::with_capacity(40 * rows.len());
    let is_whole = rows.len() == checked.variants.len() && rows.len() <= CHUNK;
    let mut other = String::from(if is_whole { "" } else { "_ => __close_codes::NO_ROW," });
    // The last one is first, so that the one before it finds its name.
    for (chunk, rows) in rows.chunks(CHUNK).enumerate().rev() {
        let value = if chunk == 0 { "*self" } else { "*__value" };
        if chunk > 0 {
            let _ = write!(text, "let __chunk_{chunk} = |__value: &Self| ");
        }
        let _ = write!(text, "match {value} {{");
        for (index, variant) in rows.iter().enumerate() {
            push_pattern(checked, variant, &mut text);
            let _ = write!(text, " => {},", chunk * CHUNK + index);
        }
        text.push_str(&other);
        text.push_str(if chunk == 0 { "}" } else { "};" });
        other = format!("_ => __chunk_{chunk}({}),", if chunk == 1 { "self" } else { "__value" });
    }
    out.whole(&text);
    out.text("}");
}

/// A method that asks the fields of transparent variants, and calls `own` for the others.
fn method(checked: &Checked<'_>, name: &str, ty: &str, own: &str, out: &mut Writer) {
    let is_own = checked.transparent().next().is_none();
    if is_own {
        out.text("#[inline]");
    }
    let _ = write!(out, "fn {name}(&self) -> __close_codes::{ty} {{");
    if is_own {
        let _ = write!(out, "__close_codes::{own}(self)");
    } else {
        out.text("match self {");
        transparent_arms(checked, name, &quote!(), out);
        if checked.coded().next().is_some() {
            let _ = write!(out, "_ => __close_codes::{own}(self),");
        }
        out.text("}");
    }
    out.text("}");
}

/// `E::Nested(__field_0) => <Field as CloseCodes>::name(__field_0),`
fn transparent_arms(checked: &Checked<'_>, name: &str, keyword: &TokenStream, out: &mut Writer) {
    for (variant, ty) in checked.transparent() {
        let (pattern, ty) = (pattern(checked, variant, &[0], None), generated_tokens(ty));
        let (name, field) = (Ident::new(name, Span::call_site()), binding(0));
        out.tokens(quote!(#pattern => #keyword <#ty as __close_codes::CloseCodes>::#name(#field),));
    }
}

/// The reasons with one field and no format of their own are made by one call: a call for each
/// costs rustc several times as much.
fn close_reason(checked: &Checked<'_>, out: &mut Writer) {
    let (mut plain, mut others, mut count) = (TokenStream::new(), Vec::new(), 0);
    for (variant, coded) in checked.coded() {
        match &coded.reason {
            Reason::Formatted { template, span, .. } => {
                let span = *span;
                let pattern = pattern(checked, variant, &template.fields(), Some(span));
                if let Some((before, field, after)) = template.around_one() {
                    let field = argument(field, span);
                    plain.extend(quote!(#pattern => (#before, #field, #after),));
                } else {
                    others.push((pattern, format(template, span)));
                }
            }
            Reason::Display(word) => {
                let value = Ident::new("self", Span::call_site().located_at(word.span()));
                others.push((pattern(checked, variant, &[], None), quote!("{}", #value)));
            }
            Reason::Static(_) | Reason::Const { .. } | Reason::Like => continue,
        }
        count += 1;
    }
    if count == 0 {
        return method(checked, "close_reason", "Reason", "own_reason", out);
    }
    out.text("fn close_reason(&self) -> __close_codes::Reason {");
    // Where some reasons are made after the match, the others are returned from it.
    let has_plain = !plain.is_empty();
    let keyword = if has_plain { quote!(return) } else { quote!() };
    if has_plain {
        out.text("let (__before, __value, __after): __close_codes::Pieces<'_> =");
    }
    out.text("match self {");
    if has_plain {
        out.tokens(plain);
    }
    for (pattern, text) in others {
        out.tokens(quote!(#pattern => #keyword __close_codes::Reason::format(__close_codes::core::format_args!(#text)),));
    }
    transparent_arms(checked, "close_reason", &keyword, out);
    if count < checked.coded().count() {
        let _ = write!(out, "_ => {keyword} __close_codes::own_reason(self),");
    }
    out.text("}");
    if has_plain {
        out.text("; __close_codes::Reason::__pieces(__before, __value, __after)");
    }
    out.text("}");
}

/// A field in a reason: an error that it cannot be formatted belongs there.
fn argument(field: usize, reason: Span) -> Ident {
    let mut argument = binding(field);
    argument.set_span(argument.span().located_at(reason));
    argument
}

/// What `format_args!` takes.
fn format(template: &Template, span: Span) -> TokenStream {
    let arguments = template.arguments.iter().map(|kind| match kind {
        Argument::Field(field) => argument(*field, span).into_token_stream(),
        Argument::Pointer(field) | Argument::Count(field) => {
            let field = argument(*field, span);
            quote_spanned!(field.span()=> *#field)
        }
    });
    let mut format = Literal::string(&template.format);
    format.set_span(span);
    quote!(#format, #(#arguments),*)
}

/// A pattern for a variant that binds the fields at these positions. The names of the fields are where
/// the reason is, and the bindings where the fields are: there an editor shows them.
fn pattern(
    checked: &Checked<'_>,
    variant: &Variant<'_>,
    fields: &[usize],
    reason: Option<Span>,
) -> TokenStream {
    let ident = generated(&checked.input.ident);
    let name = generated(&variant.original.ident);
    let all = &variant.original.fields;
    let bindings = fields.iter().filter_map(|field| {
        let (member, declared) = (all.members().nth(*field)?, all.iter().nth(*field)?);
        let mut member = generated_member(&member);
        let mut local = binding(*field);
        if let Some(reason) = reason {
            let place = declared.ident.as_ref().map_or_else(|| declared.ty.span(), Ident::span);
            local.set_span(local.span().located_at(place));
            match &mut member {
                Member::Named(name) => name.set_span(name.span().located_at(reason)),
                Member::Unnamed(index) => index.span = index.span.located_at(reason),
            }
        }
        Some(quote!(#member: #local))
    });
    let bindings: Vec<_> = bindings.collect();
    let rest = if fields.len() < all.len() { quote!(..) } else { quote!() };
    quote!(#ident::#name { #(#bindings,)* #rest })
}

/// The local name of a field. Like all local names of the derive it has underscores: a constant of
/// the same name would not be bound, but matched.
pub(super) fn binding(field: usize) -> Ident {
    Ident::new(&format!("__field_{field}"), Span::call_site())
}
