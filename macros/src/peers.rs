//! The WebSocket crates that `into(…)` knows, and how each makes a Close. To add one, add a row
//! and a test.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::{Ident, Path, Token};

use crate::attr::similar;

/// A crate, and its types that a Close is sent in: the path of each within the crate, and the
/// expression that makes one. A path ends in `<..>` if older versions have a lifetime there, and
/// newer ones have none.
pub(crate) struct Shape(&'static str, pub(crate) &'static [(&'static str, Value)]);

/// An expression, by what it is made from. These names no constant of the user's has.
pub(crate) enum Value {
    /// From `__code` and `__reason`, in the types of the fields that they go into.
    Fields(&'static str),
    /// From `__code`, a `u16`, and `__reason`, a `String`.
    Call(&'static str),
    /// From `__frame`, which is of the type before.
    Wrap(&'static str),
}

use Value::{Call, Fields, Wrap};

#[rustfmt::skip]
const SHAPES: &[Shape] = &[
    Shape("axum", &[("extract::ws::CloseFrame<..>", FRAME), ("extract::ws::Message", CLOSE)]),
    Shape("tungstenite", &[("protocol::CloseFrame<..>", FRAME), ("protocol::Message", CLOSE)]),
    Shape("tokio_tungstenite", &[("tungstenite::protocol::CloseFrame<..>", FRAME), ("tungstenite::protocol::Message", CLOSE)]),
    Shape("async_tungstenite", &[("tungstenite::protocol::CloseFrame<..>", FRAME), ("tungstenite::protocol::Message", CLOSE)]),
    Shape("actix_ws", &[("CloseReason", Fields("Self { code: __code, description: __reason }")), ("Message", CLOSE)]),
    Shape("warp", &[("ws::Message", CLOSE_WITH)]),
    Shape("salvo", &[("websocket::Message", CLOSE_WITH)]),
    Shape("poem", &[("web::websocket::Message", Fields("Self::Close(::core::option::Option::Some((__code, __reason)))"))]),
    Shape("tokio_websockets", &[("Message", Call("Self::close(::core::convert::TryFrom::try_from(__code).ok(), &__reason)"))]),
    Shape("fastwebsockets", &[("Frame<'_>", Call("Self::close(__code, __reason.as_bytes())"))]),
    Shape("yawc", &[("frame::Frame", Call("Self::close(::core::convert::From::from(__code), __reason)"))]),
    Shape("reqwest_websocket", &[("Message", Fields("Self::Close { code: __code, reason: __reason }"))]),
];

const FRAME: Value = Fields("Self { code: __code, reason: __reason }");
const CLOSE: Value = Wrap("Self::Close(::core::option::Option::Some(__frame))");
const CLOSE_WITH: Value = Call("Self::close_with(__code, __reason)");

/// A crate that conversions are asked for.
pub(crate) struct Peer {
    pub(crate) name: Ident,
    pub(crate) shape: &'static Shape,
    /// Where the user's crate finds it.
    pub(crate) path: Path,
}

/// Parses `axum, tungstenite = path::to::it`.
pub(crate) fn parse(input: ParseStream<'_>) -> syn::Result<Vec<syn::Result<Peer>>> {
    let list = Punctuated::<_, Token![,]>::parse_terminated_with(input, |input| {
        let name = Ident::parse_any(input)?;
        let path = match input.parse::<Option<Token![=]>>()? {
            Some(_) => Some(Path::parse_mod_style(input).map_err(|error| {
                let help =
                    format_args!("write the path without quotes: `{name} = path::to::{name}`");
                syn::Error::new(
                    error.span(),
                    format_args!("a crate is named by its path\nhelp: {help}"),
                )
            })?),
            None => None,
        };
        Ok(Peer::new(name, path))
    })?;
    Ok(list.into_iter().collect())
}

impl Peer {
    fn new(name: Ident, path: Option<Path>) -> syn::Result<Self> {
        let text = name.to_string();
        let Some(shape) = SHAPES.iter().find(|Shape(known, _)| *known == text) else {
            let known: Vec<_> = SHAPES.iter().map(|Shape(known, _)| *known).collect();
            let help = match similar(&text, &known) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("the crates it knows are `{}`", known.join("`, `")),
            };
            return Err(syn::Error::new_spanned(
                name,
                format_args!("`into` knows no crate `{text}`\nhelp: {help}"),
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
