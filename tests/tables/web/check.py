"""Reads the JSON exports as a client in any language does, and compares its advice after every number
with what Rust says. check.js compares the TypeScript function with the same files."""

import json
import sys
from pathlib import Path

PROJECT = Path(__file__).parent


def read(path):
    return json.loads((PROJECT / path).read_text(encoding="utf-8"))


def advice(export):
    """A function that tells what to do after a number: as its row says, else as the policy does."""
    rows = {row["code"]: row["reconnect"] for row in export["rows"]}

    def after(number):
        if number in rows:
            return rows[number]
        ranges = (entry for entry in export["policy"] if entry["first"] <= number <= entry["last"])
        return next((entry["reconnect"] for entry in ranges), None)

    return after


names = sys.argv[1:]
assert names
for name in names:
    after = advice(read(f"json/{name}.json"))
    expected = read(f"reconnect/{name}.json")
    assert len(expected) == 65536
    for number, reconnect in enumerate(expected):
        assert after(number) == reconnect, (name, number, after(number), reconnect)

rows = {row["code"]: row for row in read("json/ChatClose.json")["rows"]}
assert rows[4001]["name"] == "TokenExpired"
assert rows[4001]["meta"] == {"resume": False, "delay_ms": 5000, "action": "refresh token"}
assert rows[4001]["meta"]["resume"] is False, "and not 0"
