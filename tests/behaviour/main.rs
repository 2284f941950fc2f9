//! How the runtime and the derive behave, module by module.

mod codes;
mod derive;
mod frame;
mod judgement;
mod pointers;
mod reason;
mod vectors;
