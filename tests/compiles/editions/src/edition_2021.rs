//! Programs of edition 2021.

#![deny(warnings)]
#![allow(non_camel_case_types, non_upper_case_globals, reason = "the words are lower case")]

#[macro_use]
mod names;

/// An enum that no macro expands to.
pub mod gen {
    use renamed::CloseCodes;

    /// An enum to nest in others.
    #[derive(CloseCodes)]
    #[close(crate = renamed)]
    pub enum Error {
        /// With a field.
        #[close(4001, "generation {gen}")]
        Generation { gen: u8 },
    }
}

/// Nests an enum of that module.
#[derive(renamed::CloseCodes)]
#[close(crate = renamed)]
pub enum Outer {
    /// By its path.
    #[close(transparent)]
    Inner(gen::Error),
}

#[test]
fn plainly_written() {
    let error = Outer::Inner(gen::Error::Generation { gen: 2 });
    assert_eq!(renamed::CloseFrame::from(error).to_string(), "4001: generation 2");
}

names! {
    word_gen: gen 'gen;
    raw_async: r#async 'r#async;
    raw_await: r#await 'a;
    raw_dyn: r#dyn 'a;
    raw_gen: r#gen 'r#gen;
    raw_try: r#try 'a;
}
