//! What the macro cannot see: codes and reasons that are constants. Each is defined once, and judged
//! by a const evaluation that has its error at the expression.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};

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
        let names: Vec<_> = consts.iter().map(|(variant, ..)| variant.ident).collect();
        let renamed = consts
            .iter()
            .flat_map(|(_, code, reason)| [code, reason])
            .flatten()
            .any(|(_, expression)| names_one_of(expression, &names));
        Self { checked, renamed }
    }

    /// The variants with expressions: the type and the tokens of the code's, and of the reason's.
    fn iter(&self) -> impl Iterator<Item = Expressions<'a>> + use<'a> {
        self.checked.variants.iter().filter_map(|variant| {
            let i128 = quote!(::core::primitive::i128);
            let Kind::Coded(coded) = &variant.kind else { return None };
            let code = match &coded.code {
                Code::Attribute(code) => Some((quote!(::core::primitive::u16), code.clone())),
                Code::Discriminant(code, 0) => Some((i128.clone(), quote!((#code) as #i128))),
                Code::Discriminant(code, offset) => {
                    let offset = Literal::i128_unsuffixed(*offset);
                    Some((i128.clone(), quote!((#code) as #i128 + #offset)))
                }
                Code::Known(_) | Code::Cast => None,
            };
            let reason = match &coded.reason {
                Reason::Const(reason) => Some((quote!(&::core::primitive::str), reason.clone())),
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
        let name = self.name(variant);
        let value = match coded.reason {
            Reason::Const(_) => quote!(#name.0),
            _ => quote!(#name),
        };
        match &coded.code {
            Code::Known(code) => {
                let code = Literal::i128_unsuffixed(*code);
                quote!(#code)
            }
            Code::Attribute(_) => quote!(#value as ::core::primitive::i128),
            Code::Discriminant(..) => value,
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

/// Whether the tokens name one of these, other than behind a `::` or a `.`
fn names_one_of(tokens: TokenStream, names: &[&Ident]) -> bool {
    let mut behind = false;
    tokens.into_iter().any(|token| {
        let was_behind = behind;
        behind = matches!(&token, TokenTree::Punct(punct) if matches!(punct.as_char(), ':' | '.'));
        match token {
            TokenTree::Ident(ident) => !was_behind && names.iter().any(|name| **name == ident),
            TokenTree::Group(group) => names_one_of(group.stream(), names),
            _ => false,
        }
    })
}

/// The const evaluations.
pub(crate) fn checks(checked: &Checked<'_>, consts: &Consts<'_>) -> TokenStream {
    let mut tokens = codes_and_reasons(checked, consts);
    tokens.extend(known_repetitions(checked));
    tokens.extend(uses(checked, consts));
    tokens
}

fn codes_and_reasons(checked: &Checked<'_>, consts: &Consts<'_>) -> TokenStream {
    let krate = &checked.krate;
    let (first, last) = checked.range;
    let (first, last) = (Literal::i128_unsuffixed(first), Literal::i128_unsuffixed(last));
    let mut tokens = TokenStream::new();
    for (variant, coded) in coded(checked) {
        if !matches!(coded.code, Code::Known(_)) {
            let code = consts.code(variant, coded);
            let function = quote!(#krate::__private::check_code);
            tokens.extend(evaluate_at(&coded.place, &function, quote!(#code, #first, #last)));
        }
        if let Reason::Const(place) = &coded.reason {
            let reason = consts.reason(variant, coded);
            let function = quote!(#krate::__private::check_reason);
            tokens.extend(evaluate_at(place, &function, quote!(#reason)));
        }
    }
    tokens
}

/// Codes that stand twice, which the macro has seen. The error is at the second place, and comes
/// out of a function at the first: that is how one error shows both.
fn known_repetitions(checked: &Checked<'_>) -> TokenStream {
    let krate = &checked.krate;
    checked
        .repetitions
        .iter()
        .map(|repetition| {
            let earlier = generated(&repetition.earlier);
            let message = &repetition.message;
            let function = quote!(#krate::__private::repeated_code);
            let fail = call_at(&repetition.earlier_place, &function, quote!(#message));
            let call = call_at(&repetition.place, &quote!(#earlier), TokenStream::new());
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

/// Codes that may stand twice, where one of them is a constant.
fn uses(checked: &Checked<'_>, consts: &Consts<'_>) -> TokenStream {
    let krate = &checked.krate;
    let all_discriminants = coded(checked).all(|(_, coded)| coded.is_discriminant);
    let all_known = coded(checked).all(|(_, coded)| matches!(coded.code, Code::Known(_)));
    // rustc itself refuses a repeated discriminant.
    if all_discriminants || all_known {
        return TokenStream::new();
    }
    let mut uses = TokenStream::new();
    let mut tokens = TokenStream::new();
    let mut before_known = true;
    for (index, (variant, coded)) in coded(checked).enumerate() {
        let code = consts.code(variant, coded);
        let name = variant.ident.to_string();
        uses.extend(quote!((#code, #name),));
        before_known &= matches!(coded.code, Code::Known(_));
        let is_reported = checked.repetitions.iter().any(|known| known.variant == *variant.ident);
        if before_known || is_reported {
            continue;
        }
        let (shared, place) = match &coded.shared {
            Some(word) => (true, quote!(#word)),
            None => (false, coded.place.clone()),
        };
        let index = Literal::usize_unsuffixed(index);
        let function = quote!(#krate::__private::Uses::check);
        tokens.extend(evaluate_at(&place, &function, quote!(&CLOSE_CODE_USES, #index, #shared)));
    }
    let len = Literal::usize_unsuffixed(coded(checked).count());
    quote! {
        const _: () = {
            const CLOSE_CODE_USES: #krate::__private::Uses<#len> = #krate::__private::Uses::new([#uses]);
            #tokens
        };
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
