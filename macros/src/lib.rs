//! The derive behind the crate [`close-codes`](https://docs.rs/close-codes), which exports and
//! documents it. Depend on that crate, not on this one.
//!
//! Data flows one way: `parse` reads what is written, `check` judges it, `expand` writes the
//! impls. All three add to one list of `errors`, so that one run shows every mistake.

#![forbid(unsafe_code)]

mod attr;
mod check;
mod doc;
mod errors;
mod expand;
mod parse;
mod peers;
mod rules;
mod template;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Derives `CloseCodes` on an enum; documented where `close_codes` exports it.
#[proc_macro_derive(CloseCodes, attributes(close))]
pub fn derive_close_codes(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    derive(&input).into()
}

fn derive(input: &DeriveInput) -> proc_macro2::TokenStream {
    let mut errors = errors::Errors::default();
    let parsed = parse::parse(input, &mut errors);
    let checked = check::check(parsed, &mut errors);
    expand::expand(&checked, errors)
}
