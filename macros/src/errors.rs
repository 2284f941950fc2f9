//! The list of mistakes: one run reports all of them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, ToTokens};

use crate::tokens::is_punct;

#[derive(Default)]
pub(crate) struct Errors {
    list: Vec<syn::Error>,
    muted: bool,
    /// The list is complete.
    closed: bool,
}

impl Errors {
    /// A list of one error, which no other is added to.
    pub(crate) fn only(error: syn::Error) -> Self {
        Self { list: vec![error], closed: true, ..Self::default() }
    }

    pub(crate) fn push(&mut self, error: syn::Error) {
        if !self.muted && !self.closed {
            self.list.push(error);
        }
    }

    /// Adds an error that underlines `tokens`.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl core::fmt::Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    /// What would follow from a mistake that is on the list already is not added.
    pub(crate) fn mute(&mut self) {
        self.muted = true;
    }

    pub(crate) fn unmute(&mut self) {
        self.muted = false;
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The errors, as calls of `compile_error!`. The calls are where the mistakes are, in the user's edition; so
    /// they have a single name, as a path would be the user's own in edition 2015.
    pub(crate) fn into_compile_errors(self) -> TokenStream {
        if self.is_empty() {
            return TokenStream::new();
        }
        // rustc comes back to names that it has not found at once, and then goes from the last call in the file
        // to the first. It comes back twice to what is in a macro that is such a name itself: that leaves the
        // enums in their order, and the calls of each in reverse.
        let calls = self.list.into_iter().rev().map(|error| {
            let mut call = error.into_compile_error().into_iter();
            let start = call.next().map_or_else(Span::call_site, |token| token.span());
            let name = Ident::new("__close_codes_error", start);
            let call = call.skip_while(|token| !is_punct(Some(token), '!'));
            let call: TokenStream = call.collect();
            quote!(#name #call)
        });
        quote! {
            __close_codes::expression! {
                use __close_codes::core::compile_error as __close_codes_error;
                #(#calls)*
            }
        }
    }
}
