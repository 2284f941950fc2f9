//! The WebSocket crates that `into(…)` knows, and how each makes a Close. To add one, add a row
//! and a test.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Ident, LitStr, Path, Token};

use crate::key::similar;
use crate::tokens::{split, text};

/// A crate, and its types that a Close is sent in: the path of each within the crate, and the
/// expression that makes one. A path ends in `<..>` if older versions have a lifetime there, and
/// newer ones have none.
pub(crate) struct Shape(pub(crate) &'static str, pub(crate) &'static [(&'static str, Make)]);

/// An expression, by what it is made from. These names no constant of the user's has.
pub(crate) enum Make {
    /// From `__code` and `__reason`, in the types of the fields that they go into.
    Fields(&'static str),
    /// From `__code`, a `u16`, and `__reason`, a `String`.
    Call(&'static str),
    /// From `__frame`, which is of the type before.
    Wrap(&'static str),
}

use Make::{Call, Fields, Wrap};

#[rustfmt::skip]
pub(crate) const SHAPES: &[Shape] = &[
    Shape("axum", &[("extract::ws::CloseFrame<..>", FRAME), ("extract::ws::Message", CLOSE)]),
    Shape("tungstenite", &[("protocol::CloseFrame<..>", FRAME), ("protocol::Message", CLOSE)]),
    Shape("tokio_tungstenite", &[("tungstenite::protocol::CloseFrame<..>", FRAME), ("tungstenite::protocol::Message", CLOSE)]),
    Shape("async_tungstenite", &[("tungstenite::protocol::CloseFrame<..>", FRAME), ("tungstenite::protocol::Message", CLOSE)]),
    Shape("actix_ws", &[("CloseReason", Fields("Self { code: __code, description: __reason }")), ("Message", CLOSE)]),
    Shape("warp", &[("ws::Message", CLOSE_WITH)]),
    Shape("salvo", &[("websocket::Message", CLOSE_WITH)]),
    Shape("poem", &[("web::websocket::Message", Fields("Self::Close(__close_codes::core::option::Option::Some((__code, __reason)))"))]),
    Shape("tokio_websockets", &[("Message", Call("Self::close(__close_codes::core::convert::TryFrom::try_from(__code).ok(), &__reason)"))]),
    Shape("fastwebsockets", &[("Frame<'_>", Call("Self::close(__code, __reason.as_bytes())"))]),
    Shape("yawc", &[("frame::Frame", Call("Self::close(__close_codes::core::convert::From::from(__code), __reason)"))]),
    Shape("reqwest_websocket", &[("Message", Fields("Self::Close { code: __code, reason: __reason }"))]),
];

const FRAME: Make = Fields("Self { code: __code, reason: __reason }");
const CLOSE: Make = Wrap("Self::Close(__close_codes::core::option::Option::Some(__frame))");
const CLOSE_WITH: Make = Call("Self::close_with(__code, __reason)");

/// A crate that conversions are asked for.
pub(crate) struct Integration {
    pub(crate) name: Ident,
    pub(crate) shape: &'static Shape,
    /// Where the user's crate finds it.
    pub(crate) path: Path,
}

/// Parses `axum, tungstenite = path::to::it`.
pub(crate) fn parse(list: TokenStream, into: &Ident) -> Vec<syn::Result<Integration>> {
    split(list).into_iter().map(|item| parse_one(item, into)).collect()
}

fn parse_one(item: TokenStream, into: &Ident) -> syn::Result<Integration> {
    let parser = |input: ParseStream<'_>| {
        let name = Ident::parse_any(input)?;
        let eq = input.parse::<Option<Token![=]>>()?;
        let path = eq.map(|eq| {
            let is_missing = input.is_empty();
            Path::parse_mod_style(input).map_err(|error| {
                let place = if is_missing { eq.span } else { error.span() };
                syn::Error::new(place, format!("expected a path after `{name} =`\nhelp: write `{name} = path::to::{name}`, without quotes, or only `{name}`"))
            })
        });
        let rest: TokenStream = input.parse()?;
        Ok((name, path, rest))
    };
    match parser.parse2(item.clone()) {
        Ok((_, Some(Err(error)), _)) => Err(error),
        Ok((name, path, rest)) if rest.is_empty() => {
            Integration::new(name, path.and_then(Result::ok))
        }
        // A name in quotes, or with hyphens.
        _ => {
            if item.to_string() == "," {
                return Err(syn::Error::new_spanned(
                    item,
                    "expected the name of a crate before this\nhelp: remove this comma",
                ));
            }
            let name = meant(&item);
            Err(syn::Error::new_spanned(
                item,
                format!("expected the name of a crate\nhelp: write `{into}({name})`"),
            ))
        }
    }
}

/// The crate that was probably meant by something else than its name.
pub(crate) fn meant(tokens: &TokenStream) -> &'static str {
    let quoted = syn::parse2::<LitStr>(tokens.clone()).map(|text| text.value());
    let text = quoted.unwrap_or_else(|_| tokens.to_string()).replace(' ', "").replace('-', "_");
    let text = text.trim_matches(|char| matches!(char, '[' | ']' | '{' | '}' | '(' | ')'));
    let name = text.split("::").find(|name| !name.is_empty()).unwrap_or_default();
    SHAPES.iter().find(|Shape(known, _)| *known == name).map_or("axum", |Shape(known, _)| known)
}

impl Integration {
    fn new(name: Ident, path: Option<Path>) -> syn::Result<Self> {
        let text = text(&name);
        let Some(shape) = SHAPES.iter().find(|Shape(known, _)| *known == text) else {
            let known: Vec<_> = SHAPES.iter().map(|Shape(known, _)| *known).collect();
            let help = match similar(&text, &known) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("supported crates: `{}`", known.join("`, `")),
            };
            return Err(syn::Error::new_spanned(
                name,
                format!("`into` does not support the crate `{text}`\nhelp: {help}"),
            ));
        };
        let path = path.unwrap_or_else(|| syn::parse_quote!(::#name));
        Ok(Self { name, shape, path })
    }
}

/// The tokens of a path or an expression of the table, which the tests read all of.
pub(crate) fn tokens(source: &str) -> TokenStream {
    source.parse().unwrap_or_else(|_| unreachable!())
}
