//! How the runtime and the derive behave, module by module.

mod agreement;
mod checks;
mod codes;
mod constants;
mod decoding;
mod derive;
mod disjoint;
#[allow(dead_code, reason = "these tests need the codes, but not every variant")]
#[path = "../enums/mod.rs"]
mod enums;
mod frame;
mod impls;
mod judgement;
mod layers;
mod like;
mod meta;
mod no_alloc;
mod packed;
mod pointers;
mod policy;
mod reason;
mod standard;
mod status;
mod told_apart;
mod vectors;
