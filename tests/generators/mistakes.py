#!/usr/bin/env python3
"""`mistakes.py --seconds N --seed S`: puts single mistakes into valid enums, and compiles each with the default
toolchain and with nightly, if that is installed. Exits with 1 unless there is exactly one error, at the mistake, that
does not mention generated code and is the same with both. The same seed gives the same mistakes."""

import argparse
import random
import re
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import model
from generate import Generator
from kinds import KINDS, NOT_YET, OTHER_ROWS
from program import OBSERVE
from rust import Compiler, is_installed
from source import CLOSE, OPEN, module

EDITIONS = ["2021", "2024", "2018", "2015"]
MOST_FINDINGS = 40
FAKE = OBSERVE[OBSERVE.index("// A WebSocket crate") : OBSERVE.index("fn hex")]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", choices=KINDS, help="only this kind of mistake")
    options = parser.parse_args()
    compilers = {"default": Compiler()}
    if is_installed("nightly"):
        compilers["nightly"] = Compiler("nightly")
    kinds = [options.kind] if options.kind else [name for name in KINDS if name not in NOT_YET]
    start, seed, tried, findings = time.monotonic(), options.seed, dict.fromkeys(kinds, 0), {}
    with tempfile.TemporaryDirectory() as folder:
        judge = Judge(compilers, Path(folder))
        while time.monotonic() - start < options.seconds and len(findings) < MOST_FINDINGS:
            # Every kind is tried equally often.
            kind = kinds[seed % len(kinds)]
            mistake = make(kind, seed)
            if mistake:
                tried[kind] += 1
                problem = judge.problem(*mistake)
                if problem:
                    key = f"{kind}: {re.sub(r'[0-9]+', '', problem.splitlines()[0])[:60]}"
                    if key not in findings:
                        findings[key] = problem
                        print(f"\n--- seed {seed}, {kind}: {problem}", flush=True)
            seed += 1
    never = [kind for kind, times in tried.items() if not times]
    print(f"{sum(tried.values())} mistakes of {len(kinds) - len(never)} kinds, {len(findings)} findings")
    if never:
        print(f"no place was found for: {', '.join(never)}")
    sys.exit(1 if findings else 0)


def make(kind, seed):
    """A program with the mistake, its place, and the edition, or None if the enums have no place for it."""
    for attempt in range(20):
        rng = random.Random(f"{seed}/{attempt}")
        generator = Generator(f"{seed}/{attempt}", edition := rng.choice(EDITIONS), "crate::m", plain=True)
        generator.macro = rng.random() < 0.2
        enum = generator.enum()
        uses = Uses(enum, len(model.rows(enum)), free(enum))
        if KINDS[kind](enum, rng):
            uses.into |= enum.asks_into
            head = ["#![allow(dead_code)]", "extern crate close_codes;", FAKE, "pub mod reexport { pub use close_codes::*; }"]
            text = "\n".join([*head, module(enum, "m", edition), uses.text(enum, kind), "fn main() {}", ""])
            return (*located(text), edition)
    return None


def free(enum):
    """A code that neither the enum nor a mistake uses."""
    taken = {code for code, _ in model.rows(enum)} | {4001, 4990, (enum.range or (0, 0))[1] + 1}
    return next(code for code in range(4998, 3000, -1) if code not in taken)


