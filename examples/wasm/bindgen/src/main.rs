//! `bindgen INPUT.wasm DIRECTORY`: writes the JavaScript with which a page loads the module.
//!
//! It is `wasm-bindgen --target web`, in the version that `Cargo.lock` has of the library too.

use std::env::args_os;
use std::error::Error;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let (Some(input), Some(directory)) = (args_os().nth(1), args_os().nth(2)) else {
        return Err("usage: bindgen INPUT.wasm DIRECTORY".into());
    };
    Bindgen::new()
        .input_path(input)
        .web(true)?
        .omit_default_module_path(false)
        .typescript(false)
        .generate(directory)?;
    Ok(())
}
