#!/usr/bin/env bash
# Builds the browser client into pkg/, for `cargo run --example chat -- --serve`. Uses rustup's compiler if it has
# the target, otherwise Debian's, which also builds std. Installs nothing: if no compiler has the target, it prints
# the command that installs one.
set -euo pipefail
cd "$(dirname "$0")"

target=wasm32-unknown-unknown
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target}"

debian=(rustc-web cargo-web rust-web-src lld-19)

if rustup target list --installed 2>/dev/null | grep -qx $target; then
  cargo build --release --target $target
elif dpkg -s "${debian[@]}" >/dev/null 2>&1; then
  RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=/usr/bin/wasm-ld-19 \
    /usr/bin/cargo build --release --target $target -Z build-std=std,panic_abort
else
  echo "no compiler for $target here. With rustup, run:" >&2
  echo "    rustup target add $target" >&2
  echo "On Debian without rustup, run as root:" >&2
  echo "    apt-get install --no-install-recommends ${debian[*]}" >&2
  exit 1
fi

cargo run --quiet -p bindgen -- "$CARGO_TARGET_DIR/$target/release/chat_browser.wasm" pkg
echo "built: $PWD/pkg"
