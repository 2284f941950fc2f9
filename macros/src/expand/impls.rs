//! The impls of `CloseCodes` and of the conversions into a code and a frame.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Fields, Ident, Type};

use super::consts::Consts;
use super::generics::{parameters_and_arguments, where_clause, where_close_codes};
use super::spans::{generated, generated_member, generated_tokens};
use super::{coded, decode, is_itself, peers, transparent};
use crate::check::{Checked, Coded, Reason, Variant};
use crate::parse::Reconnect;
use crate::template::Argument;

pub(crate) fn impls(checked: &Checked<'_>, consts: &Consts<'_>) -> TokenStream {
    let krate = &checked.krate;
    let table = table(checked, consts);
    let (info, close_code) = (info(checked), close_code(checked));
    let (close_reason, reconnect) = (close_reason(checked), reconnect(checked));
    let close_frame = close_frame(checked);
    let body = quote! {
        const CODES: #krate::CodeTable = #table;
        #info
        #close_code
        #close_reason
        #reconnect
        #close_frame
    };
    let mut tokens = impl_close_codes(checked, &body);
    tokens.extend(conversions(checked));
    tokens.extend(decode::impls(checked));
    tokens.extend(peers::impls(checked));
    tokens
}

/// The same impls after a mistake: their signatures, so that no use of them is an error too.
pub(crate) fn fallback(checked: &Checked<'_>) -> TokenStream {
    let krate = &checked.krate;
    let body = quote! {
        fn close_code(&self) -> #krate::CloseCode {
            ::core::unreachable!()
        }
        fn close_reason(&self) -> #krate::Reason {
            ::core::unreachable!()
        }
    };
    let mut tokens = impl_close_codes(checked, &body);
    tokens.extend(conversions(checked));
    tokens.extend(decode::fallback(checked));
    tokens.extend(peers::impls(checked));
    tokens
}

fn impl_close_codes(checked: &Checked<'_>, body: &TokenStream) -> TokenStream {
    let krate = &checked.krate;
    let ident = generated(&checked.input.ident);
    let (parameters, arguments) = parameters_and_arguments(checked);
    let bounds = where_clause(checked);
    quote! {
        #[automatically_derived]
        impl #parameters #krate::CloseCodes for #ident #arguments #bounds {
            #body
        }
    }
}

