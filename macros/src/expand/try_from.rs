//! The receiving side: from a code, or a frame, to the enum.

use std::fmt::Write as _;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned, ToTokens};
use syn::spanned::Spanned;
use syn::Type;

use super::close_codes::binding;
use super::generics::{mentions_parameter, open_impl, where_decodable};
use super::nested::elided;
use super::push_value;
use super::spans::{evaluate_at, generated, generated_member, generated_tokens};
use super::writer::{bytes, Writer};
use crate::check::{first_index, Checked, Variant};

/// Whether a code tells all of the value: no variant has fields, or only transparent ones and
/// `decode` is asked for.
fn is_decodable(checked: &Checked<'_>) -> bool {
    let is_enum = matches!(checked.input.data, syn::Data::Enum(_));
    is_enum
        && (checked.decode
            || checked.variants.iter().all(|variant| variant.original.fields.is_empty()))
}

const NUMBER: &str = "__close_codes::u16";
const CODE: &str = "__close_codes::CloseCode";
const FRAME: &str = "&__close_codes::CloseFrame";

pub(super) fn impls(checked: &Checked<'_>, is_broken: bool, out: &mut Writer) {
    if !is_decodable(checked) {
        return;
    }
    let is_nested = checked.transparent().next().is_some();
    if is_nested && !is_broken {
        fields(checked, out);
    }
    let bounds = where_decodable(checked);
    for source in [NUMBER, CODE, FRAME].iter().copied() {
        let what = format!("__close_codes::TryFrom<{source}> for @");
        open_impl(checked, &what, None, &bounds, out);
        let _ = write!(
            out,
            "type Error = __close_codes::UnknownCode; #[inline] fn try_from({}: {}) -> __close_codes::Result<Self, __close_codes::UnknownCode> {{",
            if is_broken { "_" } else { "__from" }, source
        );
        match source {
            _ if is_broken => out.text("__close_codes::Result::Err(__close_codes::unknown(0))"),
            NUMBER if is_nested => out.text("match __close_codes::CloseCode::new(__from) { __close_codes::Result::Ok(__code) => <Self as __close_codes::TryFrom<__close_codes::CloseCode>>::try_from(__code), __close_codes::Result::Err(_) => __close_codes::Result::Err(__close_codes::unknown(__from)) }"),
            CODE if is_nested => with_nested(checked, "__from.get()", "from_code", out),
            FRAME if is_nested => with_nested(checked, "__from.code().get()", "from_frame", out),
            NUMBER => pick(checked, &find(checked, "__from"), "__from", out),
            FRAME if is_shared(checked) => pick(checked, FOUND_FRAME, "__from.code().get()", out),
            CODE => out.text("__close_codes::from_code(__from)"),
            _ => out.text("__close_codes::from_frame(__from)"),
        }
        out.text("} }");
    }
}

/// The types of transparent variants must be decodable. One that depends on a parameter has a bound instead.
fn fields(checked: &Checked<'_>, out: &mut Writer) {
    out.text("use __close_codes::CannotDecode as _;");
    for (_, ty) in checked.transparent().filter(|(_, ty)| !depends(checked, ty)) {
        let place = ty.to_token_stream();
        let ty = elided(generated_tokens(ty), checked);
        // Without codes, it has an error already.
        let is_possible = quote!(
            __close_codes::Decoder::<#ty>::IS_POSSIBLE
                || !__close_codes::Field::<(), #ty>::HAS_CODES
        );
        out.tokens(evaluate_at(&place, "check_decode", is_possible));
    }
}

/// Whether the type of a field depends on a parameter of the enum.
fn depends(checked: &Checked<'_>, ty: &Type) -> bool {
    mentions_parameter(ty.to_token_stream(), &checked.input.generics)
}

/// The variants that have codes of their own, by an index.
fn pick(checked: &Checked<'_>, index: &str, number: &str, out: &mut Writer) {
    let mut values = String::with_capacity(24 * checked.variants.len());
    for (variant, _) in checked.coded() {
        push_value(checked, variant, &mut values);
        values.push(',');
    }
    let Some((first, _)) = checked.coded().next() else { return };
    let mut spare = String::new();
    push_value(checked, first, &mut spare);
    out.text("__close_codes::pick(const { [");
    out.whole(&values);
    out.text("] },");
    out.whole(&spare);
    out.text(",");
    out.whole(index);
    let _ = write!(out, ", {number})");
}

/// Whether the reason of a frame may tell variants apart.
fn is_shared(checked: &Checked<'_>) -> bool {
    checked.coded().any(|(_, coded)| coded.shared.is_some())
}

