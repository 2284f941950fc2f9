//! `bindgen INPUT.wasm DIRECTORY`: writes the JavaScript with which a page loads the module.
//!
//! Does the same as `wasm-bindgen --target web`, but always has the version of the library in `Cargo.lock`.

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
