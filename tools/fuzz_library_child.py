"""The process in which damaged libraries are exercised."""

from __future__ import annotations

import faulthandler
import json
import logging
import os
import shutil
import sys
from pathlib import Path
from typing import Any

from fuzz_library_exercise import Outcome, exercise
from fuzz_library_mutants import make_mutant

SECONDS_A_FILE = 10.0
MEMORY = 4 << 30
"""Bytes of address space a child may have."""
READY = "ready"


class _Watch:
    """Notes whatever Python does outside a folder; SQLite itself opens only what it is told to."""

    _DEEDS = frozenset(
        {"pickle.find_class", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "socket.connect"}
    )
    _PATHS = frozenset({"os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.truncate", "sqlite3.connect"})
    _WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC

    def __init__(self) -> None:
        self.inside: str | None = None
        self.seen: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, args: tuple[Any, ...]) -> None:
        if self.inside is None:
            return
        writes = event in self._PATHS or (
            event == "open" and isinstance(args[2], int) and args[2] & self._WRITES
        )
        if event in self._DEEDS or (writes and not self._is_inside(args[0])):
            self.seen.append(f"{event} {args[0]!r}")

    def _is_inside(self, path: object) -> bool:
        if not isinstance(path, str | bytes | os.PathLike):
            # A file that is open already.
            return isinstance(path, int)
        return os.fsdecode(path) == ":memory:" or os.fsdecode(path).startswith(self.inside or "")


def child(first: int, last: int, seed: int, folder: Path) -> None:
    """Work on the mutants from first to last, and print a line for each."""
    faulthandler.enable()
    _limit_memory()
    # What the program says of damage would fill the log that a crash is looked for in.
    logging.disable(logging.CRITICAL)
    watch = _Watch()
    print(READY, flush=True)
    for number in range(first, last + 1):
        into = folder / f"{number:06d}"
        outcome = Outcome(number, make_mutant(number, seed, folder, into))
        # So that a hang or a crash says what was done to the file.
        sys.stderr.write(f"{number} {outcome.mutation}\n")
        sys.stderr.flush()
        faulthandler.dump_traceback_later(SECONDS_A_FILE - 2)
        watch.inside = str(into)
        exercise(into, outcome)
        watch.inside = None
        faulthandler.cancel_dump_traceback_later()
        for deed in watch.seen:
            outcome.told("outside", deed)
        watch.seen.clear()
        shutil.rmtree(into)
        findings = [[found.call, found.what, found.where, found.trace] for found in outcome.findings]
        print(json.dumps([number, outcome.mutation, outcome.opened, outcome.refused, findings]), flush=True)


def _limit_memory() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        # A crash that is looked for needs no image of its memory on the disk.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
