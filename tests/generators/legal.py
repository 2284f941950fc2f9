#!/usr/bin/env python3
"""`legal.py --seconds N --seed S`: generates valid enums, compiles them in batches, runs the programs, and compares
their output with a model. The same seed gives the same enums. Exits with 1 if a program does not compile without a
warning, or does not agree with the model."""

import argparse
import copy
import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import model
import program
from generate import Generator
from rust import Compiler
from source import family, unraw
from tree import Piece

EDITIONS = ["2021", "2024", "2018", "2015"]
# More would repeat the same problem.
MOST_FINDINGS = 20


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--edition", choices=EDITIONS)
    parser.add_argument("--size", type=int, default=40, help="how many enums a program has")
    parser.add_argument("--toolchain")
    options = parser.parse_args()
    compiler = Compiler(options.toolchain)
    start, batch, enums, findings = time.monotonic(), 0, 0, {}
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() - start < options.seconds and len(findings) < MOST_FINDINGS:
            seed = options.seed + batch
            edition = options.edition or EDITIONS[seed % len(EDITIONS)]
            made = {f"m{index}": Generator(f"{seed}/{index}", edition, f"crate::m{index}").enum() for index in range(options.size)}
            Batch(compiler, edition, Path(folder), seed).check(made, findings)
            batch, enums = batch + 1, enums + options.size
    print(f"{batch} programs, {enums} enums, {len(findings)} findings")
    sys.exit(1 if findings else 0)


class Batch:
    """A program: its enums, by the names of their modules."""

    def __init__(self, compiler, edition, folder, seed):
        self.compiler, self.edition, self.folder, self.seed = compiler, edition, folder, seed

    def check(self, enums, findings):
        """Adds the problems to `findings`, once for each kind."""
        while enums:
            problems = self.problems(enums)
            if not problems:
                break
            known = {name: text for name, text in problems.items() if name in enums}
            if not known:
                findings["?"] = problems
                print(f"\n--- seed {self.seed}, edition {self.edition}: {problems}")
                break
            for name, problem in known.items():
                enum = enums.pop(name)
                if kind_of(problem) not in findings:
                    findings[kind_of(problem)] = self.finding(name, enum, problem)
                    print(f"\n--- {findings[kind_of(problem)]}", flush=True)

    def finding(self, name, enum, problem):
        """The problem, with as few variants as needed to show it."""
        simple = copy.deepcopy(enum)
        for piece in pieces(simple):
            piece.through = False
        smaller = self.problems({name: simple}).get(name, "")
        if kind_of(smaller) == kind_of(problem):
            problem, enum = smaller, simple
        at = [(which, index) for which, each in enumerate(family(enum)[::-1]) for index in range(len(each.variants))]
        for which, index in reversed(at):
            smaller_enum = copy.deepcopy(enum)
            if not remove(family(smaller_enum)[::-1], which, index):
                continue
            smaller = self.problems({name: smaller_enum}).get(name, "")
            if kind_of(smaller) == kind_of(problem):
                problem, enum = smaller, smaller_enum
        source = shortest(program.module(enum, name, self.edition))
        return f"seed {self.seed}, edition {self.edition}, {name}: {problem}\n{source}"

    def problems(self, enums):
        """The problems, by module."""
        source, output = self.folder / "generated.rs", self.folder / "generated"
        text = program.program(enums, self.edition)
        source.write_text(text)
        messages, success = self.compiler.compile(source, self.edition, output)
        if messages or not success:
            return by_module(messages, text)
        done = subprocess.run([output], capture_output=True, text=True)
        printed = by_enum(done.stdout)
        found = {}
        for name, enum in enums.items():
            problem = difference(expected(enum, name), printed.get(name, []))
            if problem:
                found[name] = problem + ("\n" + done.stderr if done.returncode and name == list(printed)[-1] else "")
                if done.returncode:
                    break
        if done.returncode and not found:
            found[list(printed)[-1] if printed else "?"] = f"panicked: {done.stderr}"
        return found


def pieces(tree):
    """All pieces in the tree."""
    if isinstance(tree, Piece):
        yield tree
    elif isinstance(tree, list):
        for each in tree:
            yield from pieces(each)
    elif hasattr(tree, "__dict__"):
        yield from pieces(list(vars(tree).values()))


