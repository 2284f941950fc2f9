#!/usr/bin/env python3
"""Asks rust-analyzer what it shows and where it goes at the places that are marked in marked.rs, and compares.

    tests/editor/hover.py [RUST_ANALYZER]

The answers need the sources of std: `rustup component add rust-src`, or Debian's package `rust-src`.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# Where std may be: the first that exists is taken.
SOURCES = ["lib/rustlib/src/rust/library", "/usr/lib/rustlib/src/rust/library"]
MANIFEST = """
[package]
name = "marked"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
close-codes = {{ path = "{root}/runtime" }}
tungstenite = {{ version = "0.29", default-features = false }}
"""


class Server:
    """A language server over stdin and stdout."""

    def __init__(self, command, folder):
        self.process = subprocess.Popen(
            [command], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.last = 0

    def send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self):
        """The next message; what the server itself asks is answered with nothing."""
        length = 0
        while line := self.process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        if length == 0:
            sys.exit("rust-analyzer has ended")
        message = json.loads(self.process.stdout.read(length))
        if "method" in message and "id" in message:
            items = message.get("params", {}).get("items")
            self.send(id=message["id"], result=items and [None] * len(items))
        return message

    def ask(self, method, **params):
        self.last += 1
        self.send(id=self.last, method=method, params=params)
        while True:
            message = self.receive()
            if message.get("id") == self.last and "method" not in message:
                return message["result"]

    def wait_until_loaded(self):
        while True:
            message = self.receive()
            if message.get("method") == "experimental/serverStatus":
                status = message["params"]
                if status["health"] == "error":
                    sys.exit(f"rust-analyzer: {status.get('message')}")
                if status["quiescent"]:
                    return


def start(command, folder):
    sysroot = pathlib.Path(subprocess.check_output(["rustc", "--print", "sysroot"], text=True).strip())
    sources = [str(sysroot / source) for source in SOURCES if (sysroot / source).exists()]
    if not sources:
        sys.exit(__doc__)
    server = Server(command, folder)
    server.ask(
        "initialize",
        processId=os.getpid(),
        rootUri=folder.as_uri(),
        capabilities={
            "textDocument": {"hover": {"contentFormat": ["markdown"]}},
            "experimental": {"serverStatusNotification": True},
        },
        initializationOptions={
            "cargo": {"sysrootSrc": sources[0]},
            "checkOnSave": False,
            "cachePriming": {"enable": False},
        },
    )
    server.send(method="initialized", params={})
    return server


def shown(hover):
    """A hover in one line: the code and the text in it, with ` | ` between the lines."""
    lines = hover["contents"]["value"].splitlines() if hover else []
    return " | ".join(line for line in lines if line and not line.startswith(("```", "---")))


def lines_of(targets):
    """The line of each target, as it stands in its file."""
    found = set()
    for target in targets or []:
        uri, place = target.get("uri") or target["targetUri"], target.get("range") or target["targetSelectionRange"]
        file = pathlib.Path(uri.removeprefix("file://"))
        found.add(file.read_text().splitlines()[place["start"]["line"]].strip())
    return " | ".join(sorted(found))


def places(text):
    """Line and column of each mark, what is asked there, and the answer that is expected."""
    code = 0
    for number, line in enumerate(text.splitlines()):
        if mark := re.match(r" *// *(\^+) (\w+): ?(.*)", line):
            yield code, mark.start(1), mark[2], mark[3]
        else:
            code = number


def main():
    command = sys.argv[1] if len(sys.argv) > 1 else "rust-analyzer"
    text = (HERE / "marked.rs").read_text()
    wrong = count = 0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder).resolve()
        (folder / "src").mkdir()
        (folder / "Cargo.toml").write_text(MANIFEST.format(root=ROOT))
        shutil.copy(ROOT / "Cargo.lock", folder)
        file = folder / "src/lib.rs"
        file.write_text(text)
        server = start(command, folder)
        server.wait_until_loaded()
        document = {"uri": file.as_uri()}
        for line, column, what, expected in places(text):
            place = {"textDocument": document, "position": {"line": line, "character": column}}
            if what == "shows":
                answer = shown(server.ask("textDocument/hover", **place))
            else:
                answer = lines_of(server.ask("textDocument/definition", **place))
            count += 1
            pattern = ".*".join(re.escape(part) for part in expected.split("…"))
            if not re.fullmatch(pattern, answer):
                wrong += 1
                print(f"marked.rs:{line + 1}:{column + 1}: {what}: {answer[:400]}\n    expected: {expected}")
        server.process.kill()
    version = subprocess.check_output([command, "--version"], text=True).strip()
    print(f"{version}: {count} places, {wrong} wrong")
    return wrong != 0 or count == 0


if __name__ == "__main__":
    sys.exit(main())
