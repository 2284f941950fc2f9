"""The run time of the conversions, net: minus the same loop around nothing."""

import subprocess

import packages
import valgrind

# The groups in run/src: title in the table, conversions in one run, and goals.
GROUPS = {
    "payload static": ("error → payload, static, 20 B", 1, 90),
    "payload formatted": ("error → payload, formatted", 1, 260),
    "tungstenite static": ("error → tungstenite `CloseFrame`, static, 20 B", 1, "300 / 377"),
    "decode 20": ("payload → code and `&str`, 20 B", 1, "100 / 215"),
    "decode 0": ("the same, empty", 1, 50),
    "decode 123": ("the same, 123 B", 1, 212),
    "number scattered": ("`u16` → enum of 200, scattered codes", 1000, 14),
    "number contiguous": ("`u16` → enum of 200, codes in a row", 1000, 6),
}


def build():
    """Builds the program to measure. It checks all results first."""
    return packages.cargo(packages.HERE / "run", "build", "--release")["close_codes_run_time"]


def by_run(count, program, subject):
    """The count for one run, without the start of the program."""
    few, many = 10, 110
    counts = [count([program, "run", subject, str(times)]) for times in (few, many)]
    return (counts[1] - counts[0]) / (many - few)


def net(program, group, who):
    runs = GROUPS[group][1]
    nothing, something = (
        by_run(valgrind.instructions, program, f"{group}/{name}") for name in ("nothing", who)
    )
    return (something - nothing) / runs


def rows():
    program = build()
    subjects = subprocess.check_output([program, "list"], text=True).splitlines()
    for group, (what, runs, goal) in GROUPS.items():
        contestants = [name.split("/")[1] for name in subjects if name.startswith(f"{group}/")]
        counts = {
            who: (
                net(program, group, who),
                by_run(valgrind.allocations, program, f"{group}/{who}") / runs,
            )
            for who in contestants
            if who != "nothing"
        }
        yield what, counts, goal


def ratio():
    """The cost of a static payload, relative to code by hand."""
    program = build()
    derived, by_hand = (net(program, "payload static", who) for who in ("now", "by hand"))
    return f"static payload: {derived:.0f}, by hand {by_hand:.0f}", derived / by_hand
