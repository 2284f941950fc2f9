//! Codes of the standards, which are named and not numbered: `CloseCode::INTERNAL_ERROR`.

use proc_macro2::{Ident, TokenStream};
use syn::parse::Parser;
use syn::Path;

use crate::attr::Value;
use crate::key::distance;
use crate::rules::{is_sendable, refusal, Registered, REGISTRY};
use crate::tokens::{text, ungrouped};

/// A standard code and the path that names it, if the value is one: a path that ends in
/// `CloseCode::NAME`. What is no name of the registry, and not nearly one, is the user's own.
pub(super) fn standard(value: &Value) -> Option<syn::Result<(Registered, TokenStream)>> {
    let tokens = ungrouped(value.tokens().clone());
    let path = Path::parse_mod_style.parse2(tokens.clone()).ok()?;
    let mut segments = path.segments.iter().rev();
    let (name, ty) = (segments.next()?, segments.next()?);
    if text(&ty.ident) != "CloseCode" {
        return None;
    }
    let name = &name.ident;
    let constant = text(name);
    if let Some(entry) = REGISTRY.iter().find(|entry| entry.constant == constant) {
        return Some(sendable(*entry, name).map(|entry| (entry, tokens)));
    }
    let entry = meant(&constant)?;
    let help = match sendable(entry, name) {
        Ok(entry) => format!("did you mean `CloseCode::{}`?", entry.constant),
        Err(error) => return Some(Err(error)),
    };
    let message = format!("no standard close code is called `{constant}`\nhelp: {help}");
    Some(Err(syn::Error::new(name.span(), message)))
}

/// The entry, or why it cannot be sent.
fn sendable(entry: Registered, name: &Ident) -> syn::Result<Registered> {
    let code = i128::from(entry.code);
    if is_sendable(code) {
        Ok(entry)
    } else {
        Err(syn::Error::new(name.span(), refusal(code).as_str()))
    }
}

/// The standard code that was probably meant by another name.
fn meant(name: &str) -> Option<Registered> {
    let letters = |name: &str| name.replace('_', "").to_lowercase();
    let code = |code: u16| REGISTRY.iter().find(|entry| entry.code == code).copied();
    let foreign = FOREIGN.iter().find(|(foreign, _)| letters(foreign) == letters(name));
    if let Some((_, number)) = foreign {
        return code(*number);
    }
    // In capitals or not.
    let same = REGISTRY.iter().find(|entry| letters(entry.constant) == letters(name));
    same.copied().or_else(|| {
        let near = |entry: &&Registered| {
            let mistakes = if entry.constant.len() < 10 { 1 } else { 2 };
            distance(name, entry.constant) <= mistakes
        };
        REGISTRY.iter().find(near).copied()
    })
}

/// What tungstenite, axum, actix, fastwebsockets and tokio-websockets call the standard codes.
const FOREIGN: [(&str, u16); 23] = [
    ("Normal", 1000),
    ("Away", 1001),
    ("Protocol", 1002),
    ("Unsupported", 1003),
    ("Reserved", 1004),
    ("Status", 1005),
    ("NoStatus", 1005),
    ("NoStatusReceived", 1005),
    ("Abnormal", 1006),
    ("Invalid", 1007),
    ("InvalidPayload", 1007),
    ("Policy", 1008),
    ("Size", 1009),
    ("TooBig", 1009),
    ("TooLarge", 1009),
    ("Extension", 1010),
    ("Error", 1011),
    ("Internal", 1011),
    ("InternalServerError", 1011),
    ("Restart", 1012),
    ("Again", 1013),
    ("ServiceOverload", 1013),
    ("Tls", 1015),
];
