//! Programs of edition 2018.

#![deny(warnings)]
#![allow(non_camel_case_types, non_upper_case_globals, reason = "the words are lower case")]
#![allow(bare_trait_objects, reason = "as they were written then")]

#[macro_use]
mod names;
pub mod objects;

names! {
    word_gen: gen 'gen;
    raw_async: r#async 'a;
    raw_await: r#await 'a;
    raw_dyn: r#dyn 'a;
    raw_gen: r#gen 'a;
    raw_try: r#try 'a;
}
