//! Writes the impls and the const evaluations.

mod checks;
mod consts;
mod decode;
mod generics;
mod impls;
mod peers;
mod spans;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericArgument, PathArguments, Type, TypePath};

use self::consts::Consts;
use crate::check::{Checked, Code, Coded, Kind, Variant};
use crate::errors::Errors;

/// The errors, what only rustc can judge, and the impls. Those are written even after
/// a mistake, with no more in them than their signatures: then the uses of the enum
/// have no errors on top.
pub(crate) fn expand(checked: &Checked<'_>, errors: Errors) -> TokenStream {
    // A variant can be broken without an error of ours: `#[Close(4001)]` is rustc's to refuse.
    let broken = !errors.is_empty()
        || checked.variants.iter().any(|variant| matches!(variant.kind, Kind::Broken));
    let errors = errors.into_compile_errors();
    let consts = Consts::new(checked);
    let checks = checks::checks(checked, &consts);
    let impls = if broken { impls::fallback(checked) } else { impls::impls(checked, &consts) };
    let definitions = consts.definitions();
    if definitions.is_empty() {
        quote!(#errors #checks #impls)
    } else {
        let levels = consts::lint_levels(&checked.input.attrs);
        quote! {
            #errors
            #(#levels)*
            const _: () = {
                #definitions
                #checks
                #impls
            };
        }
    }
}

/// The variants with a code of their own.
pub(crate) fn coded<'a>(
    checked: &'a Checked<'a>,
) -> impl Iterator<Item = (&'a Variant<'a>, &'a Coded)> {
    checked.variants.iter().filter_map(|variant| match &variant.kind {
        Kind::Coded(coded) => Some((variant, coded)),
        _ => None,
    })
}

/// Whether the macro knows every code. If not, the table is asked.
pub(crate) fn all_known(checked: &Checked<'_>) -> bool {
    coded(checked).all(|(_, coded)| matches!(coded.code, Code::Known(_)))
}

/// The variants whose field speaks for them, with the type of that field.
pub(crate) fn transparent<'a>(
    checked: &'a Checked<'a>,
) -> impl Iterator<Item = (&'a Variant<'a>, &'a Type)> {
    checked.variants.iter().filter_map(|variant| match variant.kind {
        Kind::Transparent(field) => Some((variant, &field.ty)),
        _ => None,
    })
}

/// The pointers that close as what they point to.
const POINTERS: [&str; 3] = ["Box", "Rc", "Arc"];

/// Whether a type is the enum itself, behind pointers: `Box<Self>`.
pub(crate) fn is_itself(checked: &Checked<'_>, ty: &Type) -> bool {
    match ty {
        Type::Reference(reference) => is_itself(checked, &reference.elem),
        Type::Path(TypePath { qself: None, path, .. }) => {
            let Some(last) = path.segments.last() else { return false };
            let name = &last.ident;
            match &last.arguments {
                PathArguments::AngleBracketed(arguments)
                    if POINTERS.iter().any(|known| name == known) =>
                {
                    arguments.args.iter().any(|argument| match argument {
                        GenericArgument::Type(ty) => is_itself(checked, ty),
                        _ => false,
                    })
                }
                _ => path.segments.len() == 1 && (name == "Self" || *name == checked.input.ident),
            }
        }
        _ => false,
    }
}
