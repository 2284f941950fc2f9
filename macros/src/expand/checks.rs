//! What the macro cannot see: codes and reasons that are constants are judged by const evaluations,
//! which have their errors at the expressions.

use std::collections::{BTreeSet, HashSet};

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};
use syn::Path;

use super::consts::Consts;
use super::spans::{call_at, evaluate_at, generated};
use super::{all_known, coded};
use crate::check::{Checked, Code, Reason};

/// The const evaluations.
pub(crate) fn checks(checked: &Checked<'_>, consts: &Consts<'_>) -> TokenStream {
    let mut calls = Calls::default();
    codes_and_reasons(checked, consts, &mut calls);
    known_repetitions(checked, &mut calls);
    uses(checked, consts, &mut calls);
    calls.import(&checked.krate)
}

/// The const evaluations so far, and the functions of the runtime that they call.
#[derive(Default)]
struct Calls {
    functions: BTreeSet<&'static str>,
    tokens: TokenStream,
}

impl Calls {
    fn evaluate_at(&mut self, place: &TokenStream, function: &'static str, arguments: TokenStream) {
        self.functions.insert(function);
        self.tokens.extend(evaluate_at(place, function, arguments));
    }

    fn import(&self, krate: &Path) -> TokenStream {
        let Self { functions, tokens } = self;
        if functions.is_empty() {
            return TokenStream::new();
        }
        let functions = functions.iter().map(|function| format_ident!("{function}"));
        quote! {
            const _: () = {
                use #krate::__private::{#(#functions),*};
                #tokens
            };
        }
    }
}

fn codes_and_reasons(checked: &Checked<'_>, consts: &Consts<'_>, calls: &mut Calls) {
    let (first, last) = checked.range;
    let (first, last) = (Literal::i128_unsuffixed(first), Literal::i128_unsuffixed(last));
    for (variant, coded) in coded(checked) {
        if !matches!(coded.code, Code::Known(_)) {
            let code = consts.code(variant, coded);
            calls.evaluate_at(&coded.place, "check_code", quote!(#code, #first, #last));
        }
        if let Reason::Const(place) = &coded.reason {
            let reason = consts.reason(variant, coded);
            calls.evaluate_at(place, "check_reason", quote!(#reason));
        }
    }
}

/// Codes that stand twice, which the macro has seen. The error is at the second place, and comes
/// out of a function at the first: that is how one error shows both.
fn known_repetitions(checked: &Checked<'_>, calls: &mut Calls) {
    for repetition in &checked.repetitions {
        let earlier = generated(&repetition.earlier);
        let message = &repetition.message;
        let function = "repeated_code";
        let fail = call_at(
            &repetition.earlier_place,
            &Ident::new(function, Span::call_site()),
            quote!(#message),
        );
        let call = call_at(&repetition.place, &earlier, TokenStream::new());
        calls.functions.insert(function);
        calls.tokens.extend(quote! {
            const _: () = {
                const fn #earlier() {
                    #fail
                }
                #call
            };
        });
    }
}

/// Codes that may stand twice, where one of them is a constant.
fn uses(checked: &Checked<'_>, consts: &Consts<'_>, calls: &mut Calls) {
    let all_discriminants = coded(checked).all(|(_, coded)| coded.is_discriminant);
    // rustc itself refuses a repeated discriminant.
    if all_discriminants || all_known(checked) {
        return;
    }
    let krate = &checked.krate;
    let len = Literal::usize_unsuffixed(coded(checked).count());
    let uses = coded(checked).map(|(variant, coded)| {
        let (code, name) = (consts.code(variant, coded), variant.ident.to_string());
        quote!((#code, #name))
    });
    calls.tokens.extend(quote! {
        static CLOSE_CODE_USES: #krate::__private::Uses<#len> =
            #krate::__private::Uses::new([#(#uses),*]);
    });
    let reported: HashSet<_> = checked.repetitions.iter().map(|known| &known.variant).collect();
    let mut before_known = true;
    for (index, (variant, coded)) in coded(checked).enumerate() {
        before_known &= matches!(coded.code, Code::Known(_));
        if before_known || reported.contains(variant.ident) {
            continue;
        }
        let (shared, place) = match &coded.shared {
            Some(word) => (true, quote!(#word)),
            None => (false, coded.place.clone()),
        };
        let index = Literal::usize_unsuffixed(index);
        calls.evaluate_at(&place, "check_use", quote!(&CLOSE_CODE_USES, #index, #shared));
    }
}
