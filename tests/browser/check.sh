#!/usr/bin/env bash
# Runs the browser client of examples/wasm in a headless Chromium against the chat server, and fails if the page shows,
# or the server receives, anything unexpected. Needs python3, chromium, chromedriver and what examples/wasm/build.sh
# needs. It installs nothing.
set -euo pipefail
cd "$(dirname "$0")"

export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/../../target}"

for command in python3 chromium chromedriver; do
  if ! command -v $command >/dev/null; then
    echo "no $command here. On Debian, run as root:" >&2
    echo "    apt-get install --no-install-recommends python3 chromium chromium-driver" >&2
    exit 1
  fi
done

timeout 1800 ../../examples/wasm/build.sh
timeout 900 cargo build --quiet --manifest-path ../../examples/Cargo.toml --example chat
timeout --kill-after=10 300 python3 check.py "$CARGO_TARGET_DIR/debug/examples/chat"
