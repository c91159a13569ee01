"""The program's main job in a process that may not touch the network; prints what came of it as JSON.

Arguments: the library's folder, the folder of photos.

Three watchers: an audit hook that refuses whatever Python code does with sockets or other programs; the same
hook noting every file that is opened for writing; and, in a network namespace of its own (see the test), the
kernel's counters of what wanted to leave, which no library in C gets past.
"""

from __future__ import annotations

import contextlib
import ctypes
import io
import json
import os
import socket
import struct
import sys
from pathlib import Path
from typing import Any

# Another program would not be under the hook.
REFUSED = (
    *("socket.", "urllib.Request", "http.client.", "ftplib.", "smtplib.", "imaplib.", "poplib.", "nntplib."),
    *("webbrowser.", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork"),
)
MAKES = {"os.mkdir": 0, "os.rename": 1, "os.link": 1, "os.symlink": 1, "sqlite3.connect": 0}
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
COUNTERS = ("OutRequests", "OutNoRoutes", "OutDiscards")
NOWHERE = "192.0.2.1"


class RefusedError(Exception):
    """Somebody wanted the network, or a program that could have it."""


class Watch:
    """An audit hook; it cannot be taken away again."""

    def __init__(self) -> None:
        self.refused: list[str] = []
        self.written: set[str] = set()
        sys.addaudithook(self._hear)

    def _hear(self, event: str, args: tuple[Any, ...]) -> None:
        if event.startswith(REFUSED):
            # Noted as well as raised: who asked may catch it.
            self.refused.append(event)
            raise RefusedError(event)
        if event == "open" and isinstance(args[2], int) and args[2] & WRITES:
            self._note(args[0])
        elif event in MAKES:
            self._note(args[MAKES[event]])

    def _note(self, path: object) -> None:
        if isinstance(path, (str, bytes, os.PathLike)):
            self.written.add(os.path.abspath(os.fsdecode(path)))  # noqa: PTH100 - as it was named


class Program:
    """Kinframe on one library, through its front door."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self.steps: list[dict[str, Any]] = []

    def run(self, *words: object) -> Any:
        """The document a command printed; its exit status is noted beside it."""
        import main_qt

        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            status = main_qt.main(["--library", str(self._library), "--json", *map(str, words)])
        document = json.loads(out.getvalue()) if status == 0 else None
        self.steps.append({"command": words[0], "status": status, "document": document})
        return document


def main_job(program: Program, photos: Path) -> None:
    """Find, group, ask, draw, name, merge, take back, bring back, check, group anew."""
    program.run("scan", photos)
    people = program.run("people")
    astronaut = next(person for person in people if "astronaut" in person["faces"][0]["photo"])
    face = astronaut["faces"][0]
    box = "--box=" + ",".join(str(number) for number in face["box"])
    program.run("name", astronaut["key"], "Eileen")
    program.run("suggest", face["photo"], box)
    program.run("draw", face["photo"], box, "--keep", "--name", "Her twin")
    program.run("merge", "Her twin", "Eileen")
    program.run("undo")
    program.run("redo")
    program.run("history")
    program.run("check")
    program.run("regroup")
    program.run("people")


def wanted_to_leave() -> int | None:
    """How many packets the kernel was asked to send from this namespace; None where nobody counts."""
    table, pairs = Path("/proc/self/net/snmp"), Path("/proc/self/net/snmp6")
    if not table.exists():
        return None
    count = 0
    lines = table.read_text().splitlines()
    for names, values in zip(lines[::2], lines[1::2], strict=True):
        if names.startswith("Ip:"):
            found = dict(zip(names.split(), values.split(), strict=True))
            count += sum(int(found[name]) for name in COUNTERS)
    for line in pairs.read_text().splitlines() if pairs.exists() else ():
        name, value = line.split()
        if name.removeprefix("Ip6") in COUNTERS:
            count += int(value)
    return count


def ask_as_a_library_in_c_would() -> None:
    """Connect past Python, and so past the hook, to an address that belongs to nobody."""
    libc = ctypes.CDLL(None)
    handle = libc.socket(int(socket.AF_INET), int(socket.SOCK_DGRAM), 0)
    address = struct.pack("=HH4s8x", int(socket.AF_INET), 0x0900, bytes(map(int, NOWHERE.split("."))))
    libc.connect(handle, address, len(address))
    os.close(handle)


def _is_refused(attempt: Any) -> bool:
    try:
        attempt()
    except RefusedError:
        return True
    return False


def main() -> None:
    library, photos = map(Path, sys.argv[1:3])
    alone = "alone" in sys.argv[3:]
    before = wanted_to_leave()
    watch = Watch()
    program = Program(library)
    main_job(program, photos)
    report = {
        "steps": program.steps,
        "refused": list(watch.refused),
        "written": sorted(watch.written),
        "left": (before, wanted_to_leave()),
    }
    # That the watchers do watch.
    watch.refused.clear()
    attempts = (
        socket.socket,
        lambda: socket.getaddrinfo("localhost", 80),
        lambda: socket.gethostbyname("localhost"),
        lambda: os.system("true"),  # noqa: S605 - refused
    )
    report["proof"] = [_is_refused(attempt) for attempt in attempts]
    report["proof_refused"] = list(watch.refused)
    if alone:
        ask_as_a_library_in_c_would()
        report["proof_left"] = wanted_to_leave()
    json.dump(report, sys.stdout)


if __name__ == "__main__":
    main()