class Uses:
    """The ways a program uses an enum. None of them may be an error because of a mistake elsewhere."""

    def __init__(self, enum, rows, free):
        self.name, self.rows, self.free = enum.name.text + enum.arguments, rows, free
        self.decodable, self.into = enum.is_decodable(), enum.into

    def text(self, enum, kind):
        whole = f"m::{self.name}"
        frame, code = "close_codes::CloseFrame", "close_codes::CloseCode"
        lines = [
            f"fn by_value(e: {whole}) -> {frame} {{ e.into() }}",
            f"fn by_reference(e: &{whole}) -> {code} {{ e.into() }}",
            f"fn question(e: {whole}) -> Result<(), {frame}> {{ Err(e)?; Ok(()) }}",
            f"fn through_the_trait(e: &{whole}) -> {frame} {{ let _ = close_codes::CloseCodes::reconnect(e); close_codes::CloseCodes::close_frame(e) }}",
        ]
        table = f"<{whole} as close_codes::CloseCodes>::CODES"
        if kind not in OTHER_ROWS:
            lines.append(f"const NAMES: [u8; {self.rows}] = [0; {table}.len()];")
        if not enum.parameters:
            lines.append(f"#[derive(close_codes::CloseCodes)] enum Other {{ #[close({self.free})] A }}")
            lines.append(f"close_codes::assert_disjoint!({whole}, Other);")
        if self.decodable or enum.decode:
            lines.append(f"fn decoded() -> bool {{ <{whole} as std::convert::TryFrom<u16>>::try_from(4001).is_ok() }}")
            lines.append(f"fn read(f: &{frame}) -> bool {{ <{whole} as std::convert::TryFrom<&{frame}>>::try_from(f).is_ok() }}")
        if self.into:
            lines.append(f"fn sent(e: &{whole}) -> fake::extract::ws::Message {{ e.into() }}")
        return "\n".join(lines)


def located(text):
    """The text without the marks, and the places they enclosed."""
    places, clean, line, column, open_at = [], [], 1, 1, None
    for char in text:
        if char == OPEN:
            open_at = (line, column)
        elif char == CLOSE:
            places.append((open_at, (line, column)))
        else:
            clean.append(char)
            line, column = (line + 1, 1) if char == "\n" else (line, column + 1)
    return "".join(clean), places


class Judge:
    def __init__(self, compilers, folder):
        self.compilers, self.folder = compilers, folder

    def problem(self, text, places, edition):
        """The problem with the output of rustc, if there is one."""
        source = self.folder / "generated.rs"
        source.write_text(text)
        with ThreadPoolExecutor() as pool:
            run = lambda compiler: compiler.compile(source, edition, folder=self.folder)[0]
            said = dict(zip(self.compilers, pool.map(run, self.compilers.values())))
        problem = next((f"{found} ({name})" for name, messages in said.items() if (found := wrong(messages, places))), "")
        # rustc's own messages are not checked.
        texts = {name: [(each.text if not each.code else "", each.spans) for each in messages] for name, messages in said.items()}
        if not problem and len({str(each) for each in texts.values()}) > 1:
            problem = f"differs: {texts}"
        if not problem:
            return ""
        rendered = "".join(message.rendered for messages in said.values() for message in messages)
        program = text[text.index("#[allow(non_camel") : text.index("fn by_value")]
        return f"{problem}, edition {edition}\n{program}\n{rendered}"


def wrong(messages, places):
    # rustc adds it where a constant that panics is used.
    messages = [message for message in messages if message.text != "erroneous constant encountered"]
    if not messages:
        return "no error"
    if len(messages) > 1:
        return f"{len(messages)} messages: " + " | ".join(message.text.splitlines()[0] for message in messages)
    (message,) = messages
    if message.level != "error":
        return f"a {message.level}: {message.text}"
    if not any(touch(span, place) for span in message.spans for place in places):
        return f"not at the mistake: {message.text.splitlines()[0]}"
    # A constant that panics has a name that reads well.
    if "__" in re.sub(r"_::__(close_code|close_reason|code_and_reason)_of_", "", message.words):
        return f"shows a generated name: {message.text.splitlines()[0]}"
    if re.search(r"\bsyn\b", message.text) or "unparsable" in message.text or "derive panicked" in message.text:
        return f"shows the machinery: {message.text}"
    return ""


def touch(span, place):
    return span[0] < place[1] and place[0] < span[1] or span[0] == place[0]


if __name__ == "__main__":
    main()
