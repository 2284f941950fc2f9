//! The conversions into the types of WebSocket crates.

use proc_macro2::Span;
use quote::{quote, quote_spanned};

use super::generics::{arguments, open_impl, where_close_codes, with_this};
use super::spans::{generated, respan};
use super::writer::Writer;
use crate::check::Checked;
use crate::integrations::{tokens, Integration, Make};

/// For a crate where only one function may name the other crate's type.
const ALLOW: &str = "#[allow(clippy::disallowed_types)]";

pub(super) fn impls(checked: &Checked<'_>, out: &mut Writer) {
    for integration in &checked.integrations {
        for (path, make) in integration.shape.1 {
            conversions(checked, integration, path, make, out);
        }
    }
}

/// `From<E>` and `From<&E>` for one type. What does not fit it is an error at the crate's name.
fn conversions(
    checked: &Checked<'_>,
    integration: &Integration,
    path: &str,
    make: &Make,
    out: &mut Writer,
) {
    let bounds = where_close_codes(checked);
    let span = Span::mixed_site().located_at(integration.name.span());
    let at = |source| respan(tokens(source), span);
    let integration = &integration.path;
    // Names that are not of the other crate are not at its name: an editor would go to all of them.
    let target = match path.strip_suffix("<..>") {
        Some(path) => {
            let (path, elided) = (at(path), quote!(__close_codes::Elided));
            let ident = generated(&checked.input.ident);
            let arguments = arguments(checked);
            quote_spanned!(span=> #elided<fn(&'static ()) -> #integration::#path, #ident #arguments>)
        }
        None => {
            let path = at(path);
            quote_spanned!(span=> #integration::#path)
        }
    };
    let error = quote!(__error);
    let from = quote!(__close_codes::From::from);
    let parts = quote!(__close_codes::into_parts);
    let parts = quote_spanned!(span=> #parts(#error));
    let (bindings, value) = match make {
        Make::Fields(value) => (quote_spanned!(span=> let (__code, __reason) = #parts;), at(value)),
        Make::Call(value) => {
            let pair = quote!((__close_codes::u16, __close_codes::String));
            (quote_spanned!(span=> let (__code, __reason): #pair = #parts;), at(value))
        }
        Make::Wrap(value) => (quote_spanned!(span=> let __frame = #from(#error);), at(value)),
    };
    out.text(ALLOW);
    open_impl(checked, "__close_codes::From<@> for ", Some(&target), &bounds, out);
    out.text("#[inline] fn from(__error: ");
    with_this(checked, "@", out);
    out.text(") -> Self { __close_codes::From::from(&__error) } }");
    out.text(ALLOW);
    open_impl(checked, "__close_codes::From<&@> for ", Some(&target), &bounds, out);
    out.text("#[inline] fn from(__error: ");
    with_this(checked, "&@", out);
    out.text(") -> Self {");
    out.tokens(bindings);
    out.tokens(value);
    out.text("} }");
}
