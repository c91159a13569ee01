"""How long decisions, undo and redo take in a large library with a long history, and what the floor is."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np
from bench_history_care import care_report
from bench_history_library import file_system, fingerprints, make, megabytes, opened
from bench_library import environment
from bench_report import BUSY, Row

from faces.packs import Pack, bundled_pack
from models.changes import Changes
from models.errors import AppError
from models.face import DetectedFace, Vector
from models.geometry import Box
from repository.library import Library
from services.merging import merge
from services.undoing import InTheWayError, redo, reverse, undo
from tests.clicks import Clicks

Made = TypeVar("Made")

GLANCE = 20.0
"""Milliseconds nobody notices."""
REVERSED = 200
MERGED = 50
SNAPSHOTS = 20
READ_AGAIN = 5
FLOOR_EVERY = 4
"""Steps between two measurements of the floor."""
SLOWEST_KINDS = 6
EMPTY_CROP = np.zeros((112, 112, 3), np.uint8)
EMPTY_CROP.setflags(write=False)


@dataclass(slots=True)
class Times:
    """How long something took each time, in milliseconds, by the clock and of this thread's own work."""

    what: str
    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    floor: list[float] = field(default_factory=list)
    """What an empty durable transaction took meanwhile."""

    def of(self, work: Callable[[], Made], kind: str = "") -> Made:
        """Do it and note how long it took; what fails is not noted."""
        began, worked = time.perf_counter(), time.thread_time()
        made = work()
        spent = time.perf_counter() - began, time.thread_time() - worked
        self.wall.append(1000 * spent[0])
        self.cpu.append(1000 * spent[1])
        self.kinds.append(kind)
        return made

    def forget_last(self) -> None:
        """It did not count."""
        for column in (self.wall, self.cpu, self.kinds):
            column.pop()

    def p(self, percent: float) -> float:
        """A percentile by the clock."""
        return float(np.percentile(self.wall, percent))

    def __str__(self) -> str:
        slow = sum(one > GLANCE for one in self.wall) / len(self.wall)
        work = f"{np.percentile(self.cpu, 50):8.2f} {np.percentile(self.cpu, 95):8.2f}"
        line = (
            f"{self.what:46} {len(self.wall):6,} {self.p(50):8.2f} {self.p(95):8.2f} {max(self.wall):9.1f}"
            f" {slow:7.1%} {work}"
        )
        if not self.floor:
            return line
        half, most = np.percentile(self.floor, 50), np.percentile(self.floor, 95)
        return f"{line}  {half:5.2f} {most:5.2f}  {self.p(50) / half:6.1f}x {self.p(95) / most:6.1f}x"

    def by_kind(self) -> str:
        """The kinds with the longest p95."""
        found: dict[str, list[float]] = {}
        for kind, spent in zip(self.kinds, self.wall, strict=True):
            found.setdefault(kind, []).append(spent)
        slowest = sorted(found.items(), key=lambda one: -float(np.percentile(one[1], 95)))[:SLOWEST_KINDS]
        return ", ".join(
            f"{kind} {np.percentile(spent, 50):.1f}/{np.percentile(spent, 95):.1f} ({len(spent):,})"
            for kind, spent in slowest
        )


class TimedClicks(Clicks):
    """Notes how long each decision took; what was refused or changed nothing is not counted."""

    def __init__(self, library: Library, pack: Pack, seed: int, times: Times) -> None:
        super().__init__(library, pack, seed, _drawn, merges=False)
        self._times = times
        self._decisions = [self._timed(decision) for decision in self._decisions]

    def _timed(self, decision: Callable[[], Changes]) -> Callable[[], Changes]:
        def decided() -> Changes:
            changes = self._times.of(decision)
            if changes.step is None:
                self._times.forget_last()
            else:
                self._times.kinds[-1] = self._library.history.get(changes.step).kind
            return changes

        return decided


