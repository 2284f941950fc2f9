//! Generates two enums of 200 variants for each contestant, with consecutive and with scattered codes.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let mut source = String::new();
    write(&mut source, "contiguous", &(4000..4200).collect());
    write(&mut source, "scattered", &scattered());
    let folder = env::var("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&folder).join("enums.rs"), source).expect("the folder is there");
}

/// 200 codes without a pattern, the same every time.
fn scattered() -> BTreeSet<u16> {
    let mut codes = BTreeSet::new();
    let mut state: u32 = 6455;
    while codes.len() < 200 {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        codes.insert(3000 + u16::try_from((state >> 16) % 2000).expect("below 2000"));
    }
    codes
}

fn write(source: &mut String, module: &str, codes: &BTreeSet<u16>) {
    let all =
        |line: &dyn Fn(u16) -> String| codes.iter().map(|&code| line(code)).collect::<String>();
    let (numbered, plain) =
        (all(&|code| format!("V{code} = {code},")), all(&|code| format!("V{code},")));
    let derived = all(&|code| format!("#[close({code}, \"reason of {code}\")] V{code},"));
    let arms = all(&|code| format!("{code} => Some(Self::V{code}),"));
    writeln!(
        source,
        "pub mod {module} {{
            pub const CODES: [u16; {}] = {codes:?};
            #[derive(Clone, Copy, close_codes::CloseCodes)] pub enum Derived {{ {derived} }}
            #[derive(Clone, Copy, num_enum::TryFromPrimitive)] #[repr(u16)] pub enum NumEnum {{ {numbered} }}
            #[derive(Clone, Copy, strum::FromRepr)] #[repr(u16)] pub enum Strum {{ {numbered} }}
            #[derive(Clone, Copy)] pub enum ByHand {{ {plain} }}
            impl ByHand {{
                #[inline]
                pub fn from_code(code: u16) -> Option<Self> {{ match code {{ {arms} _ => None }} }}
            }}
        }}",
        codes.len(),
        codes = codes.iter().collect::<Vec<_>>(),
    )
    .expect("a string takes everything");
}
