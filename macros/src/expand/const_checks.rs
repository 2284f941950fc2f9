//! What the macro cannot see: codes and reasons that are constants are checked by const
//! evaluations, which have their errors at the expressions.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;
use syn::parse::Parser;
use syn::Path;

use super::consts;
use super::spans::{call_at, evaluate_at};
use super::writer::Writer;
use crate::check::{Checked, Like, Reason};
use crate::tokens::{list, stream};

/// The const evaluations.
pub(super) fn checks(checked: &Checked<'_>, is_broken: bool, out: &mut Writer) {
    let mut add = |checks: TokenStream| {
        if !checks.is_empty() {
            out.tokens(checks);
        }
    };
    add(codes_and_reasons(checked));
    add(known_repetitions(checked));
    add(uses(checked, is_broken));
    // After a mistake there is no table that has all of it.
    if !is_broken {
        add(agreement(checked));
    }
}

fn codes_and_reasons(checked: &Checked<'_>) -> TokenStream {
    let (first, last) = checked.range;
    let (first, last) = (Literal::i128_unsuffixed(first), Literal::i128_unsuffixed(last));
    let mut checks = TokenStream::new();
    // The variant before, if its discriminant is counted on.
    let mut previous = None;
    for variant in &checked.variants {
        if variant.original.discriminant.is_some() {
            previous = None;
        }
        let Some(coded) = variant.kind.coded() else { continue };
        let place = &coded.code.place;
        if let Some(Like { variant: target, path, .. }) = coded.code.like() {
            let table = consts::like_table(variant, coded);
            let has_reason = !matches!(coded.reason, Reason::Like);
            let arguments = quote!(&#table, #target, #path, #has_reason);
            checks.extend(evaluate_at(place, "check_like", arguments));
        } else if coded.code.known.is_none() {
            let code = consts::code(checked, variant, coded);
            let arguments = quote!(#code, #first, #last);
            checks.extend(match (cast(place), &previous) {
                (Some(path), _) => evaluate_at(place, "check_cast", quote!(#arguments, #path)),
                (None, Some(previous)) if coded.code.is_discriminant => {
                    evaluate_at(place, "check_next", quote!(#arguments, #previous))
                }
                (None, _) => evaluate_at(place, "check_code", arguments),
            });
            if coded.code.is_discriminant {
                previous = Some(code);
            }
        }
        if let Reason::Const { place, .. } = &coded.reason {
            let reason = consts::reason(variant, coded);
            checks.extend(evaluate_at(place, "check_reason", reason));
        }
    }
    checks
}

/// The variant in `Enum::Variant as u16`.
fn cast(tokens: &TokenStream) -> Option<String> {
    let mut tokens = list(tokens.clone());
    let is = |token: &TokenTree, word| matches!(token, TokenTree::Ident(ident) if ident == word);
    match tokens.as_slice() {
        [.., keyword, ty] if is(keyword, "as") && is(ty, "u16") => {
            tokens.truncate(tokens.len() - 2);
            let path = stream(&tokens);
            let is_variant = |path: &Path| path.segments.len() > 1;
            let is_path =
                Path::parse_mod_style.parse2(path.clone()).is_ok_and(|path| is_variant(&path));
            is_path.then(|| path.to_string().replace(' ', ""))
        }
        _ => None,
    }
}

/// Codes that appear twice, which the macro has seen. The error is at the second place, and comes
/// out of a function at the first: that is how one error shows both.
fn known_repetitions(checked: &Checked<'_>) -> TokenStream {
    checked
        .repetitions
        .iter()
        .map(|repetition| {
            let earlier = super::generated(&repetition.earlier);
            let message = &repetition.message;
            let function = quote!(__close_codes::fail);
            let fail = call_at(&repetition.earlier_place, function, quote!(#message));
            let call = call_at(&repetition.place, &earlier, TokenStream::new());
            quote! {
                const _: () = {
                    const fn #earlier() {
                        #fail
                    }
                    #call
                };
            }
        })
        .collect()
}

/// Codes that may appear twice, where one of them is a constant.
fn uses(checked: &Checked<'_>, is_broken: bool) -> TokenStream {
    let all_discriminants = checked.coded().all(|(_, coded)| coded.code.is_discriminant);
    // rustc itself rejects a repeated discriminant.
    if all_discriminants || checked.all_known() {
        return TokenStream::new();
    }
    let len = Literal::usize_unsuffixed(checked.coded().count());
    let uses = checked.coded().map(|(variant, coded)| {
        let name = &variant.name;
        let code = consts::row_code(checked, variant, coded);
        quote!((#code, #name))
    });
    let mut checks = quote! {
        static __CLOSE_CODES_USES: __close_codes::Uses<#len> =
            __close_codes::Uses::new([#(#uses),*]);
    };
    let mut before_known = true;
    for (index, (variant, coded)) in checked.coded().enumerate() {
        before_known &= coded.code.known.is_some();
        if before_known
            || checked.repetitions.iter().any(|known| known.variant == variant.original.ident)
        {
            continue;
        }
        let (shared, place) = match &coded.shared {
            // It may be misspelt, and what it repeats may be missing.
            Some(_) if is_broken => continue,
            Some(word) => (true, quote!(#word)),
            None => (false, coded.code.place.clone()),
        };
        let index = Literal::usize_unsuffixed(index);
        let arguments = quote!(&__CLOSE_CODES_USES, #index, #shared);
        checks.extend(evaluate_at(&place, "check_use", arguments));
    }
    checks
}

/// What variants of one code state, where one of the codes is a constant.
fn agreement(checked: &Checked<'_>) -> TokenStream {
    let mut checks = TokenStream::new();
    let mut before_known = true;
    for (index, (_, coded)) in checked.coded().enumerate() {
        before_known &= coded.code.known.is_some();
        // A code that is repeated without `shared` has an error already.
        if before_known || coded.shared.is_none() {
            continue;
        }
        let index = Literal::usize_unsuffixed(index);
        let mut check = |place: &TokenStream, key: &str| {
            checks.extend(evaluate_at(
                place,
                "check_agreement",
                quote!(&__CLOSE_CODES_TABLE, #index, #key),
            ));
        };
        if coded.code.like().is_some() {
            check(&coded.code.place, "");
        }
        if let Some(stated) = &coded.reconnect {
            check(&stated.place, "reconnect");
        }
        if let Some(stated) = &coded.meta {
            check(&stated.place, "meta");
        }
    }
    checks
}