/// `From<E>` and `From<&E>`, for a frame and for a code.
fn conversions(checked: &Checked<'_>) -> TokenStream {
    let krate = &checked.krate;
    let ident = generated(&checked.input.ident);
    let (parameters, arguments) = parameters_and_arguments(checked);
    let bounds = where_close_codes(checked);
    let mut tokens = TokenStream::new();
    for (target, method) in [("CloseFrame", "close_frame"), ("CloseCode", "close_code")] {
        let (target, method) = (format_ident!("{target}"), format_ident!("{method}"));
        for (source, reference) in
            [(quote!(#ident #arguments), quote!(&)), (quote!(&#ident #arguments), quote!())]
        {
            tokens.extend(quote! {
                #[automatically_derived]
                impl #parameters ::core::convert::From<#source> for #krate::#target #bounds {
                    fn from(__error: #source) -> Self {
                        #krate::CloseCodes::#method(#reference __error)
                    }
                }
            });
        }
    }
    tokens
}

fn table(checked: &Checked<'_>, consts: &Consts<'_>) -> TokenStream {
    let krate = &checked.krate;
    let path = format!("::{}", checked.input.ident.unraw());
    let (rows, own) = rows(checked, consts);
    let mut table = quote! {
        #krate::CodeTable::new(#own)
            .with_type_name(::core::concat!(::core::module_path!(), #path))
    };
    // The rows of the enum itself are there already.
    let nested = transparent(checked).filter(|(_, ty)| !is_itself(checked, ty));
    let nested: Vec<_> = nested.map(|(_, ty)| generated_tokens(ty)).collect();
    if !nested.is_empty() {
        table.extend(quote!(.with_nested(&[#(<#nested as #krate::CloseCodes>::CODES),*])));
    }
    if !checked.policy.is_empty() {
        let policy = checked.policy.iter().map(|(first, last, reconnect)| {
            let (first, last) = (Literal::u16_unsuffixed(*first), Literal::u16_unsuffixed(*last));
            let reconnect = reconnect.path(krate);
            quote!((#krate::__private::bound(#first), #krate::__private::bound(#last), #reconnect))
        });
        table.extend(quote!(.with_policy(&[#(#policy),*])));
    }
    if rows.is_empty() { table } else { quote!({ #rows #table }) }
}

/// The rows as a constant of their own, and the expression for them. They are plain tuples, turned into
/// rows by one call: a call for each costs rustc several times as much.
fn rows(checked: &Checked<'_>, consts: &Consts<'_>) -> (TokenStream, TokenStream) {
    let krate = &checked.krate;
    let with_reconnect = coded(checked).any(|(_, coded)| coded.reconnect.is_some());
    let rows: Vec<_> = coded(checked)
        .map(|(variant, coded)| row(checked, consts, variant, coded, with_reconnect))
        .collect();
    if rows.is_empty() {
        return (TokenStream::new(), quote!(&[]));
    }
    let function = if with_reconnect { quote!(rows_with_reconnect) } else { quote!(rows) };
    let len = Literal::usize_unsuffixed(rows.len());
    let definition = quote! {
        static CLOSE_CODE_ROWS: [#krate::CodeInfo; #len] =
            #krate::__private::#function([#((#rows)),*]);
    };
    (definition, quote!(&CLOSE_CODE_ROWS))
}

/// Code, name, reason, documentation and, if any row has it, what the client should do.
fn row(
    checked: &Checked<'_>,
    consts: &Consts<'_>,
    variant: &Variant<'_>,
    coded: &Coded,
    with_reconnect: bool,
) -> TokenStream {
    let krate = &checked.krate;
    let code = consts.code(variant, coded);
    let name = variant.ident.unraw().to_string();
    let reason = match &coded.reason {
        Reason::Static(reason) => Literal::string(reason).into_token_stream(),
        Reason::Formatted { literal, .. } => Literal::string(&literal.value()).into_token_stream(),
        Reason::Const(_) => consts.reason(variant, coded),
        Reason::Display(_) => quote!(""),
    };
    let doc = &variant.doc;
    let reconnect = match coded.reconnect {
        _ if !with_reconnect => TokenStream::new(),
        Some(reconnect) => {
            let reconnect = reconnect.path(krate);
            quote!(, ::core::option::Option::Some(#reconnect))
        }
        None => quote!(, ::core::option::Option::None),
    };
    quote!(#code, #name, #reason, #doc #reconnect)
}

impl Reconnect {
    fn path(self, krate: &syn::Path) -> TokenStream {
        match self {
            Self::Never => quote!(#krate::Reconnect::Never),
            Self::Backoff => quote!(#krate::Reconnect::Backoff),
            Self::Now => quote!(#krate::Reconnect::Now),
        }
    }
}

/// The row of a value. All that is the same for every value of a variant is in there, so that
/// this is the only match that has an arm for each.
fn info(checked: &Checked<'_>) -> TokenStream {
    let krate = &checked.krate;
    let none_coded = coded(checked).next().is_none();
    let index = coded(checked).enumerate().map(|(index, (variant, _))| {
        let pattern = pattern(checked, variant, &[]);
        let index = Literal::usize_unsuffixed(index);
        quote!(#pattern => #index,)
    });
    let nested = transparent(checked).map(|(variant, ty)| {
        let (pattern, info) = transparent_arm(checked, variant, ty, "info");
        if none_coded { quote!(#pattern => #info,) } else { quote!(#pattern => return #info,) }
    });
    let arms = quote!(#(#index)* #(#nested)*);
    let body = if none_coded {
        quote!(match self { #arms })
    } else {
        quote!(#krate::CodeTable::get(&<Self as #krate::CloseCodes>::CODES, match self { #arms }))
    };
    quote! {
        fn info(&self) -> ::core::option::Option<&'static #krate::CodeInfo> {
            #body
        }
    }
}

fn close_code(checked: &Checked<'_>) -> TokenStream {
    let krate = &checked.krate;
    let row = quote!(#krate::__private::code(#krate::CloseCodes::info(self)));
    let body = match_self(checked, "close_code", TokenStream::new(), 0, &row);
    quote! {
        fn close_code(&self) -> #krate::CloseCode {
            #body
        }
    }
}

fn close_reason(checked: &Checked<'_>) -> TokenStream {
    let krate = &checked.krate;
    let mut arms = TokenStream::new();
    let mut count = 0;
    for (variant, coded) in coded(checked) {
        let (pattern, text) = match &coded.reason {
            Reason::Formatted { template, literal } => {
                let span = literal.span();
                let mut fields: Vec<usize> = Vec::new();
                let arguments: Vec<_> = template
                    .arguments
                    .iter()
                    .map(|argument| {
                        let (Argument::Value(field) | Argument::Count(field)) = argument;
                        if !fields.contains(field) {
                            fields.push(*field);
                        }
                        let mut field = binding(*field);
                        // An error that the field cannot be formatted belongs to the reason.
                        field.set_span(field.span().located_at(span));
                        match argument {
                            Argument::Value(_) => quote!(#field),
                            Argument::Count(_) => quote_spanned!(field.span()=> *#field),
                        }
                    })
                    .collect();
                let mut format = Literal::string(&template.format);
                format.set_span(span);
                (pattern(checked, variant, &fields), quote!(#format, #(#arguments),*))
            }
            Reason::Display(word) => {
                let value = Ident::new("self", Span::call_site().located_at(word.span()));
                (pattern(checked, variant, &[]), quote!("{}", #value))
            }
            Reason::Static(_) | Reason::Const(_) => continue,
        };
        count += 1;
        arms.extend(quote!(#pattern => #krate::Reason::format(::core::format_args!(#text)),));
    }
    let row = quote!(#krate::__private::reason(#krate::CloseCodes::info(self)));
    let body = match_self(checked, "close_reason", arms, count, &row);
    quote! {
        fn close_reason(&self) -> #krate::Reason {
            #body
        }
    }
}

/// Only where the default does not serve: a field may have its own way.
fn reconnect(checked: &Checked<'_>) -> Option<TokenStream> {
    transparent(checked).next()?;
    let krate = &checked.krate;
    let row = quote!(#krate::__private::reconnect(self));
    let mut body = match_self(checked, "reconnect", TokenStream::new(), 0, &row);
    if !checked.policy.is_empty() {
        body = quote!(#krate::__private::or_policy(self, #body));
    }
    Some(quote! {
        fn reconnect(&self) -> ::core::option::Option<#krate::Reconnect> {
            #body
        }
    })
}

/// Only where the default does not serve: a field may have its own way.
fn close_frame(checked: &Checked<'_>) -> Option<TokenStream> {
    transparent(checked).next()?;
    let krate = &checked.krate;
    let own = quote!(#krate::CloseFrame::new(
        #krate::CloseCodes::close_code(self),
        #krate::CloseCodes::close_reason(self),
    ));
    let body = match_self(checked, "close_frame", TokenStream::new(), 0, &own);
    Some(quote! {
        fn close_frame(&self) -> #krate::CloseFrame {
            #body
        }
    })
}

/// A match that asks the fields of transparent variants, has `arms` for `count` of the others, and
/// `rest` for those that are left.
fn match_self(
    checked: &Checked<'_>,
    name: &str,
    arms: TokenStream,
    count: usize,
    rest: &TokenStream,
) -> TokenStream {
    let nested: Vec<_> = transparent(checked)
        .map(|(variant, ty)| {
            let (pattern, answer) = transparent_arm(checked, variant, ty, name);
            quote!(#pattern => #answer,)
        })
        .collect();
    if nested.is_empty() && count == 0 {
        return rest.clone();
    }
    let rest = (count < coded(checked).count()).then(|| quote!(_ => #rest,));
    quote!(match self { #arms #(#nested)* #rest })
}

/// The arm of a match that asks the field of a transparent variant: `<Field as CloseCodes>::name(field)`
fn transparent_arm(
    checked: &Checked<'_>,
    variant: &Variant<'_>,
    ty: &Type,
    name: &str,
) -> (TokenStream, TokenStream) {
    let (krate, name, field) = (&checked.krate, format_ident!("{name}"), binding(0));
    let ty = generated_tokens(ty);
    (pattern(checked, variant, &[0]), quote!(<#ty as #krate::CloseCodes>::#name(#field)))
}

/// A pattern for a variant that binds the fields at these positions.
fn pattern(checked: &Checked<'_>, variant: &Variant<'_>, fields: &[usize]) -> TokenStream {
    let (ident, name) = (generated(&checked.input.ident), generated(variant.ident));
    let bindings = fields.iter().map(|field| binding(*field));
    match variant.fields {
        Fields::Unit => quote!(#ident::#name),
        // Behind the last one that is bound, the others need not be named.
        Fields::Unnamed(_) if fields.iter().copied().eq(0..fields.len()) => {
            let rest = (fields.len() < variant.fields.len()).then(|| quote!(..));
            quote!(#ident::#name(#(#bindings,)* #rest))
        }
        _ => {
            let members = fields.iter().filter_map(|field| variant.fields.members().nth(*field));
            let members = members.map(|member| generated_member(&member));
            let rest = (fields.len() < variant.fields.len()).then(|| quote!(..));
            quote!(#ident::#name { #(#members: #bindings,)* #rest })
        }
    }
}

/// The local name of a field. Like all local names of the derive it has underscores: a constant of
/// the same name would not be bound, but matched.
fn binding(field: usize) -> Ident {
    Ident::new(&format!("__field_{field}"), Span::mixed_site())
}
