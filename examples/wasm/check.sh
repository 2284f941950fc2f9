#!/usr/bin/env bash
# Runs the browser client in a headless Chromium against the chat server, and fails unless all that
# the page shows and all that the server has received is right. As root it installs what is missing.
set -euo pipefail
cd "$(dirname "$0")"

export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/../../target}"

missing=()
command -v python3 >/dev/null || missing+=(python3)
command -v chromium >/dev/null || missing+=(chromium)
command -v chromedriver >/dev/null || missing+=(chromium-driver)
if [ ${#missing[@]} != 0 ]; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

timeout 1800 ./build.sh
timeout 900 cargo build --quiet --manifest-path ../Cargo.toml --example chat
timeout --kill-after=10 300 python3 check.py "$CARGO_TARGET_DIR/debug/examples/chat"
