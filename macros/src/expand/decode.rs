//! The receiving side: from a code, or a frame, to the enum.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Fields;
use syn::spanned::Spanned;

use super::generics::{parameters_and_arguments, where_decodable};
use super::spans::{generated, generated_member, generated_tokens};
use super::{all_known, coded, transparent};
use crate::check::{Checked, Code, Variant};

/// Whether a code tells all of the value: no variant has fields, or only transparent ones and
/// `decode` is asked for.
fn is_decodable(checked: &Checked<'_>) -> bool {
    !checked.variants.is_empty()
        && (checked.decode || checked.variants.iter().all(|variant| variant.fields.is_empty()))
}

pub(crate) fn impls(checked: &Checked<'_>) -> TokenStream {
    if !is_decodable(checked) {
        return TokenStream::new();
    }
    let krate = &checked.krate;
    let [number, code, frame] = sources(checked);
    let (code_number, frame_number) = (quote!(__code.get()), quote!(__frame.code().get()));
    if transparent(checked).next().is_none() {
        // All of it is in the numbers.
        let delegate = |number| quote!(<Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(#number));
        return [
            impl_try_from(checked, &number, &body(checked, &number, &number.parameter)),
            impl_try_from(checked, &code, &delegate(code_number)),
            impl_try_from(checked, &frame, &delegate(frame_number)),
        ]
        .into_iter()
        .collect();
    }
    let delegate = quote! {
        match #krate::CloseCode::new(__code) {
            ::core::result::Result::Ok(__code) => {
                <Self as ::core::convert::TryFrom<#krate::CloseCode>>::try_from(__code)
            }
            ::core::result::Result::Err(_) => {
                ::core::result::Result::Err(#krate::__private::unknown(__code))
            }
        }
    };
    [
        impl_try_from(checked, &number, &delegate),
        impl_try_from(checked, &code, &body(checked, &code, &code_number)),
        impl_try_from(checked, &frame, &body(checked, &frame, &frame_number)),
    ]
    .into_iter()
    .collect()
}

pub(crate) fn fallback(checked: &Checked<'_>) -> TokenStream {
    if !is_decodable(checked) {
        return TokenStream::new();
    }
    sources(checked)
        .map(|source| Source { parameter: quote!(_), ..source })
        .iter()
        .map(|source| impl_try_from(checked, source, &quote!(::core::unreachable!())))
        .collect()
}

/// What the enum is read from.
struct Source {
    ty: TokenStream,
    parameter: TokenStream,
    /// What the types of the transparent variants must implement.
    bound: TokenStream,
}

fn sources(checked: &Checked<'_>) -> [Source; 3] {
    let krate = &checked.krate;
    let (code, frame) = (quote!(#krate::CloseCode), quote!(#krate::CloseFrame));
    let from_code = quote!(::core::convert::TryFrom<#code>);
    let from_frame = quote!(for<'frame> ::core::convert::TryFrom<&'frame #frame>);
    let source = |ty, parameter, bound| Source { ty, parameter, bound };
    [
        source(quote!(::core::primitive::u16), quote!(__code), from_code.clone()),
        source(code, quote!(__code), from_code),
        source(quote!(&#frame), quote!(__frame), from_frame),
    ]
}

fn impl_try_from(checked: &Checked<'_>, source: &Source, body: &TokenStream) -> TokenStream {
    let krate = &checked.krate;
    let Source { ty, parameter, bound } = source;
    let ident = generated(&checked.input.ident);
    let (parameters, arguments) = parameters_and_arguments(checked);
    let bounds = where_decodable(checked, bound);
    quote! {
        #[automatically_derived]
        impl #parameters ::core::convert::TryFrom<#ty> for #ident #arguments #bounds {
            type Error = #krate::UnknownCode;

            fn try_from(#parameter: #ty) -> ::core::result::Result<Self, #krate::UnknownCode> {
                #body
            }
        }
    }
}

/// The enum's own codes first, then the types of the transparent variants, one after the other.
fn body(checked: &Checked<'_>, source: &Source, number: &TokenStream) -> TokenStream {
    let krate = &checked.krate;
    let own = own(checked);
    let nested = nested(checked, source);
    let unknown = quote!(::core::result::Result::Err(#krate::__private::unknown(#number)));
    if own.is_empty() {
        return quote!(#nested #unknown);
    }
    let subject = if all_known(checked) {
        number.clone()
    } else {
        quote!(#krate::__private::index(&<Self as #krate::CloseCodes>::CODES, #number))
    };
    let rest = if nested.is_empty() {
        quote!(return #unknown,)
    } else {
        quote!({ #nested return #unknown; })
    };
    quote! {
        ::core::result::Result::Ok(match #subject {
            #own
            _ => #rest
        })
    }
}

/// The arms for the variants that have codes of their own, by code or by row: the first with a
/// code has it.
fn own(checked: &Checked<'_>) -> TokenStream {
    let all_known = all_known(checked);
    coded(checked)
        .enumerate()
        .filter(|(_, (_, coded))| coded.shared.is_none())
        .map(|(index, (variant, coded))| {
            let pattern = match coded.code {
                Code::Known(code) if all_known => Literal::i128_unsuffixed(code),
                _ => Literal::usize_unsuffixed(index),
            };
            let value = value(checked, variant, None);
            quote!(#pattern => #value,)
        })
        .collect()
}

/// Asks the types of the transparent variants.
fn nested(checked: &Checked<'_>, source: &Source) -> TokenStream {
    let Source { ty: source, parameter, .. } = source;
    transparent(checked)
        .map(|(variant, ty)| {
            let field = Ident::new("__field_0", Span::mixed_site());
            let value = value(checked, variant, Some(&field));
            let (ty, span) = (generated_tokens(ty), Span::call_site().located_at(ty.span()));
            let try_from = quote_spanned!(span=> ::core::convert::TryFrom);
            quote! {
                if let ::core::result::Result::Ok(#field) =
                    <#ty as #try_from<#source>>::try_from(#parameter)
                {
                    return ::core::result::Result::Ok(#value);
                }
            }
        })
        .collect()
}

/// The value of a variant that has no field, or this one.
fn value(checked: &Checked<'_>, variant: &Variant<'_>, field: Option<&Ident>) -> TokenStream {
    let (ident, name) = (generated(&checked.input.ident), generated(variant.ident));
    match variant.fields {
        Fields::Unit => quote!(#ident::#name),
        Fields::Unnamed(_) => quote!(#ident::#name(#field)),
        Fields::Named(_) => {
            let member = variant.fields.members().next();
            let member = member.map(|member| generated_member(&member)).into_iter();
            quote!(#ident::#name { #(#member: #field)* })
        }
    }
}
