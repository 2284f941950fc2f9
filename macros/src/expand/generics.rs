//! The bounds that a generic enum's impls need.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Generics, Type};

use super::is_itself;
use super::spans::{generated, generated_tokens};
use crate::check::{Checked, Kind, Reason};

/// What stands behind `impl`, and behind the name of the enum: `<'a, T: Debug>` and `<'a, T>`.
pub(crate) fn parameters_and_arguments(checked: &Checked<'_>) -> (TokenStream, TokenStream) {
    let (parameters, arguments, _) = checked.input.generics.split_for_impl();
    (generated_tokens(parameters), generated_tokens(arguments))
}

/// The where clause of the impl: every field that is formatted or transparent, and whose type has
/// a parameter in it, must be able to.
pub(crate) fn where_clause(checked: &Checked<'_>) -> TokenStream {
    let krate = &checked.krate;
    let mut bounds = Bounds::new(checked);
    for variant in &checked.variants {
        match &variant.kind {
            Kind::Transparent(field) => bounds.add(&field.ty, &quote!(#krate::CloseCodes)),
            Kind::Coded(coded) => match &coded.reason {
                Reason::Formatted { template, .. } => {
                    for (field, bound) in &template.needs {
                        let bound = format_ident!("{bound}");
                        if let Some(field) = variant.fields.iter().nth(*field) {
                            bounds.add(&field.ty, &quote!(::core::fmt::#bound));
                        }
                    }
                }
                Reason::Display(_) if !checked.input.generics.params.is_empty() => {
                    bounds.push(quote!(Self: ::core::fmt::Display));
                }
                _ => {}
            },
            Kind::Broken => {}
        }
    }
    bounds.into_where_clause()
}

/// The where clause of the impls that build on the one of `CloseCodes`.
pub(crate) fn where_close_codes(checked: &Checked<'_>) -> TokenStream {
    let mut bounds = Bounds::new(checked);
    bounds.add_close_codes();
    bounds.into_where_clause()
}

/// The where clause of the impls that read the enum: `bound` is for what is in its transparent
/// variants.
pub(crate) fn where_decodable(checked: &Checked<'_>, bound: &TokenStream) -> TokenStream {
    let mut bounds = Bounds::new(checked);
    bounds.add_close_codes();
    for variant in &checked.variants {
        if let Kind::Transparent(field) = &variant.kind {
            bounds.add(&field.ty, bound);
        }
    }
    bounds.into_where_clause()
}

/// The bounds that are written on the enum, and those that an impl needs beside them.
struct Bounds<'a> {
    checked: &'a Checked<'a>,
    added: Vec<TokenStream>,
}

impl<'a> Bounds<'a> {
    fn new(checked: &'a Checked<'a>) -> Self {
        Self { checked, added: Vec::new() }
    }

    /// A bound on the type of a field, if that depends on a parameter.
    fn add(&mut self, ty: &Type, bound: &TokenStream) {
        if !is_itself(self.checked, ty)
            && mentions_parameter(ty.to_token_stream(), &self.checked.input.generics)
        {
            self.push(quote!(#ty: #bound));
        }
    }

    /// The enum itself must implement `CloseCodes`, if that depends on a parameter.
    fn add_close_codes(&mut self) {
        if self.checked.input.generics.type_params().next().is_some() {
            let krate = &self.checked.krate;
            let ident = generated(&self.checked.input.ident);
            let (_, arguments) = parameters_and_arguments(self.checked);
            self.push(quote!(#ident #arguments: #krate::CloseCodes));
        }
    }

    fn push(&mut self, bound: TokenStream) {
        if !self.added.iter().any(|known| known.to_string() == bound.to_string()) {
            self.added.push(bound);
        }
    }

    fn into_where_clause(self) -> TokenStream {
        let clause = self.checked.input.generics.where_clause.as_ref();
        let written = clause.into_iter().flat_map(|clause| &clause.predicates);
        let mut bounds = written.map(ToTokens::to_token_stream).chain(self.added).peekable();
        let keyword = bounds.peek().map(|_| quote!(where));
        generated_tokens(quote!(#keyword #(#bounds),*))
    }
}

fn mentions_parameter(tokens: TokenStream, generics: &Generics) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => generics.type_params().any(|parameter| parameter.ident == ident),
        TokenTree::Group(group) => mentions_parameter(group.stream(), generics),
        _ => false,
    })
}
