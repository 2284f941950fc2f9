"""Counts with valgrind. Unlike seconds, they are the same on every run, however busy the machine is."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path


def instructions(command, **options):
    """The instructions that a command and its children run."""
    logs = _run(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"], command, options)
    return _sum(r"I +refs: +([\d,]+)", logs)


def allocations(command, **options):
    """How often a command allocates."""
    return _sum(r"total heap usage: ([\d,]+) allocs", _run(["--leak-check=no"], command, options))


def _run(tool, command, options):
    with tempfile.TemporaryDirectory() as logs:
        valgrind = ["valgrind", *tool, "--trace-children=yes", f"--log-file={logs}/%p"]
        done = subprocess.run([*valgrind, *command], capture_output=True, text=True, **options)
        if done.returncode != 0:
            sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
        return "\n".join(log.read_text() for log in Path(logs).iterdir())


def _sum(pattern, logs):
    return sum(int(count.replace(",", "")) for count in re.findall(pattern, logs))
