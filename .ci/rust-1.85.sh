#!/usr/bin/env bash
# Runs cargo with the real Rust 1.85, as in `.ci/rust-1.85.sh test -p close-codes`. The compiler is Debian's,
# unpacked into a cache, next to any newer one that is installed. With rustup, `cargo +1.85` does the same.
set -euo pipefail

version=1.85.0+dfsg3-1~deb12u3
cache="${XDG_CACHE_HOME:-$HOME/.cache}/close-codes/rust-1.85"
packages=(
  rustc-web=$version cargo-web=$version libstd-rust-web-dev=$version libstd-rust-web-1.85=$version libllvm19
  # The libraries that cargo links to.
  libgit2-1.5 libhttp-parser2.9 libmbedcrypto7 libmbedtls14 libmbedx509-1 libpcre3 libssh2-1
)

if ! [ -e "$cache/complete" ]; then
  rm -rf "$cache"
  mkdir -p "$cache/packages"
  (cd "$cache/packages" && apt-get download -qq "${packages[@]}" >&2)
  for package in "$cache"/packages/*.deb; do dpkg -x "$package" "$cache"; done
  rm -r "$cache/packages"
  touch "$cache/complete"
fi

export LD_LIBRARY_PATH="$cache/usr/lib/x86_64-linux-gnu:$cache/lib/x86_64-linux-gnu"
export RUSTC="$cache/usr/bin/rustc" RUSTDOC="$cache/usr/bin/rustdoc"
"$RUSTC" --version | grep -F 1.85.0 >&2
unset CARGO RUSTUP_TOOLCHAIN
# A separate target directory, and dependencies that 1.85 can build.
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-target}/rust-1.85"
exec "$cache/usr/bin/cargo" "$@"
