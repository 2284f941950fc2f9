//! Tests of the derive as a function.

mod attr;
mod check;
mod doc;
mod expand;
mod integrations;
mod key;
mod parse;
mod reason;
mod rules;
mod snapshots;
mod source;

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use syn::parse::Parser as _;
use syn::spanned::Spanned;
use syn::{parse_quote, DeriveInput, Item, Lit, Meta};

fn manifest() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    files.sort();
    files
}

/// The types in a file that derive `CloseCodes`.
fn inputs(file: &Path) -> Vec<DeriveInput> {
    let file = syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap();
    let derives = |input: &DeriveInput| {
        let is_derived = |attr: &syn::Attribute| match &attr.meta {
            Meta::List(list) => list.tokens.to_string().contains("CloseCodes"),
            _ => false,
        };
        input.attrs.iter().any(is_derived)
    };
    let inputs = file.items.into_iter().filter_map(|item| match item {
        Item::Enum(item) => Some(item.into()),
        Item::Struct(item) => Some(item.into()),
        Item::Union(item) => Some(item.into()),
        _ => None,
    });
    inputs.filter(derives).collect()
}

/// The errors in generated code: line and column of each, and the message.
fn errors(tokens: TokenStream) -> Vec<String> {
    let file: syn::File = syn::parse2(tokens).unwrap();
    let blocks = file.items.into_iter().filter_map(|item| match item {
        Item::Const(item) => match *item.expr {
            syn::Expr::Block(block) => Some(block.block.stmts),
            _ => None,
        },
        _ => None,
    });
    let calls = blocks.flatten().filter_map(|statement| match statement {
        syn::Stmt::Macro(item) => Some(syn::Block::parse_within.parse2(item.mac.tokens).unwrap()),
        _ => None,
    });
    let errors = calls.flatten().filter_map(|statement| match statement {
        syn::Stmt::Macro(item) if item.mac.path.is_ident("__close_codes_error") => {
            let place = item.mac.path.span().start();
            match syn::parse2(item.mac.tokens).unwrap() {
                Lit::Str(text) => {
                    Some(format!("{}:{}: {}", place.line, place.column + 1, text.value()))
                }
                _ => None,
            }
        }
        _ => None,
    });
    let mut errors: Vec<_> = errors.collect();
    errors.reverse();
    errors
}

/// The errors for an enum with these tokens in its attribute, and one variant with those.
fn errors_of(on_enum: TokenStream, on_variant: TokenStream) -> Vec<String> {
    let input: DeriveInput = parse_quote! {
        #[close(#on_enum)]
        enum E {
            #[close(#on_variant)]
            V,
        }
    };
    errors(crate::derive(quote!(#input)))
}

/// What a macro passes on is in a group without delimiters.
fn passed_on(tokens: TokenStream) -> TokenStream {
    TokenTree::Group(Group::new(Delimiter::None, tokens)).into()
}

/// What the derive writes for a variant with these tokens in its attribute.
fn expansion(on_variant: TokenStream) -> String {
    let input: DeriveInput = parse_quote! {
        enum E {
            #[close(#on_variant)]
            V,
        }
    };
    crate::derive(quote!(#input)).to_string()
}
