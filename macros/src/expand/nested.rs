//! The tables of transparent variants, and whether their codes are those of other variants.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::{quote, ToTokens};

use super::generics::{arguments, has_parameters, mentions_parameter};
use super::spans::{evaluate_at, generated, generated_tokens};
use super::writer::Writer;
use crate::check::{Checked, Transparent};
use crate::tokens::{is_punct, regroup};

/// The table of a field's type, or an empty one if that is the enum itself, behind any name: its rows are
/// there already, and its table would be needed to make itself.
pub(super) fn table(checked: &Checked<'_>, field: &Transparent<'_>) -> TokenStream {
    let ty = generated_tokens(&field.field.ty);
    let (this, inferred) = (elided(quote!(Self), checked), elided(ty.clone(), checked));
    quote! {
        if __close_codes::Field::<#this, #inferred>::IS_ITSELF {
            __close_codes::CodeTable::EMPTY
        } else {
            let _ = <#ty as __close_codes::CloseCodes>::close_code;
            __close_codes::table_of::<#ty>()
        }
    }
}

/// A type with `'_` for the lifetimes of the enum and for `'static`, which may be one of them, and the
/// enum's name for `Self`, so that a constant can name it.
pub(super) fn elided(ty: TokenStream, checked: &Checked<'_>) -> TokenStream {
    let mut after_quote = false;
    let mut tokens = ty.into_iter().peekable();
    let mut replaced = TokenStream::new();
    while let Some(token) = tokens.next() {
        let is_lifetime = std::mem::take(&mut after_quote);
        let token = match token {
            TokenTree::Ident(ident) if ident == "Self" && !is_lifetime => {
                let this = generated(&checked.input.ident);
                // With arguments, it is an error of rustc, and must not be one of syntax.
                let has_arguments = is_punct(tokens.peek(), '<');
                let arguments = if has_arguments {
                    TokenStream::new()
                } else {
                    elided(arguments(checked), checked)
                };
                quote!(#this #arguments)
            }
            TokenTree::Ident(ident) if is_lifetime => {
                let mut lifetimes = checked.input.generics.lifetimes();
                if ident == "static" || lifetimes.any(|known| known.lifetime.ident == ident) {
                    quote!(_)
                } else {
                    ident.into_token_stream()
                }
            }
            TokenTree::Group(group) => regroup(&group, elided(group.stream(), checked)).into(),
            token => {
                after_quote = is_punct(Some(&token), '\'');
                token.into_token_stream()
            }
        };
        replaced.extend(token);
    }
    replaced
}

/// Codes that other variants have. A type that depends on a parameter is not checked: only where it
/// is used has it codes.
pub(super) fn checks(checked: &Checked<'_>, out: &mut Writer) {
    let generics = &checked.input.generics;
    let fields: Vec<_> = checked
        .nested()
        .filter(|field| !mentions_parameter(field.field.ty.to_token_stream(), generics))
        .collect();
    if fields.is_empty() {
        return;
    }
    out.text("const __CLOSE_CODES_NESTED: __close_codes::CodeTable = __CLOSE_CODES_TABLE.with_nested(const { &[");
    for field in &fields {
        let ty = elided(generated_tokens(&field.field.ty), checked);
        // A constant cannot name an enum with parameters, which then is not in this type.
        out.tokens(if has_parameters(generics) {
            quote!(__close_codes::Field::<(), #ty>::CODES)
        } else {
            let this = elided(quote!(Self), checked);
            quote! {
                if __close_codes::Field::<#this, #ty>::IS_ITSELF {
                    __close_codes::CodeTable::EMPTY
                } else {
                    __close_codes::Field::<#this, #ty>::CODES
                }
            }
        });
        out.text(",");
    }
    out.text("] });");
    for (index, field) in fields.iter().enumerate() {
        let is_shared = field.shared.is_some();
        let place = field.field.ty.to_token_stream();
        let index = Literal::usize_unsuffixed(index);
        let arguments = quote!(&__CLOSE_CODES_NESTED, #index, #is_shared);
        out.tokens(evaluate_at(&place, "check_nested", arguments));
        if let Some(word) = &field.shared {
            let arguments = quote!(&__CLOSE_CODES_NESTED, #index);
            out.tokens(evaluate_at(&word.to_token_stream(), "check_shared", arguments));
        }
    }
}
