//! The conversions into the types of WebSocket crates.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

use super::generics::{parameters_and_arguments, where_close_codes};
use super::spans::{generated, respan};
use crate::check::Checked;
use crate::peers::{Peer, Value, tokens};

pub(crate) fn impls(checked: &Checked<'_>) -> TokenStream {
    checked
        .peers
        .iter()
        .flat_map(|peer| peer.shape.1.iter().map(move |(path, value)| (peer, path, value)))
        .map(|(peer, path, value)| conversions(checked, peer, path, value))
        .collect()
}

/// `From<E>` and `From<&E>` for one type. What does not fit it is an error at the crate's name.
fn conversions(checked: &Checked<'_>, peer: &Peer, path: &str, value: &Value) -> TokenStream {
    let ident = generated(&checked.input.ident);
    let (parameters, arguments) = parameters_and_arguments(checked);
    let bounds = where_close_codes(checked);
    let span = Span::mixed_site().located_at(peer.name.span());
    let at = |source| respan(tokens(source), span);
    let (krate, peer) = (&checked.krate, &peer.path);
    let target = if let Some(path) = path.strip_suffix("<..>") {
        let path = at(path);
        quote_spanned!(span=> #krate::__private::Elided<fn(&'static ()) -> #peer::#path, #ident #arguments>)
    } else {
        let path = at(path);
        quote_spanned!(span=> #peer::#path)
    };
    let parts = quote_spanned! {span=>
        #krate::CloseFrame::into_parts(#krate::CloseCodes::close_frame(__error))
    };
    let (bindings, value) = match value {
        Value::Fields(value) => {
            (quote_spanned!(span=> let (__code, __reason) = #parts;), at(value))
        }
        Value::Call(value) => (
            quote_spanned! {span=>
                let (__code, __reason): (::core::primitive::u16, ::std::string::String) = #parts;
            },
            at(value),
        ),
        Value::Wrap(value) => {
            (quote_spanned!(span=> let __frame = ::core::convert::From::from(__error);), at(value))
        }
    };
    quote_spanned! {span=>
        #[automatically_derived]
        impl #parameters ::core::convert::From<#ident #arguments> for #target #bounds {
            fn from(__error: #ident #arguments) -> Self {
                ::core::convert::From::from(&__error)
            }
        }

        #[automatically_derived]
        impl #parameters ::core::convert::From<&#ident #arguments> for #target #bounds {
            fn from(__error: &#ident #arguments) -> Self {
                #bindings
                #value
            }
        }
    }
}
