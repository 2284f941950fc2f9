//! Another crate's derive, whose attributes have names similar to `close`.

use proc_macro::TokenStream;

/// Generates nothing.
#[proc_macro_derive(Lookalike, attributes(clone, closed, closes, lose, Close, CLOSE))]
pub fn lookalike(_: TokenStream) -> TokenStream {
    TokenStream::new()
}
