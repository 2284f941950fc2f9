//! Where generated code appears to be.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{quote, ToTokens, TokenStreamExt};
use syn::{Index, Member};

/// An identifier of the user's that counts as generated: no lint looks at it, and using what is
/// deprecated does not warn.
pub(crate) fn generated(ident: &Ident) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(ident.span().resolved_at(Span::call_site()));
    ident
}

/// The name of a field, counting as generated.
pub(crate) fn generated_member(member: &Member) -> Member {
    match member {
        Member::Named(ident) => Member::Named(generated(ident)),
        Member::Unnamed(index) => {
            Member::Unnamed(Index { index: index.index, span: Span::call_site() })
        }
    }
}

/// A type, or parameters and their bounds, counting as generated.
pub(crate) fn generated_tokens(tokens: impl ToTokens) -> TokenStream {
    tokens
        .into_token_stream()
        .into_iter()
        .map(|token| match token {
            // It would be the crate of the enum, and not that of the macro.
            TokenTree::Ident(ident) if ident == "$crate" => ident.into(),
            // In edition 2015, it may be the name of a module.
            TokenTree::Ident(ident) if ident == "dyn" => ident.into(),
            // syn with its largest feature reads it as a name, which it is in edition 2015 only.
            TokenTree::Ident(ident) if ident == "try" => {
                Ident::new_raw("try", generated(&ident).span()).into()
            }
            TokenTree::Ident(ident) => generated(&ident).into(),
            TokenTree::Group(group) => {
                let mut new = Group::new(group.delimiter(), generated_tokens(group.stream()));
                new.set_span(group.span().resolved_at(Span::call_site()));
                new.into()
            }
            token => token,
        })
        .collect()
}

/// Evaluates `function(arguments)` at compile time, with its error underlining `place` whole.
pub(super) fn evaluate_at(
    place: &TokenStream,
    function: &str,
    arguments: TokenStream,
) -> TokenStream {
    let function = Ident::new(function, Span::call_site());
    let call = call_at(place, quote!(__close_codes::#function), arguments);
    quote!(const _: () = #call;)
}

/// `(function)(arguments)`, in the place of `place`. A stable compiler joins no spans: so the first
/// parentheses have the span of the first token, and the others that of the last. No identifier
/// is where the user has written another: an editor would take it for that.
pub(super) fn call_at(
    place: &TokenStream,
    function: impl ToTokens,
    arguments: TokenStream,
) -> TokenStream {
    let (first, last) = ends(place);
    let mut function = Group::new(Delimiter::Parenthesis, function.into_token_stream());
    function.set_span(first);
    let mut call = TokenStream::new();
    call.append(function);
    let mut arguments = Group::new(Delimiter::Parenthesis, arguments);
    arguments.set_span(last);
    call.append(arguments);
    call
}

/// The spans of the first and the last token.
pub(super) fn ends(tokens: &TokenStream) -> (Span, Span) {
    let mut tokens = tokens.clone().into_iter();
    let first = tokens.next().map_or_else(Span::call_site, |token| token.span());
    let last = tokens.last().map_or(first, |token| token.span());
    (first, last)
}

/// The same tokens, all with this span.
pub(crate) fn respan(tokens: impl ToTokens, span: Span) -> TokenStream {
    tokens
        .into_token_stream()
        .into_iter()
        .map(|mut token| {
            if let TokenTree::Group(group) = &token {
                token = Group::new(group.delimiter(), respan(group.stream(), span)).into();
            }
            token.set_span(span);
            token
        })
        .collect()
}
