//! The rules that hold for any input.

use std::panic::catch_unwind;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn_full::{parse2, Attribute, Data, DeriveInput, Expr, File, Meta};

/// Returns the first rule that the derive breaks.
pub(crate) fn judge(
    input: &TokenStream,
    derive: fn(TokenStream) -> TokenStream,
) -> Result<(), String> {
    let output = catch_unwind(|| derive(input.clone())).map_err(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        format!("panics: {}", text.or(panic.downcast_ref::<&str>().copied()).unwrap_or("?"))
    })?;
    if is_syntax(input) {
        parse2::<File>(output.clone())
            .map_err(|error| format!("output does not parse: {}", error))?;
    }
    if has_panic(input) {
        return Ok(());
    }
    if has_panic(&output) && !calls(&output, "compile_error") {
        return Err("a body that panics, and no error".to_owned());
    }
    Ok(())
}

fn has_panic(tokens: &TokenStream) -> bool {
    ["panic", "unreachable", "unimplemented", "todo"].iter().any(|name| calls(tokens, name))
}

/// Whether the tokens call the macro `name!`.
fn calls(tokens: &TokenStream, name: &str) -> bool {
    let mut after_name = false;
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => {
            after_name = false;
            calls(&group.stream(), name)
        }
        TokenTree::Punct(punct) => std::mem::take(&mut after_name) && punct.as_char() == '!',
        token => {
            after_name = token.to_string() == name;
            false
        }
    })
}

/// Whether the enum parses, and each item in its attributes is an expression, `key = expression` or a call.
fn is_syntax(input: &TokenStream) -> bool {
    let Ok(input) = parse2::<DeriveInput>(input.clone()) else { return false };
    if is_refused_by_rustc(&input) {
        return false;
    }
    let mut attrs: Vec<&Attribute> = input.attrs.iter().collect();
    if let Data::Enum(data) = &input.data {
        for variant in &data.variants {
            attrs.extend(&variant.attrs);
            attrs.extend(variant.fields.iter().flat_map(|field| &field.attrs));
        }
    }
    attrs.iter().filter(|attr| attr.path().is_ident("close")).all(|attr| match &attr.meta {
        Meta::List(list) => items(list.tokens.clone()).iter().all(|item| is_item(item)),
        _ => true,
    })
}

/// Input that syn accepts but rustc rejects before a derive sees it, a parameter `_` or a type `E +`, and the type
/// `crate<T>`, which syn accepts in the input but not in the output.
fn is_refused_by_rustc(input: &DeriveInput) -> bool {
    let ends_with_plus = |tokens: TokenStream| tokens.to_string().ends_with('+');
    let variants = match &input.data {
        Data::Enum(data) => data.variants.iter().collect(),
        _ => vec![],
    };
    let is_of_keyword = |tokens: TokenStream| {
        let text = tokens.to_string();
        ["crate <", "super <", "self <"].iter().any(|start| text.contains(start))
    };
    input.generics.type_params().any(|parameter| parameter.ident == "_")
        || variants
            .iter()
            .flat_map(|variant| &variant.fields)
            .map(|field| field.ty.to_token_stream())
            .any(|ty| ends_with_plus(ty.clone()) || is_of_keyword(ty))
}

fn items(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let is_comma =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    tokens.split(is_comma).filter(|item| !item.is_empty()).map(<[_]>::to_vec).collect()
}

fn is_item(item: &[TokenTree]) -> bool {
    let value = match item {
        [TokenTree::Ident(_), TokenTree::Punct(punct), value @ ..] if punct.as_char() == '=' => {
            value
        }
        _ => item,
    };
    parse2::<Expr>(value.iter().cloned().collect()).is_ok()
}
