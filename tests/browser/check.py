"""Opens the page of the browser client in Rust, and compares what it shows and what the server received with what is
expected. The argument is the binary of the chat example."""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, contextmanager, suppress
from urllib.error import HTTPError
from urllib.request import ProxyHandler, Request, build_opener

PAGE_SECONDS = 200
START_SECONDS = 30

# The expected cells of each table.
LONG = "Příliš žluťoučký kůň úpěl ďábelské ódy. " * 8
OUTDATED = "version 0.1 does not know "


def cut(text, size=123):
    """The longest prefix of whole characters that fits."""
    return text.encode()[:size].decode(errors="ignore")


LEAVE = [
    (4200, "Outdated", "client is outdated"),
    (4001, "TokenExpired", "token expired"),
    (4200, "Outdated", OUTDATED + "“přílohy” 🦀"),
    (4200, "Outdated", cut(OUTDATED + LONG)),
]
RECEIVE = [
    ["login ada", "4001", "token expired", "Received(4001)", "TokenExpired", "never"],
    ["join lobby", "4002", "room lobby is full: 12 seats", "Received(4002)", "RoomFull", "backoff"],
    ["say " + LONG, "4003", cut("refused: " + LONG), "Received(4003)", "TooLong", "now"],
    ["say hello", "1011", "internal error", "Received(1011 Internal Error)", "Internal", "backoff"],
    ["dance", "4100", 'unknown command "dance"', "Received(4100)", "UnknownCommand", "never"],
    ["say", "4101", "say what to say", "Received(4101)", "NoArgument", "now"],
    ["(binary)", "1003", "", "Received(1003 Unsupported Data)", "not of the chat", "never"],
    ["(a Close without a code)", "1005", "", "NoStatus", "not of the chat", "backoff"],
    ["(to nobody)", "1006", "", "Abnormal", "not of the chat", "backoff"],
]
CONTROL = [
    *([str(code), "0", "InvalidAccessError"] for code in [*range(1001, 1004), *range(1007, 1015)]),
    *(["4999", "124", "SyntaxError"] for _ in range(3)),
]
NAMES = {4001: "TokenExpired", 4002: "RoomFull", 4003: "TooLong", 4100: "UnknownCommand"}
NAMES |= {4101: "NoArgument", 4200: "Outdated"}
CODES = [(code, NAMES.get(code, "-"), "") for code in range(3000, 5000)]
REASONS = [
    (4999, "-", char * (size // len(char.encode())) + "x" * (size % len(char.encode())))
    for size in range(124)
    for char in "xé€🦀"
]
FAREWELL = [(1000, "-", "")]

http = build_opener(ProxyHandler({}))  # Loopback needs no proxy, even if the environment has one.


def request(url, body=None, method=None):
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json"}
    try:
        with http.open(Request(url, data, headers, method=method), timeout=START_SECONDS) as answer:
            return answer.read().decode()
    except HTTPError as error:
        # What the driver says is wrong is in the body.
        raise RuntimeError(f"{error}: {error.read().decode()}") from None


@contextmanager
def running(command, pattern):
    """Starts a program, and yields what the pattern matches in its output. Stops it after the block."""
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen(
            command, stdout=output, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            deadline = time.monotonic() + START_SECONDS
            while True:
                output.seek(0)
                text = output.read()
                if found := re.search(pattern, text):
                    break
                if process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError(f"{command[0]} does not start: {text}")
                time.sleep(0.1)
            yield found[1]
        finally:
            # The whole group, including the processes it started.
            for end in signal.SIGTERM, signal.SIGKILL:
                with suppress(ProcessLookupError, subprocess.TimeoutExpired):
                    os.killpg(process.pid, end)
                    process.wait(10)


@contextmanager
def browser(driver, profile):
    """Opens a headless Chromium, and yields the address for commands to it."""
    flags = "headless no-sandbox disable-gpu disable-quic no-first-run no-proxy-server "
    flags += "disable-background-networking disable-component-update disable-sync "
    flags += "disable-dev-shm-usage"
    options = {"args": [f"--{flag}" for flag in flags.split()] + [f"--user-data-dir={profile}"]}
    body = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}}
    session = json.loads(request(f"{driver}/session", body))["value"]["sessionId"]
    try:
        yield f"{driver}/session/{session}"
    finally:
        request(f"{driver}/session/{session}", method="DELETE")


SCRIPT = """
  const text = (id) => document.getElementById(id)?.textContent
  const rows = (id) => [...document.querySelectorAll(`#${id} tr`)]
    .map((row) => [...row.cells].map((cell) => cell.textContent))
  return {
    state: text("state"), codes: text("codes"), reasons: text("reasons"),
    leave: rows("leave"), receive: rows("receive"), refused: rows("refused"), control: rows("control"),
  }
"""


def run(page, server):
    """Returns what the page shows when it is done."""
    request(f"{page}/url", {"url": f"{server}/rust"})
    deadline = time.monotonic() + PAGE_SECONDS
    while True:
        answer = request(f"{page}/execute/sync", {"script": SCRIPT, "args": []})
        shown = json.loads(answer)["value"]
        if shown["state"] != "running" or time.monotonic() > deadline:
            return shown
        time.sleep(0.2)


def received(log):
    """The server's log: code, meaning and reason of each client that left."""
    lines = (line.split("\t", 2) for line in log.split("\n"))
    return [(int(line[0]), *line[1:]) if len(line) == 3 else tuple(line) for line in lines]


failures = 0


def expect(what, got, right):
    """Prints a line, with the first difference between two lists."""
    global failures
    if got == right:
        print(f"ok      {what}")
        return
    failures += 1
    if isinstance(right, list) and isinstance(got, list):
        pairs = enumerate(zip(got, right))
        got, right = next(
            ((f"[{at}] {one!r}", f"[{at}] {other!r}") for at, (one, other) in pairs if one != other),
            (f"{len(got)} entries", f"{len(right)} entries"),
        )
    print(f"FAILED  {what}\n        got   {got}\n        right {right}")


def main(chat):
    started = time.monotonic()
    with ExitStack() as stack:
        profile = stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        server = stack.enter_context(running([chat, "--serve"], r"open (http://\S+)"))
        command = ["chromedriver", "--port=0"]
        port = stack.enter_context(running(command, r"successfully on port (\d+)"))
        page = stack.enter_context(browser(f"http://127.0.0.1:{port}", profile))
        shown = run(page, server)
        log = received(request(f"{server}/rust/log"))

    expect("the page is done", shown["state"], "done")
    leave = [
        [str(code), text, str(len(text.encode())), "true", f"{code}\t{meaning}\t{text}"]
        for code, meaning, text in LEAVE
    ]
    expect(f"{len(leave)} application errors of the client, all clean", shown["leave"], leave)
    expect(f"{len(RECEIVE)} ends read: code, reason, status, variant, what to do", shown["receive"], RECEIVE)
    for name, right in ("codes", CODES), ("reasons", REASONS):
        count = len(right)
        expect(f"{count} {name} accepted", shown[name], f"{count} accepted, {count} clean")
    expect("0 refused", shown["refused"], [])
    expect(f"control: {len(CONTROL)} closes refused by the browser", shown["control"], CONTROL)

    at = 0
    for name, right in (
        ("application errors, decoded to the enum", LEAVE),
        ("codes, as sent, the 6 of the enum decoded", CODES),
        ("reasons, byte by byte", REASONS),
        ("the close with 1000 after the control", FAREWELL),
    ):
        end = at + len(right)
        expect(f"the server received {len(right)} {name}", log[at:end], right)
        at = end
    expect("nothing else came", len(log), at)
    print(f"{time.monotonic() - started:.0f} s, {failures} failures")
    return 1 if failures else 0


# Exit normally, so that the started programs are stopped too.
signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))
sys.exit(main(sys.argv[1]))
