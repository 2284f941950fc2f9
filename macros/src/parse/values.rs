//! What the values of a variant's attribute are.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Ident, Path};

use crate::attr::Value;
use crate::errors::Errors;
use crate::tokens::ungrouped;

/// What a variant states, and where.
pub(crate) struct Stated<T> {
    pub(crate) value: T,
    pub(crate) word: Ident,
    pub(crate) place: TokenStream,
}

/// `ChatClose::RoomFull`, a variant of another enum.
pub(crate) struct WrittenLike {
    pub(crate) word: Ident,
    pub(crate) path: TokenStream,
    pub(crate) ty: TokenStream,
    pub(crate) variant: Ident,
}

pub(crate) enum WrittenReason {
    Literal {
        text: String,
        place: TokenStream,
    },
    Const(Value),
    /// One that has an error already.
    Broken,
}

impl WrittenReason {
    pub(super) fn new(value: &Value, errors: &mut Errors) -> Self {
        if let Some(text) = value.text() {
            return Self::Literal { text: text.to_owned(), place: value.tokens().clone() };
        }
        match value.literal() {
            Some(literal) => {
                errors.at(
                    literal,
                    "a reason is a string\nhelp: write `#[close(4001, \"token expired\")]`",
                );
                Self::Broken
            }
            None => Self::Const(value.clone()),
        }
    }
}

impl WrittenLike {
    pub(super) fn parse(word: &Ident, value: &Value) -> syn::Result<Self> {
        let path: Option<Path> = syn::parse2(ungrouped(value.to_token_stream())).ok();
        let is_variant = |path: &Path| {
            path.segments.len() > 1
                && path.segments.last().is_some_and(|variant| variant.arguments.is_none())
        };
        let mut path = path.filter(is_variant).ok_or_else(|| {
            syn::Error::new_spanned(
                value,
                "`like` refers to a variant of another enum\nhelp: write its path: `like = ChatClose::RoomFull`",
            )
        })?;
        let tokens = path.to_token_stream();
        let variant = path.segments.pop().map(|variant| variant.ident);
        path.segments.pop_punct();
        Ok(Self {
            word: word.clone(),
            path: tokens,
            ty: path.to_token_stream(),
            variant: variant.unwrap_or_else(|| word.clone()),
        })
    }
}
