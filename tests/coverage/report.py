"""Prints a line for each branch and region that no test reached, and the totals. Those in unreachable.txt are left
out. It is an error if others remain."""

import json
import sys
from collections import defaultdict
from pathlib import Path

data = json.load(open(sys.argv[1]))["data"][0]
known = set(Path(__file__).with_name("unreachable.txt").read_text().splitlines())
unreached = 0


def report(name, line, column, what):
    global unreached
    path = Path(name).relative_to(Path.cwd())
    text = Path(name).read_text().splitlines()[line - 1].strip()
    if f"{path}: {text}" not in known:
        unreached += 1
        print(f"{path}:{line}:{column}: {what}: {text}")


# A generic function has a record for each set of types. A region is reached if any of them reached it.
regions = defaultdict(int)
branches = defaultdict(lambda: [0, 0])
for function in data["functions"]:
    files = function["filenames"]
    for line, column, last, end, count, file, _, kind in function["regions"]:
        if kind == 0 and "/runtime/src/" in files[file]:
            regions[files[file], line, column, last, end] += count
    for line, column, _, _, true, false, file, _, _ in function["branches"]:
        if "/runtime/src/" in files[file]:
            branches[files[file], line, column][0] += true
            branches[files[file], line, column][1] += false

for (name, line, column, *_), count in sorted(regions.items()):
    if not count:
        report(name, line, column, "not run")
for (name, line, column), counts in sorted(branches.items()):
    for answer, count in zip(("true", "false"), counts):
        if not count:
            report(name, line, column, f"never {answer}")

sides = [count > 0 for counts in branches.values() for count in counts]
reached = sum(count > 0 for count in regions.values())
print(f"regions: {reached} of {len(regions)}; sides of branches: {sum(sides)} of {len(sides)}")
sys.exit(unreached != 0)
