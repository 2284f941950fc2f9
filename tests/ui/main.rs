//! What the compiler says to illegal programs, case by case. The expected texts beside the cases are
//! rewritten with `TRYBUILD=overwrite cargo test --test ui`.

mod gallery;

// Older compilers use other words for the same.
#[rustversion::attr(before(1.95), ignore = "the texts are those of Rust 1.95 and later")]
#[test]
fn refused() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/refused/*.rs");
    // The errors of `assert_disjoint!`, which are at the macro.
    cases.compile_fail("ui/disjoint/*.rs");
    // With one that passes, all are built and not only checked: one error is of a later stage.
    cases.pass("ui/accepted/edges.rs");
}

/// What rustc itself says, in words that nightly has changed.
#[rustversion::attr(any(before(1.95), nightly), ignore = "the texts are those of stable")]
#[test]
fn refused_by_rustc() {
    trybuild::TestCases::new().compile_fail("ui/refused-by-rustc/*.rs");
}

#[test]
fn accepted() {
    trybuild::TestCases::new().pass("ui/accepted/*.rs");
}
