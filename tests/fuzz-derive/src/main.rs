//! `close-codes-fuzz-derive [SECONDS] [SEED]`: mutates the enums of all tests, and runs the derive on them. The same
//! seed gives the same inputs. Exits with 1 if
//!
//! - the derive panics,
//! - its output does not parse, although the enum and its expressions do, or
//! - its output has a body that panics, but no `compile_error!`.

#![forbid(unsafe_code)]
#![allow(dead_code, unused_imports, reason = "the derive's modules, as they are")]

extern crate proc_macro;

mod corpus;
mod judge;
mod mutate;

include!(concat!(env!("OUT_DIR"), "/derive.rs"));

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// More would repeat the same problem.
const MOST_FINDINGS: usize = 20;

fn main() {
    let mut arguments =
        std::env::args().skip(1).map(|argument| argument.parse().expect("a number"));
    let budget = Duration::from_secs(arguments.next().unwrap_or(60));
    let seed: u64 = arguments.next().unwrap_or(1);

    let corpus = corpus::enums();
    println!("{} enums, {} seconds, from seed {}", corpus.len(), budget.as_secs(), seed);
    // The finding contains the message of the panic.
    std::panic::set_hook(Box::new(|_| ()));

    let start = Instant::now();
    let mut runs = 0;
    let mut findings = BTreeMap::new();
    while start.elapsed() < budget && findings.len() < MOST_FINDINGS {
        let input = mutate::mutated(&corpus, seed.wrapping_add(runs));
        if let Err(finding) = judge::judge(&input, derive) {
            findings.entry(finding).or_insert_with(|| (seed.wrapping_add(runs), input.to_string()));
        }
        runs += 1;
    }
    println!("{} runs, {} findings", runs, findings.len());
    for (finding, (seed, input)) in &findings {
        println!("\n--- seed {}: {}\n{}", seed, finding, input);
    }
    if !findings.is_empty() {
        std::process::exit(1);
    }
}
