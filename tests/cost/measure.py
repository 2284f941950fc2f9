#!/usr/bin/env python3
"""Measures what close-codes costs, compared with code by hand and with similar crates.

    tests/cost/measure.py                    everything, as the table in README.md
    tests/cost/measure.py compile size       some of the parts: compile, cold, run, size
    tests/cost/measure.py --quick            up to 100 variants, and no cold build
    tests/cost/measure.py --check            fails if a cost has grown

It needs Python 3, cargo, valgrind, and `size` of binutils.
"""

import argparse
import sys

import cold
import compile
import run
import size

PARTS = {
    "compile": lambda quick: compile.rows(quick),
    "cold": lambda quick: () if quick else cold.rows(),
    "run": lambda quick: run.rows(),
    "size": lambda quick: size.rows(),
}


def shown(count):
    """A count, with its allocations if they were counted."""
    if isinstance(count, tuple):
        return f"{count[0]:,.0f} ({count[1]:.0f})"
    return f"{count:,.{1 if count < 100 else 0}f}"


def table_row(what, counts, goal):
    """A row of the table. The only contestant of its column needs no name."""
    columns = {"now": [], "by hand": [], "peers": []}
    for who, count in counts.items():
        column = next((name for name in ("now", "by hand") if who.startswith(name)), "peers")
        note = who.removeprefix(column).lstrip(", ")
        columns[column].append(f"{note} {shown(count)}".strip())
    cells = [", ".join(entries) or "–" for entries in columns.values()]
    return f"| {what} | {' | '.join(cells)} | {'–' if goal is None else f'≤ {goal}'} |"


def measure(parts, quick):
    print("| less is better | now | by hand | peers | goal |\n| --- | --- | --- | --- | --- |")
    for part in parts:
        for row in PARTS[part](quick):
            print(table_row(*row), flush=True)


def limits():
    """Yields a description, the value, and its limit."""
    for what, ratio in compile.ratios():
        yield what, ratio, 1.0
    yield *run.ratio(), 1.3
    yield "bytes of 200 variants", size.derive(), 6600


def check():
    kept = True
    for what, value, limit in limits():
        kept &= value <= limit
        verdict = "ok" if value <= limit else "TOO MUCH"
        print(f"{verdict:8} {value:8,.2f}, at most {limit:,}: {what}", flush=True)
    return kept


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    if not set(arguments.parts) <= set(PARTS):
        parser.error(f"the parts are {', '.join(PARTS)}")
    if arguments.check:
        sys.exit(not check())
    measure(arguments.parts or PARTS, arguments.quick)


main()
