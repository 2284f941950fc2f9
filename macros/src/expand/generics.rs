//! The bounds that a generic enum's impls need.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Generics, WhereClause, parse_quote};

use crate::check::{Checked, Kind, Reason};

/// The where clause of the impl: every field that is formatted or transparent, and whose type has
/// a parameter in it, must be able to.
pub(crate) fn where_clause(checked: &Checked<'_>) -> WhereClause {
    let krate = &checked.krate;
    let mut bounds: Vec<TokenStream> = Vec::new();
    let mut add = |ty: TokenStream, bound: TokenStream| {
        let bound = quote!(#ty: #bound);
        if !bounds.iter().any(|known| known.to_string() == bound.to_string()) {
            bounds.push(bound);
        }
    };
    for variant in &checked.variants {
        match &variant.kind {
            Kind::Transparent(field) => {
                if mentions_parameter(field.ty.to_token_stream(), &checked.input.generics) {
                    add(field.ty.to_token_stream(), quote!(#krate::CloseCodes));
                }
            }
            Kind::Coded(coded) => match &coded.reason {
                Reason::Formatted { template, .. } => {
                    for (field, bound) in &template.needs {
                        let ty = variant
                            .fields
                            .iter()
                            .nth(*field)
                            .map(|field| field.ty.to_token_stream());
                        let ty =
                            ty.filter(|ty| mentions_parameter(ty.clone(), &checked.input.generics));
                        let bound = format_ident!("{bound}");
                        if let Some(ty) = ty {
                            add(ty, quote!(::core::fmt::#bound));
                        }
                    }
                }
                Reason::Display(_) if !checked.input.generics.params.is_empty() => {
                    add(quote!(Self), quote!(::core::fmt::Display));
                }
                _ => {}
            },
            Kind::Broken => {}
        }
    }
    let mut clause = written(&checked.input.generics);
    clause
        .predicates
        .extend(bounds.into_iter().map(|bound| -> syn::WherePredicate { parse_quote!(#bound) }));
    clause
}

/// The where clause of the impls that build on the one of `CloseCodes`.
pub(crate) fn where_close_codes(checked: &Checked<'_>) -> WhereClause {
    let krate = &checked.krate;
    let ident = super::spans::generated(&checked.input.ident);
    let mut clause = written(&checked.input.generics);
    if checked.input.generics.type_params().next().is_some() {
        let (_, arguments, _) = checked.input.generics.split_for_impl();
        clause.predicates.push(parse_quote!(#ident #arguments: #krate::CloseCodes));
    }
    clause
}

fn written(generics: &Generics) -> WhereClause {
    generics.where_clause.clone().unwrap_or_else(|| parse_quote!(where))
}

fn mentions_parameter(tokens: TokenStream, generics: &Generics) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => generics.type_params().any(|parameter| parameter.ident == ident),
        TokenTree::Group(group) => mentions_parameter(group.stream(), generics),
        _ => false,
    })
}