def kind_of(problem):
    return re.sub(r"`[^`]*`|\d+", "", problem.split("\n")[0]).split(" expected ")[0]


def remove(enums, which, index):
    """Removes a variant, if that does not change the others."""
    if which >= len(enums) or index >= len(enums[which].variants):
        return False
    enum = enums[which]
    variant = enum.variants[index]
    if variant.name.text == "UsesThem" or len(enum.variants) == 1:
        return False
    for later in enum.variants[index + 1 :]:
        if later.discriminant:
            break
        if later.discriminant_counts():
            return False
    if any(v.shared and v.code == variant.code for v in enum.variants[index + 1 :]):
        return False
    del enum.variants[index]
    enum.children = [child for child in enum.children if any(v.inner is child for v in enum.variants)]
    return True


def shortest(module):
    """The module without unused items."""
    lines = module.split("\n")
    item = re.compile(r"(?:pub )?(?:const unsafe fn|const fn|const|struct|trait|type|macro_rules!) (\w+\d)\b")
    while True:
        text = "\n".join(lines)
        used = [line for line in lines if not (found := item.match(line)) or len(re.findall(rf"\b{found[1]}\b", text.replace(line, ""))) > 0]
        if used == lines:
            return text
        lines = used


def by_module(messages, text):
    """The first message of each module."""
    module_of, current = {}, "?"
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("pub mod m"):
            current = line.split()[2]
        elif line.startswith("mod disjoint_m"):
            current = line.split()[1].removeprefix("disjoint_")
        elif line.startswith("fn see_m"):
            current = line[len("fn see_") : -4]
        module_of[number] = current
    found = {}
    for message in messages:
        line = message.spans[0][0][0] if message.spans else 0
        found.setdefault(module_of.get(line, "?"), f"{message.level} {message.code}: {message.rendered}")
    return found


def by_enum(printed):
    found, current = {}, []
    for line in printed.splitlines():
        if line.startswith("enum "):
            current = found.setdefault(line.split()[1], [])
        current.append(line)
    return found


def hexed(text):
    return text.encode().hex() + "."


def expected(enum, name):
    """The expected output of the program, with the JSON parsed."""
    lines = [f"enum {name} generated::{name}::{unraw(enum.name.text)}"]
    for _, variant in model.rows(enum):
        code, row, template, doc, reconnect, meta = model.row(variant)
        lines.append(f"row {code} {hexed(row)} {hexed(template)} {hexed(doc)} {reconnect or '-'} {hexed(meta)}")
    stated = model.stated(enum)
    for status in model.OBSERVABLE:
        advice = stated.get(status) or model.unlisted(enum, status)
        if advice:
            lines.append(f"reconnect {status} {advice}")
    lines.append(model.json_export(enum))
    for index, (_, (code, reason, own, row)) in enumerate(program.values(enum, name)):
        advice = own or model.reconnect_for(enum, code) or "-"
        lines.append(f"value {index} {code} {hexed(reason)} {advice} {hexed(row or '-')}")
    if enum.is_decodable():
        for code in model.SENDABLE:
            shown = model.decode(enum, code)
            if shown is not None:
                lines.append(f"decoded {code} {shown}")
        for code, text in model.frames(enum):
            lines.append(f"read {code} {hexed(text)} {model.decode_frame(enum, code, text) or '-'}")
    return lines


def readable(line):
    if isinstance(line, str):
        return " ".join(repr(bytes.fromhex(word[:-1]).decode()) if word.endswith(".") else word for word in line.split(" "))
    return str(line)


def difference(expected, printed):
    """The first line that differs."""
    for index, line in enumerate(expected):
        actual = printed[index] if index < len(printed) else "nothing"
        if isinstance(line, dict) and actual.startswith("json "):
            text = bytes.fromhex(actual[5:-1]).decode()
            try:
                actual = json.loads(text)
            except ValueError as error:
                return f"json: {error}\n{text}"
        if line != actual:
            return f"{readable(line).split(' ')[0] if isinstance(line, str) else 'json'}: expected {readable(line)}\n  actual {readable(actual)}"
    if len(printed) > len(expected):
        return f"more: {readable(printed[len(expected)])}"
    return ""


if __name__ == "__main__":
    main()
