//! The receiving side: from a code, or a frame, to the enum.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::checks::{Consts, coded};
use super::generics::where_close_codes;
use super::impls::transparent;
use super::spans::{generated, generated_member};
use crate::check::{Checked, Code};

/// Whether a code tells all of the value: no variant has fields, or only transparent ones and
/// `decode` is asked for.
fn is_decodable(checked: &Checked<'_>) -> bool {
    !checked.variants.is_empty()
        && (checked.decode || checked.variants.iter().all(|variant| variant.fields.is_empty()))
}

pub(crate) fn impls(checked: &Checked<'_>, consts: &Consts<'_>) -> TokenStream {
    if !is_decodable(checked) {
        return TokenStream::new();
    }
    let krate = &checked.krate;
    let unknown = quote!(::core::result::Result::Err(#krate::__private::unknown(code)));
    let own = own(checked, consts);
    let from_code = nested(checked, &quote!(#krate::CloseCode), &quote!(close));
    let from_frame = nested(checked, &quote!(&#krate::CloseFrame), &quote!(frame));
    let mut tokens = TokenStream::new();
    if transparent(checked).next().is_none() {
        // All of it is in the numbers.
        tokens.extend(impl_try_from(
            checked,
            &quote!(::core::primitive::u16),
            &quote!(code),
            &quote! {
                ::core::result::Result::Ok(match code {
                    #own
                    _ => return #unknown,
                })
            },
        ));
        for (source, number) in [
            (quote!(#krate::CloseCode), quote!(code.get())),
            (quote!(&#krate::CloseFrame), quote!(code.code().get())),
        ] {
            tokens.extend(impl_try_from(
                checked,
                &source,
                &quote!(code),
                &quote! {
                    <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(#number)
                },
            ));
        }
        return tokens;
    }
    tokens.extend(impl_try_from(checked, &quote!(::core::primitive::u16), &quote!(code), &quote! {
        match #krate::CloseCode::new(code) {
            ::core::result::Result::Ok(code) => <Self as ::core::convert::TryFrom<#krate::CloseCode>>::try_from(code),
            ::core::result::Result::Err(_) => #unknown,
        }
    }));
    for (source, value, number, nested) in [
        (quote!(#krate::CloseCode), quote!(close), quote!(close.get()), from_code),
        (quote!(&#krate::CloseFrame), quote!(frame), quote!(frame.code().get()), from_frame),
    ] {
        let read = if own.is_empty() {
            quote!(#nested #unknown)
        } else {
            quote! {
                ::core::result::Result::Ok(match code {
                    #own
                    _ => {
                        #nested
                        return #unknown;
                    }
                })
            }
        };
        tokens.extend(impl_try_from(
            checked,
            &source,
            &value,
            &quote! {
                let code: ::core::primitive::u16 = #number;
                #read
            },
        ));
    }
    tokens
}

pub(crate) fn fallback(checked: &Checked<'_>) -> TokenStream {
    if !is_decodable(checked) {
        return TokenStream::new();
    }
    let krate = &checked.krate;
    [quote!(::core::primitive::u16), quote!(#krate::CloseCode), quote!(&#krate::CloseFrame)]
        .iter()
        .map(|source| impl_try_from(checked, source, &quote!(_), &quote!(::core::unreachable!())))
        .collect()
}

fn impl_try_from(
    checked: &Checked<'_>,
    source: &TokenStream,
    value: &TokenStream,
    body: &TokenStream,
) -> TokenStream {
    let krate = &checked.krate;
    let ident = generated(&checked.input.ident);
    let (parameters, arguments, _) = checked.input.generics.split_for_impl();
    let bounds = where_close_codes(checked);
    quote! {
        #[automatically_derived]
        impl #parameters ::core::convert::TryFrom<#source> for #ident #arguments #bounds {
            type Error = #krate::UnknownCode;

            fn try_from(#value: #source) -> ::core::result::Result<Self, #krate::UnknownCode> {
                #body
            }
        }
    }
}

/// The arms for the variants that have codes of their own: the first with a code has it.
fn own(checked: &Checked<'_>, consts: &Consts<'_>) -> TokenStream {
    let ident = generated(&checked.input.ident);
    coded(checked)
        .filter(|(_, coded)| coded.shared.is_none())
        .map(|(variant, coded)| {
            let name = generated(variant.ident);
            if let Code::Known(code) = coded.code {
                let code = Literal::i128_unsuffixed(code);
                quote!(#code => #ident::#name {},)
            } else {
                let code = consts.code(variant, coded);
                quote!(_ if code as ::core::primitive::i128 == #code => #ident::#name {},)
            }
        })
        .collect()
}

/// Asks the types of the transparent variants, one after the other.
fn nested(checked: &Checked<'_>, source: &TokenStream, value: &TokenStream) -> TokenStream {
    let ident = generated(&checked.input.ident);
    transparent(checked)
        .map(|(variant, field)| {
            let (name, ty) = (generated(variant.ident), &field.ty);
            let member = variant.fields.members().next().map(|member| generated_member(&member));
            let try_from = quote_spanned!(ty.span()=> ::core::convert::TryFrom);
            quote! {
                if let ::core::result::Result::Ok(inner) = <#ty as #try_from<#source>>::try_from(#value) {
                    return ::core::result::Result::Ok(#ident::#name { #member: inner });
                }
            }
        })
        .collect()
}
