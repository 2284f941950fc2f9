"""Builds the crate, and runs rustc."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Compiler:
    """A toolchain, and the crate built by it. `None` is the default toolchain."""

    def __init__(self, toolchain=None):
        self.toolchain = [f"+{toolchain}"] if toolchain else []
        environment = dict(os.environ)
        target = Path(environment.get("CARGO_TARGET_DIR", ROOT / "target")) / "generators" / (toolchain or "default")
        environment["CARGO_TARGET_DIR"] = str(target)
        command = ["cargo", *self.toolchain, "build", "--quiet", "-p", "close-codes"]
        subprocess.run(command, cwd=ROOT, env=environment, check=True)
        library = target / "debug"
        self.crate = [f"--extern=close_codes={library}/libclose_codes.rlib", f"-Ldependency={library}/deps"]

    def compile(self, source, edition, output=None, folder=None):
        """Compiles a file, and returns the messages and whether it succeeded."""
        what = ["-o", str(output)] if output else ["--emit=metadata", "--out-dir", str(folder)]
        command = ["rustc", *self.toolchain, f"--edition={edition}", "--error-format=json", "--crate-name=generated"]
        done = subprocess.run([*command, *self.crate, *what, str(source)], capture_output=True, text=True)
        said = [json.loads(line) for line in done.stderr.splitlines() if line.startswith("{")]
        messages = [Message.of(each) for each in said if each.get("level") in ("error", "warning")]
        messages = [each for each in messages if not each.is_summary()]
        if done.returncode and not messages:
            # rustc could not even start.
            messages = [Message("error", "", done.stderr, [], done.stderr)]
        return messages, done.returncode == 0


def is_installed(toolchain):
    return subprocess.run(["cargo", f"+{toolchain}", "--version"], capture_output=True).returncode == 0


@dataclass
class Message:
    level: str
    code: str
    text: str
    # The primary spans: line and column of the start and the end, in the file.
    spans: list
    rendered: str
    # All the text, without the source code.
    words: str = ""

    @classmethod
    def of(cls, said):
        spans = [outermost(span) for span in said["spans"] if span["is_primary"]]
        words = [each["message"] for each in [said, *said["children"]]]
        words += [span["label"] or "" for each in [said, *said["children"]] for span in each["spans"]]
        code = (said["code"] or {}).get("code", "")
        return cls(said["level"], code, said["message"], spans, said["rendered"], "\n".join(words))

    def is_summary(self):
        return not self.spans and ("aborting due to" in self.text or "emitted" in self.text)


def outermost(span):
    """The place in the user's file. For a place in another crate, the call of its macro."""
    while not span["file_name"].endswith("generated.rs") and span["expansion"]:
        span = span["expansion"]["span"]
    return (span["line_start"], span["column_start"]), (span["line_end"], span["column_end"])