class Floor:
    """Empty transactions in a small file beside: what durability costs on this disk, and what is without it.

    They are made between the steps that are measured, so a busy disk slows both.
    """

    def __init__(self, folder: Path) -> None:
        self.durable = Times("floor: an empty transaction, synchronous FULL")
        self.normal = Times("floor: an empty transaction, synchronous NORMAL")
        self._connection = sqlite3.connect(folder / "floor.sqlite3", isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER)")
        self._connection.execute("INSERT INTO meta VALUES ('bench', 0)")

    def beat(self) -> None:
        """One of each."""
        for times, mode in ((self.durable, "FULL"), (self.normal, "NORMAL")):
            self._connection.execute(f"PRAGMA synchronous = {mode}")
            times.of(lambda: _nothing(self._connection))

    def between(self, times: Times, works: Iterable[tuple[str, Callable[[], object]]]) -> None:
        """Do and note all of it, and now and then nothing, durably."""
        for number, (kind, work) in enumerate(works):
            times.of(work, kind)
            if number % FLOOR_EVERY == 0:
                self.beat()
                times.floor.append(self.durable.wall[-1])

    def close(self) -> None:
        """The file stays for whoever removes the folder."""
        self._connection.close()


def _nothing(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE meta SET value = value + 1 WHERE key = 'bench'")
    connection.execute("COMMIT")


def _drawn(_number: int, vector: Vector, box: Box) -> DetectedFace:
    return DetectedFace(box, None, 0.9, 0.6, vector, EMPTY_CROP)


def history_report(faces: int, steps: int, scratch: Path) -> list[Row]:
    """Measure everything and print it as it comes; returns the rows of the goals table."""
    print(f"{environment()}; SQLite {sqlite3.sqlite_version}, {file_system(scratch)}")
    if os.getloadavg()[0] > BUSY:
        print("The machine is not idle: ratios hold, milliseconds may not. CPU is this thread's own work.")
    file, pack = scratch / "kinframe.sqlite3", bundled_pack()
    groups = make(file, pack, faces)
    print(f"{faces:,} made faces in {groups:,} groups, {megabytes(file):.0f} MB; {steps:,} decisions\n")
    rows = _histories(file, pack, steps)
    rows += care_report(file, pack, scratch)
    print()
    for row in rows:
        print(row)
    return rows


def _histories(file: Path, pack: Pack, steps: int) -> list[Row]:
    floor = Floor(file.parent)
    start = fingerprints(file)
    decisions, end = _decided(file, pack, steps, floor)
    if end == start:
        raise SystemExit("The decisions changed nothing, so nothing was measured.")
    undone, redone = Times("undo, to the start"), Times("redo, to the end")
    with opened(file) as library:
        floor.between(undone, ((kind, lambda: undo(library, pack)) for kind in reversed(decisions.kinds)))
    wrong = _different(start, fingerprints(file), "undoing all")
    with opened(file) as library:
        floor.between(redone, ((kind, lambda: redo(library, pack)) for kind in decisions.kinds))
    wrong += _different(end, fingerprints(file), "redoing all")
    with opened(file) as library:
        further = _further(library, pack, steps, floor)
    wrong += _different(end, fingerprints(file), "reversing single steps and undoing merges")
    snapshots = _snapshots(file, floor)
    floor.close()
    _print_table([floor.durable, floor.normal, decisions, undone, redone, *further, *snapshots])
    for times in (decisions, undone, redone):
        print(f"slowest kinds, p50/p95 ms, {times.what}: {times.by_kind()}")
    return [
        *(_bar(times) for times in (decisions, undone, redone, further[0])),
        Row("a whole-table snapshot / a decision, p50", 5, 20, snapshots[0].p(50) / decisions.p(50), "x"),
        Row("putting a snapshot back / undo, p50", 10, 50, snapshots[1].p(50) / undone.p(50), "x"),
        Row("reading the whole History, longest", 300, 100, max(further[-1].wall), "ms", less=True),
        Row("tables that differ after undo, redo and single steps", 0, 0, wrong, less=True),
    ]


def _decided(file: Path, pack: Pack, steps: int, floor: Floor) -> tuple[Times, dict[str, str]]:
    """Take so many decisions; how long each took, and what the tables are then."""
    times = Times("a decision")
    with opened(file) as library:
        clicks = TimedClicks(library, pack, 5, times)
        for number in range(steps):
            clicks.decide()
            if number % FLOOR_EVERY == 0:
                floor.beat()
                times.floor.append(floor.durable.wall[-1])
    return times, fingerprints(file)


def _bar(times: Times) -> Row:
    return Row(f"{times.what}, p95", GLANCE, GLANCE / 2, times.p(95), "ms", less=True)


def _different(wanted: dict[str, str], found: dict[str, str], after: str) -> int:
    wrong = [table for table in wanted if wanted[table] != found[table]]
    print(f"after {after}: {', '.join(wrong) or 'no table'} differs")
    return len(wrong)


def _further(library: Library, pack: Pack, steps: int, floor: Floor) -> list[Times]:
    """Single steps out of the middle, merges of whole groups, and the History page."""
    alone, back = Times("one step of many undone on its own"), Times("  and brought back")
    refused, pages = Times("  refused, as others are in the way"), Times("reading the whole History")
    _reverse_some(library, pack, steps, (alone, back, refused))
    merged, taken_back = Times("merging two whole groups"), Times("  and undone")
    count = _merge_some(library, pack, merged)
    floor.between(taken_back, [("merge", lambda: undo(library, pack))] * count)
    floor.between(pages, [("", library.history.entries)] * READ_AGAIN)
    told = [alone, back, refused, merged, taken_back, pages]
    return [times for times in told if times.wall]


def _reverse_some(library: Library, pack: Pack, steps: int, times: Sequence[Times]) -> None:
    """Random ones of the last so many, each taken back and brought back on its own."""
    alone, back, refused = times
    newest = [step.id for step in library.history.all(steps)]
    dice = random.Random(7)  # noqa: S311 - the same steps each time
    for step in dice.sample(newest, min(REVERSED, len(newest))):
        began = time.perf_counter(), time.thread_time()
        try:
            alone.of(partial(reverse, library, pack, step))
        except InTheWayError:
            refused.wall.append(1000 * (time.perf_counter() - began[0]))
            refused.cpu.append(1000 * (time.thread_time() - began[1]))
        else:
            back.of(partial(reverse, library, pack, step))


def _merge_some(library: Library, pack: Pack, times: Times) -> int:
    """Groups of any size into each other; returns how many could be."""
    dice = random.Random(8)  # noqa: S311 - the same people each time
    count = 0
    for _ in range(MERGED):
        one, other = dice.sample(sorted(library.people.ids()), 2)
        try:
            changes = times.of(partial(merge, library, pack, one, other))
        except AppError:
            continue
        count += changes.step is not None
    return count


def _snapshots(file: Path, floor: Floor) -> list[Times]:
    """What a hobby project would do: every face's person kept as JSON before each decision."""
    copy = file.with_name("snapshots.sqlite3")
    shutil.copyfile(file, copy)
    kept, back = Times("plain: a snapshot of all faces, a decision"), Times("plain: the snapshot put back")
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE snapshots (id INTEGER PRIMARY KEY, faces TEXT NOT NULL)")
        floor.between(kept, (("", partial(_snapshot, connection, number)) for number in range(SNAPSHOTS)))
        floor.between(back, [("", partial(_put_back, connection))] * SNAPSHOTS)
    copy.unlink()
    return [kept, back]


def _snapshot(connection: sqlite3.Connection, number: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    whose = connection.execute("SELECT id, person_id FROM faces").fetchall()
    connection.execute("INSERT INTO snapshots (faces) VALUES (?)", (json.dumps(whose),))
    connection.execute("UPDATE faces SET person_id = NULL WHERE id = ?", (whose[number][0],))
    connection.execute("COMMIT")


def _put_back(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    last, kept = connection.execute("SELECT id, faces FROM snapshots ORDER BY id DESC LIMIT 1").fetchone()
    connection.executemany(
        "UPDATE faces SET person_id = ?2 WHERE id = ?1 AND person_id IS NOT ?2", json.loads(kept)
    )
    connection.execute("DELETE FROM snapshots WHERE id = ?", (last,))
    connection.execute("COMMIT")


def _print_table(told: Sequence[Times]) -> None:
    print(
        f"\n{'milliseconds':46} {'times':>6} {'p50':>8} {'p95':>8} {'longest':>9} {'>20 ms':>7}"
        f" {'CPU p50':>8} {'CPU p95':>8}  floor p50/p95, ratios"
    )
    for times in told:
        print(times)
