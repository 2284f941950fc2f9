//! Programs of edition 2015.

#![deny(warnings)]
#![allow(non_camel_case_types, non_upper_case_globals, reason = "the words are lower case")]
#![allow(bare_trait_objects, reason = "as they were written then")]

extern crate renamed;

#[macro_use]
mod names;
pub mod objects;
pub mod paths;

/// A code.
pub const CODE: u16 = 4001;

/// A reason.
pub const REASON: &str = "at the root";

/// An enum at the root.
#[derive(renamed::CloseCodes)]
#[close(crate = renamed)]
pub enum Root {
    /// The only one.
    #[close(4010)]
    Variant,
}

names! {
    word_async: async 'async;
    word_await: await 'await;
    word_dyn: dyn 'dyn;
    word_gen: gen 'gen;
    word_try: try 'try;
    raw_async: r#async 'a;
    raw_dyn: r#dyn 'a;
    raw_gen: r#gen 'a;
    raw_type: r#type 'a;
}
