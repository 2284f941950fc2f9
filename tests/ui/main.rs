//! What the compiler says to illegal programs, case by case. The expected texts beside the cases are
//! rewritten with `TRYBUILD=overwrite cargo test --test ui`.

mod gallery;

// Older compilers use other words for the same.
#[rustversion::attr(before(1.95), ignore = "the texts are those of Rust 1.95 and later")]
#[test]
fn refused() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/refused/*.rs");
    cases.pass("ui/legal/*.rs");
}
