//! Reads the enum and its attributes: which words are where. What they mean together is for
//! [`check`](crate::check).

mod options;
mod reconnect;
mod refuse;
mod values;
mod variant;

use quote::ToTokens;
use syn::{Data, DeriveInput};

pub(crate) use self::options::Options;
pub(crate) use self::reconnect::{Reconnect, WrittenPolicy};
pub(crate) use self::values::{Stated, WrittenLike, WrittenReason};
pub(crate) use self::variant::{text_as_code, VariantAttr};
use crate::errors::Errors;

pub(crate) struct Parsed<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) options: Options,
    pub(crate) variants: Vec<ParsedVariant<'a>>,
}

pub(crate) struct ParsedVariant<'a> {
    pub(crate) original: &'a syn::Variant,
    pub(crate) attr: VariantAttr,
}

pub(crate) fn parse<'a>(input: &'a DeriveInput, errors: &mut Errors) -> Parsed<'a> {
    let options = match &input.data {
        Data::Enum(_) => Options::read(&input.attrs, errors),
        // What is on a struct does not matter.
        _ => Options::read(&input.attrs, &mut Errors::default()),
    };
    let variants = match &input.data {
        Data::Enum(data) => {
            if data.variants.is_empty() {
                errors.at(
                    &input.ident,
                    format!(
                        "`{}` has no variants, so it has no close codes\nhelp: add one: `#[close(4001, \"token expired\")] TokenExpired`",
                        input.ident
                    ),
                );
            }
            data.variants.iter().map(|variant| parse_variant(variant, errors)).collect()
        }
        Data::Struct(data) => {
            refuse_data(data.struct_token, "struct", errors);
            Vec::new()
        }
        Data::Union(data) => {
            refuse_data(data.union_token, "union", errors);
            Vec::new()
        }
    };
    Parsed { input, options, variants }
}

fn refuse_data(keyword: impl ToTokens, word: &str, errors: &mut Errors) {
    errors.at(
        keyword,
        format!(
            "`CloseCodes` can only be derived on an enum, not on a {word}\nhelp: make it an enum with one variant for each close code"
        ),
    );
}

fn parse_variant<'a>(variant: &'a syn::Variant, errors: &mut Errors) -> ParsedVariant<'a> {
    for field in &variant.fields {
        for attr in field.attrs.iter().filter(|attr| attr.path().is_ident("close")) {
            errors.at(
                attr.path(),
                format!(
                    "`#[close(…)]` belongs on a variant, not on a field\nhelp: put it above `{}`",
                    variant.ident
                ),
            );
        }
    }
    ParsedVariant { original: variant, attr: VariantAttr::read(variant, errors) }
}

fn keep<T>(result: syn::Result<T>, errors: &mut Errors) -> Option<T> {
    result.map_err(|error| errors.push(error)).ok()
}
