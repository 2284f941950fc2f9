//! Keys, and words that are nearly one.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::{parse_quote, DeriveInput};

use super::{errors, errors_of};
use crate::errors::Errors;
use crate::key::{Key, Level};

#[test]
fn a_word_is_known_by_its_likeness() {
    use crate::key::{similar, Key, Level};

    for (word, meant) in [
        ("transparant", Some("transparent")),
        ("Transparent", Some("transparent")),
        ("transp", None),
        ("reconect", Some("reconnect")),
        ("recconnnect", Some("reconnect")),
        ("recccconnect", None),
        ("xxreason", Some("reason")),
        ("xxxreason", None),
        ("reasonxxx", None),
        ("shard", Some("shared")),
        ("reasn", Some("reason")),
        ("cod", Some("code")),
        ("codes", Some("code")),
        ("core", Some("code")),
        ("cafe", None),
        ("mode", Some("code")),
        ("x", None),
        ("", None),
    ] {
        assert_eq!(similar(word, &Key::names(Level::Variant)), meant, "{word}");
    }
}

#[test]
fn each_key_is_in_its_row() {
    for name in Key::names(Level::Variant).into_iter().chain(Key::names(Level::Enum)) {
        let word = Ident::new(name, proc_macro2::Span::call_site());
        assert_eq!(Key::new(&word).map(Key::name), Some(name));
    }
}

#[test]
fn letters_are_inserted_removed_replaced_or_swapped() {
    for (from, to, distance) in [
        ("", "", 0),
        ("", "code", 4),
        ("code", "", 4),
        ("ab", "ba", 1),
        ("shared", "shraed", 1),
        ("shared", "hsared", 1),
        ("shared", "sharde", 1),
        ("abab", "baba", 2),
        ("ca", "abc", 3),
    ] {
        assert_eq!(crate::key::distance(from, to), distance, "{from} {to}");
    }
}

/// Whoever adds a key and forgets it in `parse` is told so here.
#[test]
fn every_key_is_read() {
    for level in [Level::Variant, Level::Enum] {
        for name in Key::names(level) {
            let key = Key::new(&syn::parse_str::<TokenStream>(name).map(word).unwrap()).unwrap();
            let form: TokenStream = key.form(level).unwrap().parse().unwrap();
            let input: DeriveInput = match level {
                Level::Variant => parse_quote!(
                    enum E {
                        #[close(#form)]
                        A,
                    }
                ),
                Level::Enum => parse_quote!(
                    #[close(#form)]
                    enum E {
                        #[close(4001)]
                        A,
                    }
                ),
            };
            let mut errors = Errors::default();
            crate::parse::parse(&input, &mut errors);
            assert!(errors.is_empty(), "{form}: {}", errors.into_compile_errors());
        }
    }
}

fn word(tokens: TokenStream) -> Ident {
    match tokens.into_iter().next() {
        Some(TokenTree::Ident(word)) => word,
        _ => panic!("a word"),
    }
}

/// Only `shared` may be beside `transparent`, whatever keys there will be.
#[test]
fn no_key_is_beside_transparent() {
    for name in Key::names(Level::Variant) {
        let key = Key::new(&Ident::new(name, proc_macro2::Span::call_site())).unwrap();
        let form: TokenStream = key.form(Level::Variant).unwrap().parse().unwrap();
        let input = quote!(
            enum E {
                #[close(transparent, #form)]
                A(Inner),
            }
        );
        let refused = !errors(crate::derive(input)).is_empty();
        assert_eq!(refused, key != Key::Shared, "{form}");
    }
}

#[test]
fn constants_may_be_called_nearly_as_a_key() {
    for name in &[quote!(rate), quote!(mode), quote!(node), quote!(core), quote!(r#code)] {
        assert_eq!(errors_of(quote!(decode), name.clone()), [""; 0], "{name}");
    }
}
