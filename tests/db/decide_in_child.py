"""A program that decides, takes back and regroups at random, to be killed by a test.

Arguments: the library's folder, a seed, what to do (see MODES).

Before each operation it says "begin" and what it is about to do, behind it "state" and what is in the
library now. Whatever stands in a "state" line has been acknowledged and may not be lost.
"""

from __future__ import annotations

import json
import random
import sqlite3
import sys
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path

from models.face import DetectedFace, Vector
from models.geometry import Box
from models.photo import FileStamp, PhotoFacts
from repository.library import Library
from services.grouping import apply, plan
from services.joining import plan_new
from services.undoing import look_at_step, redo, reverse, undo
from tests.clicks import Clicks
from tests.db.stage import DECIDED
from tests.fakes import PACK, detected, vector_of

MODES = ("decide", "regroup", "migrate")
"""Decisions, undo and redo; the same between many regroupings; bringing an old file to the newest schema."""
OPERATIONS = 1000
"""More than anybody waits for; a child that nobody kills comes to an end all the same."""

Ledger = list[tuple[int, int, int]]
"""(id, undone, checksum of the rest) of every step, oldest first."""


def drawn(_number: int, vector: Vector, box: Box) -> DetectedFace:
    """The face of a rectangle."""
    return detected(vector, box)


def ledger(connection: sqlite3.Connection) -> Ledger:
    """What the history says, in few words."""
    rows = connection.execute("SELECT id, undone, at, kind, text, final FROM history ORDER BY id")
    return [(row[0], row[1], zlib.crc32(repr(tuple(row)[2:]).encode())) for row in rows]


def checksum(connection: sqlite3.Connection) -> int:
    """A number for all that decisions are about; another one whenever a byte of it is another one."""
    found = 0
    for table in DECIDED:
        for row in connection.execute(f"SELECT * FROM {table} ORDER BY id"):  # noqa: S608
            found = zlib.crc32(repr(tuple(row)).encode(), found)
    return found


class Child:
    """Does one thing after the other, and says so."""

    def __init__(self, library: Library, seed: int) -> None:
        self._library = library
        self._dice = random.Random(seed)  # noqa: S311 - the same operations each time
        self._clicks = Clicks(library, PACK, seed, drawn)
        self._photos = library.photos.count()

    def work(self, operations: Iterable[Callable[[], None]]) -> None:
        """Do one of the operations at random, again and again."""
        chosen = tuple(operations)
        self._tell_state()
        for _ in range(OPERATIONS):
            self._dice.choice(chosen)()

    def _do(self, what: str, about: object, action: Callable[[], object]) -> None:
        tell(f"begin {what} {json.dumps(about)}")
        action()
        self._tell_state()

    def _tell_state(self) -> None:
        connection = self._library._connection
        tell("state " + json.dumps([ledger(connection), checksum(connection)], separators=(",", ":")))

    def decide(self) -> None:
        self._do("decide", None, self._clicks.decide)

    def undo(self) -> None:
        step = self._library.history.last_done()
        if step is not None:
            self._do("flip", [step.id], lambda: undo(self._library, PACK))

    def redo(self) -> None:
        step = self._library.history.last_undone()
        if step is not None:
            self._do("flip", [step.id], lambda: redo(self._library, PACK))

    def reverse(self) -> None:
        steps = self._library.history.all()
        if steps:
            step, others = look_at_step(self._library, self._dice.choice(steps).id)
            about = [*(other.id for other in others), step.id]
            self._do("flip", about, lambda: reverse(self._library, PACK, step.id, with_others=True))

    def regroup(self) -> None:
        self._do("regroup", None, lambda: apply(self._library, PACK, plan(self._library, PACK)))

    def join(self) -> None:
        self._do("regroup", None, lambda: apply(self._library, PACK, plan_new(self._library, PACK)))

    def photo(self) -> None:
        """New faces of old people, and now and then of new ones."""
        self._do("photo", None, self._store_photos)

    def _store_photos(self) -> None:
        with self._library.transaction():
            for _ in range(5):
                self._photos += 1
                stamp = FileStamp(Path(f"/new/{self._photos:04d}.jpg"), 1000, 1)
                facts = PhotoFacts(1000, 800, 1, None, "JPEG")
                photo = self._library.photos.store(stamp, self._photos.to_bytes(16, "big"), facts, PACK.id)
                vector = vector_of(self._dice.randrange(16), 100 + self._photos)
                face = detected(vector, Box(100, 100, 80, 80))
                self._library.detections.store(photo, [(face, b"crop")], PACK.id)


def tell(line: str) -> None:
    """Say it now: what is not flushed is lost with the process."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    folder, seed, mode = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    tell("begin open null")
    with Library(folder / "kinframe.sqlite3", folder / "thumbnails.sqlite3") as library:
        if mode == "migrate":
            tell("opened")
            return
        child = Child(library, seed)
        decisions = [child.decide] * 5 + [child.undo, child.redo, child.reverse]
        if mode == "regroup":
            decisions += [child.regroup, child.join, child.photo] * 3
        child.work(decisions)


if __name__ == "__main__":
    main()
