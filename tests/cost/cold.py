"""The first build of a dependency: an empty crate that has it, without anything built before."""

import subprocess
import tempfile

import packages
import valgrind

CONTESTANTS = {"now": packages.CLOSE_CODES, **packages.PEERS}


def cold(dependency):
    """cargo and all that it starts, in billions. A new lock file, so that all have the newest syn."""
    folder = packages.package("cold", "", [dependency])
    (folder / "Cargo.lock").unlink(missing_ok=True)
    subprocess.run(["cargo", "fetch", "--quiet"], cwd=folder, env=packages.ENVIRONMENT, check=True)
    with tempfile.TemporaryDirectory() as target:
        command = ["cargo", "build", "--quiet", "--offline", "-j2", f"--target-dir={target}"]
        return valgrind.instructions(command, cwd=folder, env=packages.ENVIRONMENT) / 1e9


def rows():
    counts = {who: cold(dependency) for who, dependency in CONTESTANTS.items()}
    yield "cold build of the dependency, G", counts, 12.9
