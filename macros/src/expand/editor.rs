//! What only an editor looks at.

use proc_macro2::{Ident, Span};
use quote::quote;

use super::spans::ends;
use super::writer::Writer;
use crate::check::Checked;

/// The runtime's names for `reconnect = never`, at these words: a packed row has but a byte for them, so
/// an editor would find nothing there.
pub(super) fn words(checked: &Checked<'_>, out: &mut Writer) {
    let at = |name, place: Span| Ident::new(name, Span::call_site().located_at(place));
    let stated = checked.coded().filter_map(|(_, coded)| coded.reconnect.as_ref());
    let mut names = stated
        .map(|stated| {
            let (_, value) = ends(&stated.place);
            let (ty, variant) =
                (at("Reconnect", stated.word.span()), at(stated.value.variant(), value));
            quote!(__close_codes::#ty::#variant)
        })
        .peekable();
    if names.peek().is_some() {
        out.tokens(quote!(const _: &[__close_codes::Reconnect] = &[#(#names),*];));
    }
}
