//! The derive of the crate [`close-codes`](https://docs.rs/close-codes), which exports and
//! documents it. Depend on that crate, not on this one.
//!
//! Data flows one way: `parse` reads what is written, `check` decides what it means and finds
//! mistakes, `expand` writes the impls. All three add to one list of `errors`, so that one run
//! shows every mistake.
//!
//! The crate is of edition 2018 on purpose: what a macro emits has the edition of the macro, and
//! there `gen` is a name and `Box<Trait>` a type, as in the crates of all users so far.

#![forbid(unsafe_code)]

mod attr;
mod check;
mod doc;
mod errors;
mod expand;
mod integrations;
mod key;
mod meta;
mod parse;
mod range;
mod reason;
#[rustfmt::skip]
mod rules;
mod source;
#[cfg(test)]
mod tests;
mod tokens;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::errors::Errors;

// Rustdoc would append a doc comment here to the page that `close_codes` has for the derive.
#[expect(missing_docs, reason = "`close_codes` documents it")]
#[proc_macro_derive(CloseCodes, attributes(close))]
pub fn derive_close_codes(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive(input.into()).into()
}

fn derive(input: TokenStream) -> TokenStream {
    match source::read(input) {
        Ok(input) => expand(&input, Errors::default()),
        Err((error, header)) => match syn::parse2(header) {
            // That is enough for the signatures of the impls.
            Ok(header) => expand(&header, Errors::only(error)),
            Err(_) => {
                let errors = Errors::only(error).into_compile_errors();
                quote! {
                    const _: () = {
                        use ::close_codes::__private as __close_codes;
                        #errors
                    };
                }
            }
        },
    }
}

fn expand(input: &DeriveInput, mut errors: Errors) -> TokenStream {
    let parsed = parse::parse(input, &mut errors);
    let checked = check::check(parsed, &mut errors);
    expand::expand(&checked, errors)
}
