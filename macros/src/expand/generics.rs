//! The heads of the impls, with the bounds that a generic enum needs.

use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote, ToTokens};
use syn::{GenericParam, Generics, Type};

use super::spans::{generated, generated_tokens};
use super::writer::Writer;
use crate::check::{Checked, Kind, Reason};

/// Opens an impl: `what` is a trait and what it is for, with `@` for the enum, unless that is
/// `of`. The caller closes it.
pub(super) fn open_impl(
    checked: &Checked<'_>,
    what: &str,
    of: Option<&TokenStream>,
    bounds: &TokenStream,
    out: &mut Writer,
) {
    out.text("#[automatically_derived] impl");
    if is_generic(checked) {
        let (parameters, _, _) = checked.input.generics.split_for_impl();
        out.tokens(generated_tokens(parameters));
    }
    out.text(" ");
    with_this(checked, what, out);
    if let Some(of) = of {
        out.tokens(of);
    }
    if !bounds.is_empty() {
        out.tokens(bounds);
    }
    out.text(" {");
}

/// Text with `@` for the enum.
pub(super) fn with_this(checked: &Checked<'_>, text: &str, out: &mut Writer) {
    for (index, part) in text.split('@').enumerate() {
        if index > 0 {
            out.whole(&checked.name);
            if is_generic(checked) {
                out.tokens(arguments(checked));
            }
        }
        out.whole(part);
    }
}

fn is_generic(checked: &Checked<'_>) -> bool {
    !checked.input.generics.params.is_empty()
}

/// What comes after the name of the enum: `<'a, T>`.
pub(super) fn arguments(checked: &Checked<'_>) -> TokenStream {
    let arguments = checked.input.generics.params.iter().map(|parameter| match parameter {
        GenericParam::Lifetime(parameter) => parameter.lifetime.to_token_stream(),
        GenericParam::Type(parameter) => parameter.ident.to_token_stream(),
        // Without braces, it would be a type of that name, if there is one.
        GenericParam::Const(parameter) => {
            let name = &parameter.ident;
            quote!({ #name })
        }
    });
    if is_generic(checked) {
        generated_tokens(quote!(<#(#arguments),*>))
    } else {
        TokenStream::new()
    }
}

/// The where clause of the impl: every field that is formatted or transparent, and whose type has
/// a parameter in it, must be able to.
pub(super) fn where_clause(checked: &Checked<'_>) -> TokenStream {
    let mut bounds = Bounds::new(checked);
    if !is_generic(checked) {
        return bounds.into_where_clause();
    }
    for variant in &checked.variants {
        match &variant.kind {
            Kind::Transparent(nested) => {
                bounds.add_nested(&nested.field.ty, &quote!(__close_codes::CloseCodes));
            }
            Kind::Coded(coded) => match &coded.reason {
                Reason::Formatted { template, .. } => {
                    for (field, bound) in &template.needs {
                        let bound = format_ident!("{bound}");
                        if let Some(field) = variant.original.fields.iter().nth(*field) {
                            bounds.add(&field.ty, &quote!(__close_codes::core::fmt::#bound));
                        }
                    }
                }
                Reason::Display(_) => bounds.push(quote!(Self: __close_codes::core::fmt::Display)),
                _ => {}
            },
            Kind::Broken => {}
        }
    }
    bounds.into_where_clause()
}

/// The where clause of the impls that build on the one of `CloseCodes`.
pub(super) fn where_close_codes(checked: &Checked<'_>) -> TokenStream {
    let mut bounds = Bounds::new(checked);
    bounds.add_close_codes();
    bounds.into_where_clause()
}

/// The where clause of the impls that read the enum: what is in its transparent variants can be
/// read, too.
pub(super) fn where_decodable(checked: &Checked<'_>) -> TokenStream {
    let mut bounds = Bounds::new(checked);
    bounds.add_close_codes();
    for (_, ty) in checked.transparent() {
        bounds.add_nested(ty, &quote!(__close_codes::Decode));
        if checked.shares_nested() {
            bounds.add_nested(ty, &quote!(__close_codes::CloseCodes));
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
        if mentions_parameter(ty.to_token_stream(), &self.checked.input.generics) {
            self.push(quote!(#ty: #bound));
        }
    }

    /// A bound on the type of a transparent field. Where the enum itself is in there, it would depend on
    /// itself.
    fn add_nested(&mut self, ty: &Type, bound: &TokenStream) {
        let this = &self.checked.input.ident;
        if !mentions(ty.to_token_stream(), &|ident| ident == this || ident == "Self") {
            self.add(ty, bound);
        }
    }

    /// The enum itself must implement `CloseCodes`, if that depends on a parameter.
    fn add_close_codes(&mut self) {
        if has_parameters(&self.checked.input.generics) {
            let (ident, arguments) =
                (generated(&self.checked.input.ident), arguments(self.checked));
            self.push(quote!(#ident #arguments: __close_codes::CloseCodes));
        }
    }

    fn push(&mut self, bound: TokenStream) {
        if !self.added.iter().any(|known| known.to_string() == bound.to_string()) {
            self.added.push(bound);
        }
    }

    fn into_where_clause(self) -> TokenStream {
        let clause = self.checked.input.generics.where_clause.as_ref();
        if clause.is_none() && self.added.is_empty() {
            return TokenStream::new();
        }
        let written = clause.into_iter().flat_map(|clause| &clause.predicates);
        let mut bounds = written.map(ToTokens::to_token_stream).chain(self.added).peekable();
        let keyword = bounds.peek().map(|_| quote!(where));
        generated_tokens(quote!(#keyword #(#bounds),*))
    }
}

pub(super) fn mentions_parameter(tokens: TokenStream, generics: &Generics) -> bool {
    mentions(tokens, &|ident| {
        // With parameters, `Self` has them.
        ident == "Self" && has_parameters(generics)
            || generics.type_params().any(|parameter| parameter.ident == *ident)
            || generics.const_params().any(|parameter| parameter.ident == *ident)
    })
}

fn mentions(tokens: TokenStream, what: &dyn Fn(&syn::Ident) -> bool) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => what(&ident),
        TokenTree::Group(group) => mentions(group.stream(), what),
        _ => false,
    })
}

pub(super) fn has_parameters(generics: &Generics) -> bool {
    generics.type_params().next().is_some() || generics.const_params().next().is_some()
}
