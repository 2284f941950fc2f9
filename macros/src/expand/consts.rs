//! Codes and reasons that are expressions: each is defined once, as a constant.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, ToTokens};
use syn::Attribute;

use super::spans::generated;
use crate::check::{Checked, Coded, Expression, Like, Reason, Variant, APPLICATION};

/// A constant for each variant that has an expression in its attribute.
pub(super) fn definitions(checked: &Checked<'_>) -> TokenStream {
    checked
        .coded()
        .map(|(variant, coded)| {
            let code = match &coded.code.expression {
                Expression::Constant { ty, value, .. } => Some((primitive(ty), value.clone())),
                Expression::Like(Like { ty, .. }) => Some((
                    quote!(__close_codes::CodeTable),
                    quote!(<#ty as __close_codes::CloseCodes>::CODES),
                )),
                // The number is known already: this is for rustc to find the constant.
                Expression::Standard(path) => {
                    Some((quote!(__close_codes::CloseCode), path.clone()))
                }
                Expression::Cast(_) | Expression::None => None,
            };
            let reason = match &coded.reason {
                Reason::Const { value, .. } => {
                    Some((quote!(&__close_codes::core::primitive::str), value.clone()))
                }
                _ => None,
            };
            let (types, values): (Vec<_>, Vec<_>) = code.into_iter().chain(reason).unzip();
            if values.is_empty() {
                return TokenStream::new();
            }
            let (name, levels) = (name(variant, coded), lint_levels(&variant.original.attrs));
            // In a tuple, an error of type is shown at the expression alone, and braces are not needless.
            quote!(#(#levels)* const #name: (#(#types,)*) = (#(#values,)*);)
        })
        .collect()
}

/// The name of the constant. It is in the error if the expression panics, and too long for rustc to suggest
/// it to a user who has misspelt another constant.
fn name(variant: &Variant<'_>, coded: &Coded) -> Ident {
    let what = match (has_code(coded), &coded.reason) {
        (true, Reason::Const { .. }) => "code_and_reason",
        (true, _) => "close_code",
        (false, _) => "close_reason",
    };
    Ident::new(&format!("__{}_of_{}", what, variant.name), Span::call_site())
}

/// Whether the constant has the code.
fn has_code(coded: &Coded) -> bool {
    !matches!(coded.code.expression, Expression::Cast(_) | Expression::None)
}

fn primitive(ty: &Ident) -> TokenStream {
    quote!(__close_codes::core::primitive::#ty)
}

/// The table of the enum that `like` refers to.
pub(super) fn like_table(variant: &Variant<'_>, coded: &Coded) -> TokenStream {
    first(variant, coded)
}

/// The `CloseCode` of a variant that has a standard code.
pub(super) fn standard(variant: &Variant<'_>, coded: &Coded) -> TokenStream {
    first(variant, coded)
}

/// What a variant's constant has first.
fn first(variant: &Variant<'_>, coded: &Coded) -> TokenStream {
    let name = name(variant, coded);
    quote!(#name.0)
}

/// The code of a variant for its row: 0 if it is wrong.
pub(super) fn row_code(checked: &Checked<'_>, variant: &Variant<'_>, coded: &Coded) -> TokenStream {
    let code = code(checked, variant, coded);
    let is_limited = checked.range != APPLICATION && coded.code.like().is_none();
    match coded.code.known {
        Some(_) if coded.code.is_wrong => quote!(0),
        None if is_limited => {
            let (first, last) = checked.range;
            let (first, last) = (Literal::i128_unsuffixed(first), Literal::i128_unsuffixed(last));
            quote!(__close_codes::within(#code, #first, #last))
        }
        _ => code,
    }
}

/// The code of a variant, as an expression of type `i128`.
pub(super) fn code(checked: &Checked<'_>, variant: &Variant<'_>, coded: &Coded) -> TokenStream {
    if let Some(code) = coded.code.known {
        return Literal::i128_unsuffixed(code).into_token_stream();
    }
    match &coded.code.expression {
        Expression::Constant { ty, offset, .. } => {
            let value = number(ty, &first(variant, coded));
            if *offset == 0 {
                return value;
            }
            let offset = Literal::i128_unsuffixed(*offset);
            quote!(#value + #offset)
        }
        Expression::Cast(ty) => {
            let (ident, variant) =
                (generated(&checked.input.ident), generated(&variant.original.ident));
            // Through `u128`, what is too large would be negative.
            let ty = if ty == "u128" { ty.clone() } else { Ident::new("i128", Span::call_site()) };
            let cast = primitive(&ty);
            number(&ty, &quote!(#ident::#variant as #cast))
        }
        Expression::Like(like) => {
            let (table, target) = (like_table(variant, coded), &like.variant);
            quote!(const { __close_codes::number_of(__close_codes::like_row("", &#table, #target)) })
        }
        Expression::Standard(_) | Expression::None => {
            Literal::i128_unsuffixed(0).into_token_stream()
        }
    }
}

/// A value of this type as an `i128`.
fn number(ty: &Ident, value: &TokenStream) -> TokenStream {
    if ty == "i128" {
        value.clone()
    } else if ty == "u128" {
        quote!(__close_codes::from_u128(#value))
    } else {
        quote!(#value as __close_codes::core::primitive::i128)
    }
}

/// The reason of a variant that has a constant one.
pub(super) fn reason(variant: &Variant<'_>, coded: &Coded) -> TokenStream {
    let name = name(variant, coded);
    if has_code(coded) {
        quote!(#name.1)
    } else {
        quote!(#name.0)
    }
}

/// The lint levels on the enum, or on a variant: they are for the expressions in its attributes,
/// too. An `#[expect]` is an `#[allow]` there: it is for rustc to say whether it is needed.
pub(super) fn lint_levels(attrs: &[Attribute]) -> impl Iterator<Item = TokenStream> + '_ {
    const LEVELS: [&str; 4] = ["allow", "warn", "deny", "forbid"];
    attrs.iter().filter_map(|attr| {
        if attr.path().is_ident("expect") {
            let list = attr.meta.require_list().ok()?;
            let lints = &list.tokens;
            return Some(quote!(#[allow(#lints)]));
        }
        let is_level = LEVELS.iter().any(|level| attr.path().is_ident(level));
        if is_level {
            Some(attr.to_token_stream())
        } else {
            None
        }
    })
}
