#!/usr/bin/env python3
"""What a derive costs rustc: instructions and seconds, net of the same enum without it.

    tests/cost/measure.py            all of it, about an hour; prints the tables of README.md
    tests/cost/measure.py check 500  only `cargo check`, only 500 variants

Instructions are counted by `perf` where the machine lets it, else by `valgrind`.
"""

import json
import os
import re
import resource
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORK = Path(os.environ.get("CARGO_TARGET_DIR", HERE / "../../target")).resolve() / "cost"
SIZES = [10, 100, 500, 2000]
MODES = {
    "check": ["--emit=metadata"],
    "release": ["--emit=link", "-Copt-level=3", "-Cembed-bitcode=no"],
}
DEPENDENCIES = f"""
close-codes = {{ path = "{(HERE / "../../runtime").resolve()}" }}
num_enum = {{ version = "0.7", default-features = false }}
strum = {{ version = "0.28", features = ["derive"] }}
thiserror = "2"
"""


def enum(codes, variant, derive=""):
    variants = "\n".join(f"    {variant(code)}" for code in codes)
    return f"{derive}\npub enum E {{\n{variants}\n}}\n"


def unit(code):
    return f"V{code},"


def numbered(code):
    return f"V{code} = {code},"


def with_fields(code):
    return f"V{code}(String)," if code % 2 else f"V{code},"


def by_hand(codes):
    """Three matches: to the code, to the reason, and back from the code."""
    to_code = "\n".join(f"            E::V{code} => {code}," for code in codes)
    to_reason = "\n".join(f'            E::V{code} => "reason of {code}",' for code in codes)
    back = "\n".join(f"            {code} => E::V{code}," for code in codes)
    return enum(codes, unit) + f"""
impl E {{
    pub fn close_code(&self) -> u16 {{
        match self {{
{to_code}
        }}
    }}

    pub fn close_reason(&self) -> &'static str {{
        match self {{
{to_reason}
        }}
    }}
}}

impl TryFrom<u16> for E {{
    type Error = u16;

    fn try_from(code: u16) -> Result<Self, u16> {{
        Ok(match code {{
{back}
            _ => return Err(code),
        }})
    }}
}}
"""


def reason(code):
    return f'"reason of {code}: {{0}}"' if code % 2 else f'"reason of {code}"'


# What is measured: its name, its source, and the source that is taken off.
SUBJECTS = [
    (
        "close-codes, codes in attributes",
        lambda codes: enum(
            codes,
            lambda code: f'#[close({code}, "reason of {code}")] {unit(code)}',
            "#[derive(close_codes::CloseCodes)]",
        ),
        lambda codes: enum(codes, unit),
    ),
    (
        "close-codes, codes in discriminants",
        lambda codes: enum(
            codes,
            lambda code: f'#[close("reason of {code}")] {numbered(code)}',
            "#[derive(close_codes::CloseCodes)]\n#[repr(u16)]",
        ),
        lambda codes: enum(codes, numbered, "#[repr(u16)]"),
    ),
    (
        "by hand: three matches",
        by_hand,
        lambda codes: enum(codes, unit),
    ),
    (
        "num_enum: into, try_from",
        lambda codes: enum(
            codes,
            numbered,
            "#[derive(num_enum::IntoPrimitive, num_enum::TryFromPrimitive)]\n#[repr(u16)]",
        ),
        lambda codes: enum(codes, numbered, "#[repr(u16)]"),
    ),
    (
        "strum: FromRepr, IntoStaticStr",
        lambda codes: enum(
            codes, numbered, "#[derive(strum::FromRepr, strum::IntoStaticStr)]\n#[repr(u16)]"
        ),
        lambda codes: enum(codes, numbered, "#[repr(u16)]"),
    ),
    (
        "close-codes, half with a field",
        lambda codes: enum(
            codes,
            lambda code: f"#[close({code}, {reason(code)})] {with_fields(code)}",
            "#[derive(close_codes::CloseCodes)]",
        ),
        lambda codes: enum(codes, with_fields),
    ),
    (
        "thiserror, half with a field",
        lambda codes: enum(
            codes,
            lambda code: f"#[error({reason(code)})] {with_fields(code)}",
            "#[derive(Debug, thiserror::Error)]",
        ),
        lambda codes: enum(codes, with_fields, "#[derive(Debug)]"),
    ),
]