const FOUND_FRAME: &str = "__close_codes::found_frame::<Self>(__from)";

/// The index of the first variant that has a code, in the cheapest way.
fn find(checked: &Checked<'_>, number: &str) -> String {
    let mut sorted = Vec::with_capacity(checked.variants.len());
    for (index, (_, coded)) in checked.coded().enumerate() {
        match coded.code.known {
            Some(code) => first_index(&mut sorted, code, index),
            // Only a const evaluation knows the code.
            None => return format!("__close_codes::found::<Self>({number})"),
        };
    }
    let (Some((first, _)), Some((last, _))) = (sorted.first(), sorted.last()) else {
        return String::new();
    };
    // Where codes repeat, there are more variants than codes in a row.
    let mut is_contiguous = sorted.len() == checked.coded().count();
    let mut fits = true;
    for (at, (code, index)) in sorted.iter().enumerate() {
        is_contiguous &= *index == at && code - first == at as i128;
        fits &= *index < 255;
    }
    if is_contiguous {
        return format!("__close_codes::contiguous({first}, {number})");
    }
    let mut table = Vec::with_capacity(4 * sorted.len());
    if fits && last - first < 16 * sorted.len() as i128 {
        let mut next = *first;
        for (code, index) in &sorted {
            // What is before it has no variant.
            while next < *code {
                table.push(255);
                next += 1;
            }
            table.push(index.to_le_bytes()[0]);
            next += 1;
        }
        return format!("__close_codes::looked_up({}, {}, {})", bytes(&table), first, number);
    }
    for (code, index) in &sorted {
        table.extend_from_slice(&code.to_le_bytes()[..2]);
        table.extend_from_slice(&index.to_le_bytes()[..2]);
    }
    format!("__close_codes::searched({}, {})", bytes(&table), number)
}

/// The enum's own codes first, then the types of the transparent variants, one after the other.
fn with_nested(checked: &Checked<'_>, number: &str, method: &str, out: &mut Writer) {
    let _ = write!(out, "let __number = {number};");
    if method == "from_frame" && checked.shares_nested() {
        exact(checked, out);
    }
    if checked.coded().next().is_some() {
        let index = if method == "from_frame" && is_shared(checked) {
            FOUND_FRAME.to_owned()
        } else {
            find(checked, "__number")
        };
        return_own(checked, &index, out);
    }
    for (variant, ty) in checked.transparent() {
        out.tokens(nested(checked, variant, ty, method));
    }
    out.text("__close_codes::Result::Err(__close_codes::unknown(__number))");
}

/// Where codes are shared with the types of transparent variants: a row that has the frame's reason comes
/// first, wherever it is.
fn exact(checked: &Checked<'_>, out: &mut Writer) {
    if checked.coded().next().is_some() {
        return_own(checked, "__close_codes::found_exact::<Self>(__from)", out);
    }
    for (variant, ty) in checked.transparent() {
        let nested = nested(checked, variant, ty, "from_frame");
        let ty = generated_tokens(ty);
        out.tokens(quote! {
            if __close_codes::is_exact(&<#ty as __close_codes::CloseCodes>::CODES, __from) {
                #nested
            }
        });
    }
}

/// Returns one of the enum's own values, if its row is found.
fn return_own(checked: &Checked<'_>, index: &str, out: &mut Writer) {
    out.text("if let __close_codes::Result::Ok(__own) =");
    pick(checked, index, "__number", out);
    out.text("{ return __close_codes::Result::Ok(__own); }");
}

/// Asks the type of a transparent variant.
fn nested(checked: &Checked<'_>, variant: &Variant<'_>, ty: &Type, method: &str) -> TokenStream {
    let (ident, name) = (generated(&checked.input.ident), generated(&variant.original.ident));
    let members = variant.original.fields.members().map(|member| generated_member(&member));
    let field = binding(0);
    // All of it is at the type, which the error is about.
    let span = Span::call_site().located_at(ty.span());
    let (generated, method) = (generated_tokens(ty), Ident::new(method, span));
    let decode = if depends(checked, ty) {
        quote_spanned!(span=> <#generated as __close_codes::Decode>::#method(__from))
    } else {
        quote_spanned!(span=> __close_codes::Decoder::<#generated>::#method(__from))
    };
    quote! {
        if let __close_codes::Option::Some(#field) = #decode {
            return __close_codes::Result::Ok(#ident::#name { #(#members: #field)* });
        }
    }
}
