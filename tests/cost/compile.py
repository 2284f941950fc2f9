"""The compile time of an enum, net: minus the same enum without what is measured."""

import subprocess
import tempfile
from pathlib import Path

import packages
import sources
import valgrind

# The flags that cargo passes to rustc for a workspace crate.
FLAGS = {
    "check": ["--emit=metadata", "-Cdebuginfo=2"],
    "release": ["--emit=link", "-Copt-level=3", "-Cstrip=debuginfo"],
}


class Compiler:
    """rustc, and the crates it uses, built once for each mode."""

    def __init__(self):
        folder = packages.package("dependencies", "", packages.ALL.values())
        self.folder = packages.WORK / "compiled"
        self.folder.mkdir(parents=True, exist_ok=True)
        sysroot = subprocess.check_output(["rustc", "--print", "sysroot"], text=True).strip()
        # The compiler itself, not rustup's proxy.
        self.rustc = Path(sysroot) / "bin/rustc"
        self.crates = {
            "check": self._crates(packages.cargo(folder, "check")),
            "release": self._crates(packages.cargo(folder, "build", "--release")),
        }
        self.known = {}

    @staticmethod
    def _crates(artifacts):
        arguments = []
        for name in packages.ALL:
            library = [file for file in artifacts[name] if file.endswith((".rlib", ".rmeta"))][0]
            arguments += [f"--extern={name}={library}", f"-Ldependency={Path(library).parent}"]
        return arguments

    def _command(self, source, mode):
        (self.folder / "lib.rs").write_text(source)
        command = [self.rustc, self.folder / "lib.rs", "--crate-name=cost", "--crate-type=lib"]
        command += ["--edition=2024", "-Cembed-bitcode=no", f"--out-dir={self.folder}"]
        return [*command, *FLAGS[mode], *self.crates[mode]]

    def instructions(self, source, mode):
        if (source, mode) not in self.known:
            self.known[source, mode] = valgrind.instructions(self._command(source, mode))
        return self.known[source, mode]

    def rebuild(self, source):
        """A second `cargo check`, without a change."""
        with tempfile.TemporaryDirectory() as cache:
            command = [*self._command(source, "check"), f"-Cincremental={cache}"]
            subprocess.run(command, check=True)
            return valgrind.instructions(command)

    def net(self, subject, base, size, mode):
        """In millions."""
        codes = range(3000, 3000 + size)
        count = self.rebuild if mode == "rebuild" else lambda text: self.instructions(text, mode)
        return (count(subject(codes)) - count(base(codes))) / 1e6


UNITS = {
    "now": sources.derived,
    "by hand": sources.by_hand,
    "num_enum": sources.num_enum,
    "num_enum + strum": sources.num_enum_and_strum,
}
FIELDS = {
    "now": sources.derived_with_fields,
    "by hand": sources.by_hand_with_fields,
    "thiserror, code by hand": sources.thiserror,
}


def rows(quick):
    """Yields the rows: the title, the count of each contestant, and the goal."""
    compiler = Compiler()

    def row(what, contestants, base, size, mode, goal):
        counts = {who: compiler.net(source, base, size, mode) for who, source in contestants.items()}
        return what, counts, goal

    for mode, goals in (
        ("check", {10: 15, 100: 37, 500: None, 2000: 800}),
        ("release", {10: 25, 100: 70, 500: None, 2000: 1200}),
    ):
        for size, goal in goals.items():
            if not quick or size <= 100:
                yield row(f"{mode}, {size:,} variants, M", UNITS, sources.units, size, mode, goal)
    for mode, goals in (("check", {100: 72, 2000: None}), ("release", {100: 200})):
        for size, goal in goals.items():
            if not quick or size <= 100:
                what = f"{mode}, {size:,}, half with a field, M"
                yield row(what, FIELDS, sources.fields, size, mode, goal)
    what = "rebuild without a change, 100, M"
    yield row(what, UNITS, sources.units, 100, "rebuild", 30)


def ratios():
    """The cost of the derive, relative to code by hand, at 100 variants."""
    compiler = Compiler()
    for mode in FLAGS:
        derived, by_hand = (
            compiler.net(subject, sources.units, 100, mode)
            for subject in (sources.derived, sources.by_hand)
        )
        yield f"{mode}, 100 variants: {derived:.1f} M, by hand {by_hand:.1f}", derived / by_hand
