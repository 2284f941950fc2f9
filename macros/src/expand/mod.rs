//! Writes the impls and the const evaluations.

mod checks;
mod decode;
mod generics;
mod impls;
mod peers;
mod spans;

use proc_macro2::TokenStream;
use quote::quote;

use self::checks::Consts;
use crate::check::{Checked, Kind};
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
        quote! {
            #errors
            const _: () = {
                #definitions
                #checks
                #impls
            };
        }
    }
}
