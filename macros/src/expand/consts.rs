//! Codes and reasons that are expressions: each is defined once, as a constant.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Delimiter, Group, Ident, Literal, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Data};

use super::coded;
use super::spans::generated;
use crate::check::{Checked, Code, Coded, Reason, Variant};

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
        let attrs = match &self.checked.input.data {
            Data::Enum(data) => {
                data.variants.iter().map(|variant| (&variant.ident, &variant.attrs))
            }
            Data::Struct(_) | Data::Union(_) => return TokenStream::new(),
        };
        let attrs: HashMap<_, _> = attrs.collect();
        self.iter()
            .map(|(variant, code, reason)| {
                let name = self.name(variant);
                let levels =
                    attrs.get(variant.ident).into_iter().flat_map(|attrs| lint_levels(attrs));
                let (ty, value) = match (code, reason) {
                    (Some((code_type, code)), Some((reason_type, reason))) => {
                        (quote!((#code_type, #reason_type)), quote!((#code, #reason)))
                    }
                    // In braces, an error of type is shown at the expression alone.
                    (Some((ty, value)), None) | (None, Some((ty, value))) => {
                        (ty, quote!({ #value }))
                    }
                    (None, None) => return TokenStream::new(),
                };
                quote!(#(#levels)* const #name: #ty = #value;)
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

/// The lint levels that stand on the enum, or on a variant: they are for the expressions in its
/// attributes, too.
pub(crate) fn lint_levels(attrs: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    const LEVELS: [&str; 4] = ["allow", "warn", "deny", "forbid"];
    attrs.iter().filter(|attr| LEVELS.iter().any(|level| attr.path().is_ident(level)))
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