def build_dependencies():
    """Builds the crates once, and returns what rustc must be told of them."""
    package = WORK / "package"
    (package / "src").mkdir(parents=True, exist_ok=True)
    (package / "Cargo.toml").write_text(
        "[package]\nname = 'cost'\nedition = '2024'\n[workspace]\n[dependencies]\n" + DEPENDENCIES
    )
    (package / "src/lib.rs").touch()
    command = ["cargo", "build", "--release", "--message-format=json", "--target-dir", WORK]
    output = subprocess.run(command, cwd=package, check=True, stdout=subprocess.PIPE).stdout
    messages = [json.loads(line) for line in output.splitlines()]
    names = {re.split(r" |$", line)[0].replace("-", "_") for line in DEPENDENCIES.split("\n")[1:-1]}
    arguments = [f"-Ldependency={WORK / 'release/deps'}"]
    for message in messages:
        if message["reason"] == "compiler-artifact" and message["target"]["name"] in names:
            library = [file for file in message["filenames"] if file.endswith(".rlib")]
            arguments += [f"--extern={message['target']['name']}={file}" for file in library]
    return arguments


def rustc():
    """The compiler itself, not what chooses it."""
    sysroot = subprocess.check_output(["rustc", "--print", "sysroot"], text=True).strip()
    return Path(sysroot) / "bin/rustc"


def instructions(command):
    """How many instructions a command runs."""
    counted = subprocess.run(
        ["perf", "stat", "-x,", "-e", "instructions:u", *command], capture_output=True, text=True
    )
    found = re.search(r"^(\d+),,instructions", counted.stderr, re.MULTILINE)
    if not found:
        valgrind = ["valgrind", "--tool=cachegrind", "--cache-sim=no"]
        counted = subprocess.run(
            [*valgrind, "--cachegrind-out-file=/dev/null", *command], capture_output=True, text=True
        )
        found = re.search(r"I +refs: +([\d,]+)", counted.stderr)
    if counted.returncode != 0 or not found:
        sys.exit(counted.stderr)
    return int(found[1].replace(",", ""))


def seconds(command):
    """The CPU time of a command: the least of five runs."""
    times = []
    for _ in range(5):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
    return min(times)


def main():
    modes = [arg for arg in sys.argv[1:] if arg in MODES] or list(MODES)
    sizes = [int(arg) for arg in sys.argv[1:] if arg.isdigit()] or SIZES
    dependencies = build_dependencies()
    known = {}

    def cost(source, mode):
        if (source, mode) not in known:
            file = WORK / "lib.rs"
            file.write_text(source)
            command = [rustc(), "--edition=2024", "--crate-type=lib", "--crate-name=cost", file]
            command += ["--out-dir", WORK / "out", *MODES[mode], *dependencies]
            known[source, mode] = (instructions(command), seconds(command))
        return known[source, mode]

    for mode in modes:
        print(f"\n| `{mode}`, by number of variants | {' | '.join(map(str, sizes))} |")
        print("| --- |" + " --- |" * len(sizes))
        for name, source, base in SUBJECTS:
            cells = []
            for size in sizes:
                codes = range(3000, 3000 + size)
                with_it, without = cost(source(codes), mode), cost(base(codes), mode)
                count, time = (a - b for a, b in zip(with_it, without))
                cells.append(f"{count / 1e6:,.{0 if count > 1e7 else 1}f} ({time * 1000:,.0f} ms)")
            print(f"| {name} | {' | '.join(cells)} |", flush=True)


main()
