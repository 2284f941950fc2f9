//! Programs of edition 2024.

#![deny(warnings)]
#![allow(non_camel_case_types, non_upper_case_globals, reason = "the words are lower case")]

#[macro_use]
mod names;

names! {
    raw_async: r#async 'r#async;
    raw_await: r#await 'r#await;
    raw_dyn: r#dyn 'r#dyn;
    raw_gen: r#gen 'r#gen;
    raw_try: r#try 'r#try;
}
