//! What the macro cannot see: codes and reasons that are constants. Each is defined once, and judged
//! by a const evaluation that has its error at the expression.

use std::collections::{BTreeSet, HashSet};

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::Path;

use super::spans::{call_at, evaluate_at, generated};
use crate::check::{Checked, Code, Coded, Kind, Reason, Variant};

/// A constant for each variant that has an expression in its attribute: `const RoomFull: u16 = BASE + 1;`
pub(crate) struct Consts<'a> {
    checked: &'a Checked<'a>,
    /// Whether an expression names one of the constants itself: then they get other names.
    renamed: bool,
}

impl<'a> Consts<'a> {
    pub(crate) fn new(checked: &'a Checked<'a>) -> Self {
        let consts = Self { checked, renamed: false };
        let names: HashSet<_> = consts.iter().map(|(variant, ..)| variant.ident).collect();
        let renamed = consts
            .iter()
            .flat_map(|(_, code, reason)| [code, reason])
            .flatten()
            .any(|(_, expression)| names_one_of(expression, &names));
        Self { checked, renamed }
    }

    /// The variants with expressions: the type and the tokens of the code's, and of the reason's.
    fn iter(&self) -> impl Iterator<Item = Expressions<'a>> + use<'a> {
        coded(self.checked).filter_map(|(variant, coded)| {
            let code = match &coded.code {
                Code::Attribute(code) => {
                    Some((quote!(::core::primitive::u16), parenthesized(code)))
                }
                Code::Discriminant(code, offset) => {
                    let i128 = quote!(::core::primitive::i128);
                    let code = parenthesized(code);
                    let mut code = quote!((#code) as #i128);
                    if *offset != 0 {
                        let offset = Literal::i128_unsuffixed(*offset);
                        code.extend(quote!(+ #offset));
                    }
                    Some((i128, code))
                }
                Code::Known(_) | Code::Cast => None,
            };
            let reason = match &coded.reason {
                Reason::Const(reason) => {
                    Some((quote!(&::core::primitive::str), parenthesized(reason)))
                }
                _ => None,
            };
            (code.is_some() || reason.is_some()).then_some((variant, code, reason))
        })
    }

    fn name(&self, variant: &Variant<'_>) -> Ident {
        if self.renamed {
            format_ident!("{}_close", generated(variant.ident))
        } else {
            generated(variant.ident)
        }
    }

    pub(crate) fn definitions(&self) -> TokenStream {
        self.iter()
            .map(|(variant, code, reason)| {
                let name = self.name(variant);
                match (code, reason) {
                    (Some((code_type, code)), Some((reason_type, reason))) => {
                        quote!(const #name: (#code_type, #reason_type) = (#code, #reason);)
                    }
                    (Some((ty, value)), None) | (None, Some((ty, value))) => {
                        // In braces, an error of type is shown at the expression alone.
                        quote!(const #name: #ty = { #value };)
                    }
                    (None, None) => TokenStream::new(),
                }
            })
            .collect()
    }

    /// The code of a variant, as an expression of type `i128`.
    pub(crate) fn code(&self, variant: &Variant<'_>, coded: &Coded) -> TokenStream {
        let constant = || {
            let name = self.name(variant);
            match coded.reason {
                Reason::Const(_) => quote!(#name.0),
                _ => quote!(#name),
            }
        };
        match &coded.code {
            Code::Known(code) => Literal::i128_unsuffixed(*code).into_token_stream(),
            Code::Attribute(_) => {
                let code = constant();
                quote!(#code as ::core::primitive::i128)
            }
            Code::Discriminant(..) => constant(),
            Code::Cast => {
                let (ident, variant) =
                    (generated(&self.checked.input.ident), generated(variant.ident));
                quote!(#ident::#variant as ::core::primitive::i128)
            }
        }
    }

    /// The reason of a variant that has a constant one.
    pub(crate) fn reason(&self, variant: &Variant<'_>, coded: &Coded) -> TokenStream {
        let name = self.name(variant);
        match coded.code {
            Code::Attribute(_) | Code::Discriminant(..) => quote!(#name.1),
            Code::Known(_) | Code::Cast => quote!(#name),
        }
    }
}

/// A variant, its code and its reason, as far as they are expressions.
type Expressions<'a> = (&'a Variant<'a>, Option<Expression>, Option<Expression>);

/// A type and an expression.
type Expression = (TokenStream, TokenStream);

/// The same expression, with parentheses for the invisible groups that a macro puts around its
/// `$base:expr`: rustc forgets those, and `$base * 2` would be another number.
fn parenthesized(expression: &TokenStream) -> TokenStream {
    expression
        .clone()
        .into_iter()
        .flat_map(|token| {
            let TokenTree::Group(group) = token else { return TokenStream::from(token) };
            let inner = parenthesized(&group.stream());
            let mut new = match group.delimiter() {
                Delimiter::None if inner.clone().into_iter().nth(1).is_none() => return inner,
                Delimiter::None => {
                    return TokenTree::from(Group::new(Delimiter::Parenthesis, inner)).into();
                }
                delimiter => Group::new(delimiter, inner),
            };
            new.set_span(group.span());
            TokenTree::from(new).into()
        })
        .collect()
}

/// Whether the tokens name one of these, other than behind a `::` or a `.`
fn names_one_of(tokens: TokenStream, names: &HashSet<&Ident>) -> bool {
    let mut behind = false;
    tokens.into_iter().any(|token| {
        let was_behind = behind;
        behind = matches!(&token, TokenTree::Punct(punct) if matches!(punct.as_char(), ':' | '.'));
        match token {
            TokenTree::Ident(ident) => !was_behind && names.contains(&ident),
            TokenTree::Group(group) => names_one_of(group.stream(), names),
            _ => false,
        }
    })
}

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
    let all_known = coded(checked).all(|(_, coded)| matches!(coded.code, Code::Known(_)));
    // rustc itself refuses a repeated discriminant.
    if all_discriminants || all_known {
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

/// The variants with a code of their own.
pub(crate) fn coded<'a>(
    checked: &'a Checked<'a>,
) -> impl Iterator<Item = (&'a Variant<'a>, &'a Coded)> {
    checked.variants.iter().filter_map(|variant| match &variant.kind {
        Kind::Coded(coded) => Some((variant, coded)),
        _ => None,
    })
}
