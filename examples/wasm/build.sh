#!/usr/bin/env bash
# Builds the browser client into pkg/, from where `cargo run --example chat -- --serve` serves it.
# Takes the compiler of rustup if it has the target, else that of Debian, which builds std too.
set -euo pipefail
cd "$(dirname "$0")"

target=wasm32-unknown-unknown
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target}"

debian=(rustc-web cargo-web rust-web-src lld-19)

if rustup target list --installed 2>/dev/null | grep -qx $target; then
  cargo build --release --target $target
else
  if ! dpkg -s "${debian[@]}" >/dev/null 2>&1; then
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
      echo "no compiler for $target here: run 'rustup target add $target'" >&2
      exit 1
    fi
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends "${debian[@]}" >/dev/null
  fi
  RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=/usr/bin/wasm-ld-19 \
    /usr/bin/cargo build --release --target $target -Z build-std=std,panic_abort
fi

cargo run --quiet -p bindgen -- "$CARGO_TARGET_DIR/$target/release/chat_browser.wasm" pkg
echo "built: $PWD/pkg"
