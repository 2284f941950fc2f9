"""The crates to measure, and the folder for everything that is built."""

import json
import os
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve() / "cost"

CLOSE_CODES = f'close-codes = {{ path = "{ROOT / "runtime"}" }}'
PEERS = {
    "num_enum": 'num_enum = { version = "=0.7.6", default-features = false }',
    "strum": 'strum = { version = "=0.28.0", default-features = false, features = ["derive"] }',
    "thiserror": 'thiserror = "=2.0.21"',
}
ALL = {"close_codes": CLOSE_CODES, **PEERS}

# A user's environment, without the settings of this one.
ENVIRONMENT = {
    name: value
    for name, value in os.environ.items()
    if name not in ("RUSTFLAGS", "RUSTC_WRAPPER", "CARGO_INCREMENTAL", "CARGO_TARGET_DIR")
    and not name.startswith("CARGO_PROFILE_")
}


def package(name, source, dependencies, file="lib.rs", manifest=""):
    """Writes a package, and returns its folder."""
    folder = WORK / name
    (folder / "src").mkdir(parents=True, exist_ok=True)
    (folder / "Cargo.toml").write_text(
        f'[package]\nname = "{name}"\nedition = "2024"\n[workspace]\n[dependencies]\n'
        + "\n".join(dependencies)
        + f"\n{manifest}"
    )
    (folder / "src" / file).write_text(source)
    return folder


def cargo(folder, *arguments):
    """Runs cargo in a package, and returns the files that it made, by the name of the target."""
    command = ["cargo", *arguments, "--quiet", "--message-format=json"]
    command += ["--target-dir", str(WORK / "target")]
    done = subprocess.run(command, cwd=folder, env=ENVIRONMENT, check=True, stdout=subprocess.PIPE)
    messages = map(json.loads, done.stdout.splitlines())
    return {
        message["target"]["name"].replace("-", "_"): message["executable"] or message["filenames"]
        for message in messages
        if message["reason"] == "compiler-artifact"
    }
