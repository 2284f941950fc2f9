//! A `no_std` crate without the feature `alloc` compiles.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

#[test]
fn compiles() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    // A separate workspace, so that no other package turns the feature on.
    let package = target.join("no_alloc");
    fs::create_dir_all(&package).unwrap();
    fs::copy(tests.join("../Cargo.lock"), package.join("Cargo.lock")).unwrap();
    fs::copy(tests.join("behaviour/no_alloc/lib.rs"), package.join("lib.rs")).unwrap();
    let runtime = tests.join("../runtime").canonicalize().unwrap();
    let manifest = format!(
        r#"
        [package]
        name = "no-alloc"
        edition = "2024"

        [lib]
        path = "lib.rs"

        [dependencies.close-codes]
        path = {runtime:?}
        default-features = false
        features = ["derive"]

        [workspace]
        "#
    );
    fs::write(package.join("Cargo.toml"), manifest).unwrap();
    // The same target directory, so that the derive is built only once.
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--target-dir"])
        .arg(target.parent().unwrap())
        .current_dir(package)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
