//! The WebSocket crates.

use std::fs;

use quote::quote;

use super::{errors_of, manifest};
use crate::integrations::{Shape, SHAPES};

#[test]
fn what_is_no_name_of_a_crate() {
    for (list, help) in [
        (quote!(axum tungstenite), "write `into(axum)`"),
        (quote!(axum = axum tungstenite), "write `into(axum"),
        (quote!("tungstenite"), "write `into(tungstenite)`"),
        (quote!("async-tungstenite"), "write `into(async_tungstenite)`"),
        (quote!(::tungstenite), "write `into(tungstenite)`"),
        (quote!([tungstenite]), "write `into(tungstenite)`"),
        (quote!(axum,, tungstenite), "remove this comma"),
    ] {
        let errors = errors_of(quote!(into(#list)), quote!(4001));
        assert_eq!(errors.len(), 1, "{list}: {errors:?}");
        assert!(errors[0].contains("expected the name of a crate"), "{}: {:?}", list, errors);
        assert!(errors[0].contains(help), "{}: {:?}", list, errors);
    }
}

/// Whoever adds an integration and forgets a place is told so here.
#[test]
fn every_integration_is_tested_and_documented() {
    for file in [
        "../tests/integrations/tests/into.rs",
        "../tests/integrations/tests/hygiene.rs",
        "../runtime/src/guide/integrations.md",
    ] {
        let text = fs::read_to_string(manifest().join(file)).unwrap();
        for Shape(name, _) in SHAPES {
            assert!(text.contains(name), "{} is not in {}", name, file);
        }
    }
}
