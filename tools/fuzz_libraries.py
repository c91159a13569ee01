"""Damages library files at random: the program must use each file, or refuse it in a sentence.

    python tools/fuzz_libraries.py --count 20000 --seed 1 [--folder KEPT]
    python tools/fuzz_libraries.py --only 1234 --seed 1 [--folder KEPT]

Half of the damage is done to bytes, as disks do it; half through SQLite, as another program or somebody who
means harm would. Each file is opened, read, grouped and decided upon in a child process, because what
crashes takes its process with it, and what never comes back must be killed. Whatever is neither a result nor
an `AppError` is a finding, and so is whatever reaches beyond the file's own folder. The file of a finding is
made again by `--only`.
"""

from __future__ import annotations

import argparse
import contextlib
import faulthandler
import json
import logging
import os
import pickle
import queue
import random
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from headless import documents  # noqa: E402
from models.errors import AppError  # noqa: E402
from models.face import DetectedFace, Vector  # noqa: E402
from models.geometry import Box  # noqa: E402
from models.photo import Problem  # noqa: E402
from repository.library import Library  # noqa: E402
from services.answers import learn  # noqa: E402
from services.checking import check  # noqa: E402
from services.distinguishing import different_people  # noqa: E402
from services.facts import set_birth_date  # noqa: E402
from services.grouping import apply, plan  # noqa: E402
from services.joining import plan_new  # noqa: E402
from services.naming import name_person  # noqa: E402
from services.rejecting import confirm  # noqa: E402
from services.suggesting import suggest, suggest_for_person  # noqa: E402
from services.undoing import redo, reverse, undo  # noqa: E402
from tests.clicks import Clicks  # noqa: E402
from tests.db.stage import Stage  # noqa: E402
from tests.fakes import DIM, PACK, detected, vector_of  # noqa: E402

OLD = ROOT / "tests" / "data" / "libraries"
LIBRARY, PICTURES = "kinframe.sqlite3", "thumbnails.sqlite3"
FRESH, LIVE = "current", "current-live"

CHILDREN = 2
BATCH = 250
"""Files a child works on before a fresh one takes over: what one file spoils in memory, a later one shows."""
SECONDS_A_FILE = 10.0
SECONDS_TO_START = 120.0
MEMORY = 4 << 30
"""Bytes of address space a child may have."""
READY = "ready"
LOG = "child-{first:06d}.log"
OUTSIDE = "outside"
"""Beside the mutants: where the children live. Nothing may appear or change there."""
MARKER = "marker"
"""What a pickle in a blob would make there if anybody loaded it."""
KEPT = "kept"

BYTES_SHARE = 0.4
"""The share of files whose bytes are damaged; the others are tampered with through SQLite."""
MOST_DAMAGES = (1, 1, 1, 2, 4)
LONGEST_RUN = 64
HEADER = 100
PAGE = 4096
MOST_TICKS, STEPS_A_TICK = 100, 100_000
"""How many steps of SQLite's machine tampering with one file may take."""
LONG = 20_000
"""Characters of a history step that is not made any longer."""
LEAST_TOLD = 12
"""Lines of a traceback that are kept."""

INTEGERS = (0, 1, -1, 2, 7, 1000, 2**31 - 1, 2**31, 2**32, 2**53 + 1, 2**63 - 1, -(2**63), -(2**31))
REALS = (0.0, -1.0, 0.5, 1e-300, 1e18, 1e308, float("inf"), float("-inf"))
TEXTS = (
    "", " ", "\0", "a\0b", "\x01\x1b[31m\r\n\x7f", "x" * 10_000, "'; DROP TABLE people; --", "{0}%s%n\\x00",
    "../../../etc/passwd", "\u202eabc", "é" * 300, "🙂" * 99, "2015-02-30", "0000-00-00", "9999-99-99",
    "2015-03-09T99:99:99", "yesterday", "20150309", "\uff19\uff19\uff19\uff19-09-09", "9" * 400, "NaN", "-1",
    "1e999", "0x10", "null", "[]", "{}", "fake-0001", "fake-0002", "detected", "done", "fast", "face_000",
    "١٢",
)  # fmt: skip
RAW_TEXTS = (b"\xff\xfe", b"\xed\xa0\x80", b"a\xc3", b"\xf8\x88\x80\x80\x80", b"/photos/\xe9.jpg", b"\0\xff")
COLUMNS_OF_VECTORS = (("faces", "embedding"), ("people", "centroid"), ("looks", "centroid"))

_DETAILS = re.compile(
    r"""(['"“]).*['"”]|-?(?:[0-9.]+|\binf\b)|(?<=failed: ).*|(?<=(?:olumn|table|index): ).*"""
    r"""|(?<=(?:column|modify) )\S+|(?<=table )\S+|(?<=view )\S+|(?<=name: ).*"""
)
"""Numbers, and what is quoted or named in the words of an exception."""

Dice = random.Random
Value = tuple[str, object]
"""How a value is written in SQL, with what is bound to it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that ended in neither a result nor a sentence.

    Attributes:
        number: of the mutant; `--only` makes it again.
        mutation: what was done to which file.
        call: what was being done with it.
        what: the exception and its words, or the signal.
        where: the line of the program that raised it.
        trace: the last lines of the traceback.
    """

    number: int
    mutation: str
    call: str
    what: str
    where: str
    trace: str = ""

    @property
    def cause(self) -> str:
        """What it has in common with others: the words, without numbers and what they quote."""
        return _DETAILS.sub("…", self.what)[:100]

    def __str__(self) -> str:
        return f"{self.number} ({self.mutation}), {self.call}: {self.what} at {self.where}"


@dataclass(slots=True)
class Report:
    """What became of the files.

    Attributes:
        opened: how many could be opened.
        refused: what calls were refused with, without paths and numbers.
        findings: what was neither a result nor a sentence.
        slowest: the seconds the slowest file took.
        count: how many files were tried.
    """

    opened: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)
    slowest: float = 0.0
    count: int = 0

    def add(self, other: Report) -> None:
        """Take in what another report says."""
        self.opened += other.opened
        self.refused += other.refused
        self.findings += other.findings
        self.slowest = max(self.slowest, other.slowest)
        self.count += other.count

    def causes(self) -> list[tuple[str, list[Finding]]]:
        """The findings by cause, the most frequent first."""
        found: dict[str, list[Finding]] = {}
        for finding in self.findings:
            found.setdefault(finding.cause, []).append(finding)
        return sorted(found.items(), key=lambda item: -len(item[1]))

    def told(self) -> str:
        """Each cause with how often it was met, by whom, and an example."""
        parts = []
        for cause, findings in self.causes():
            files = len({finding.number for finding in findings})
            calls = Counter(finding.call for finding in findings).most_common()
            places = Counter(finding.where for finding in findings).most_common()
            parts.append(
                f"{files} files, {len(findings)} calls: {cause}\n"
                f"    during {', '.join(f'{call} {times}' for call, times in calls)}\n"
                + "".join(f"    {times:5} at {place}\n" for place, times in places)
                + "".join(f"    {finding}"[:300] + "\n" for finding in findings[:2])
            )
        return "\n".join(parts)

    def __str__(self) -> str:
        return (
            f"{self.count:,} files: {self.opened:,} opened, {len(self.refused)} sentences,"
            f" {len(self.findings):,} findings of {len(self.causes())} causes;"
            f" the slowest took {self.slowest:.1f} s"
        )


# --- whole files -------------------------------------------------------------------------------------------


def make_seeds(folder: Path) -> None:
    """Lay whole libraries in a folder, each in its own: every old version, a current one, one in use."""
    for file in sorted(OLD.glob("*.sqlite3")):
        (folder / file.stem).mkdir(parents=True)
        shutil.copyfile(file, folder / file.stem / LIBRARY)
    stage = Stage(folder / "stage")
    _fill(stage)
    # What is in the WAL only, as after a power cut.
    (folder / LIVE).mkdir()
    for end in ("", "-wal"):
        shutil.copyfile(folder / "stage" / f"{LIBRARY}{end}", folder / LIVE / f"{LIBRARY}{end}")
    stage.library.close()
    (folder / FRESH).mkdir()
    shutil.copyfile(stage.file, folder / FRESH / LIBRARY)
    shutil.rmtree(stage.folder)


def _fill(stage: Stage) -> None:
    """A row in every table, and a history of decisions that stand, were taken back, and were overtaken."""
    library, pack = stage.library, stage.pack
    stage.cast([6, 5, 4, 3])
    stage.sql("UPDATE photos SET taken_at = printf('20%02d-03-09T12:00:00', id) WHERE id % 3 > 0")
    with library.transaction():
        library.folders.mark([Path("/photos")], "done")
        library.problems.record(Problem(Path("/photos/broken.jpg"), "This file is damaged."))
        library.next_vectors.aim_at("fake-0002")
        library.next_vectors.put("fake-0002", [(1, vector_of(0, 99))])
    different_people(library, pack, [1, 2])
    set_birth_date(library, pack, 1, date(2005, 5, 5))
    confirm(library, pack, [1, 2], 1)
    clicks = Clicks(library, pack, 3, _drawn)
    for _ in range(14):
        clicks.decide()
    undo(library, pack)
    name_person(library, pack, 2, "Ann")
    clicks.decide()
    undo(library, pack)
    learn(library, pack)
    stage.regroup()
    # The moments are the only thing that is not the same each time.
    stage.sql("UPDATE history SET at = '2025-01-01T00:00:00.000+00:00'")
    stage.sql("UPDATE photos SET added_at = '2025-01-01T00:00:00.000+00:00'")
    stage.sql("UPDATE folders SET added_at = '2025-01-01T00:00:00.000+00:00'")


def _drawn(_number: int, vector: Vector, box: Box) -> DetectedFace:
    return detected(vector, box)


# --- damage to bytes ---------------------------------------------------------------------------------------


def _flip_bits(data: bytearray, dice: Dice, _other: bytes) -> None:
    for _ in range(dice.randint(1, 6)):
        data[_place(data, dice)] ^= 1 << dice.randrange(8)


def _overwrite(data: bytearray, dice: Dice, _other: bytes) -> None:
    """A run of one value, or of noise."""
    where = _place(data, dice)
    length = min(dice.randint(1, LONGEST_RUN), len(data) - where)
    same = bytes([dice.choice((0, 1, 0x7F, 0x80, 0xFF))]) * length
    data[where : where + length] = dice.choice((same, dice.randbytes(length)))


def _change_header(data: bytearray, dice: Dice, _other: bytes) -> None:
    """One of the fields of the file's first hundred bytes."""
    start, size = dice.choice(
        [
            (16, 2),
            (18, 1),
            (19, 1),
            (20, 1),
            (21, 1),
            (22, 1),
            (23, 1),
            *((at, 4) for at in range(24, 100, 4)),
        ]
    )
    lies = [0, 1, 2, 3, 512, 0x7FFFFFFF, 0xFFFFFFFF, dice.getrandbits(32)]
    data[start : start + size] = (dice.choice(lies) % (1 << 8 * size)).to_bytes(size, "big")


def _change_tree(data: bytearray, dice: Dice, _other: bytes) -> None:
    """A field or a cell pointer at the beginning of a page."""
    start = _page(data, dice)
    at = start + (HEADER if start == 0 else 0) + dice.choice((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14))
    if at < len(data):
        data[at] = dice.choice((0, 1, 2, 5, 10, 13, 0x7F, 0xFF, dice.getrandbits(8)))


def _zero_page(data: bytearray, dice: Dice, _other: bytes) -> None:
    start = _page(data, dice)
    data[start : start + PAGE] = bytes(len(data[start : start + PAGE]))


def _swap_pages(data: bytearray, dice: Dice, _other: bytes) -> None:
    one, other = _page(data, dice), _page(data, dice)
    first, second = data[one : one + PAGE], data[other : other + PAGE]
    if len(first) == len(second):
        data[one : one + PAGE], data[other : other + PAGE] = second, first


def _splice_page(data: bytearray, dice: Dice, other: bytes) -> None:
    """A page of another library, at the same place or anywhere."""
    start = _page(data, dice)
    taken = dice.choice((start, _page(other, dice)))
    data[start : start + PAGE] = other[taken : taken + PAGE] or bytes(PAGE)


def _cut(data: bytearray, dice: Dice, _other: bytes) -> None:
    del data[dice.choice((dice.randrange(len(data)), _page(data, dice))) :]


def _lengthen(data: bytearray, dice: Dice, other: bytes) -> None:
    data += dice.choice((bytes(PAGE * 3), dice.randbytes(777), other))


def _shift(data: bytearray, dice: Dice, _other: bytes) -> None:
    """Bytes lost or too many in the middle."""
    where, length = _place(data, dice), dice.randint(1, LONGEST_RUN)
    if dice.random() < 1 / 2:
        del data[where : where + length]
    else:
        data[where:where] = dice.randbytes(length)


BYTE_DAMAGES: tuple[Callable[[bytearray, Dice, bytes], None], ...] = (
    _flip_bits, _flip_bits, _overwrite, _overwrite, _change_header, _change_header, _change_tree,
    _change_tree, _zero_page, _swap_pages, _splice_page, _cut, _lengthen, _shift,
)  # fmt: skip


def _place(data: bytearray, dice: Dice) -> int:
    """Anywhere; often where a page begins, for there a byte decides most."""
    start = _page(data, dice)
    return min(start + dice.choice((dice.randrange(PAGE), dice.randrange(140))), len(data) - 1)


def _page(data: bytes | bytearray, dice: Dice) -> int:
    """Where a page begins: any, half the time one of the first, which hold the schema and the roots."""
    pages = max(1, -(-len(data) // PAGE))
    return PAGE * dice.randrange(pages if dice.random() < 1 / 2 else min(pages, 6))


def _damage_bytes(folder: Path, seeds: Path, dice: Dice) -> str:
    """Damage the file itself or what lies beside it; returns the damages' names."""
    others = [path / LIBRARY for path in sorted(seeds.iterdir())]
    beside = [end for end in ("-wal",) if (folder / f"{LIBRARY}{end}").exists()]
    names = []
    for _ in range(dice.choice(MOST_DAMAGES)):
        if dice.random() < 1 / 6:
            names.append(_lay_beside(folder, dice.choice(others).read_bytes(), dice))
            continue
        damage = dice.choice(BYTE_DAMAGES)
        file = folder / f"{LIBRARY}{dice.choice(['', *beside])}"
        data = bytearray(file.read_bytes())
        if data:
            damage(data, dice, dice.choice(others).read_bytes())
            file.write_bytes(data)
        names.append(damage.__name__.strip("_") + file.name.removeprefix(LIBRARY))
    return "+".join(names)


def _lay_beside(folder: Path, other: bytes, dice: Dice) -> str:
    """Something that SQLite or we would read together with the file."""
    name = dice.choice(
        (f"{LIBRARY}-wal", f"{LIBRARY}-journal", f"{LIBRARY}-shm", PICTURES, f"{PICTURES}-wal")
    )
    wal = struct.pack(">8I", 0x377F0682, 3007000, PAGE, 0, 1, 2, 3, 4)
    journal = bytes.fromhex("d9d505f920a163d7") + struct.pack(">5I", 3, 0, 9, 512, PAGE)
    garbage = dice.choice(
        (dice.randbytes(3000), other, bytes(9000), b"", wal + other, journal + other[:9000])
    )
    (folder / name).write_bytes(garbage)
    return f"beside{name[name.index('.') :]}"


# --- tampering through SQLite ------------------------------------------------------------------------------


class Bomb:
    """What is unpickled to this has made a file."""

    def __init__(self, marker: str) -> None:
        self._marker = marker

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return open, (self._marker, "w")


class _Tampering:
    """Changes rows and the schema past everything that guards them."""

    def __init__(self, file: Path, dice: Dice, marker: Path) -> None:
        self._file, self._dice, self._marker = file, dice, marker
        self._connection = self._connected()

    def _connected(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._file, isolation_level=None)
        connection.create_function("crc32", 1, lambda blob: None if blob is None else zlib.crc32(blob))
        connection.create_function("name_key", 1, lambda name: name, deterministic=True)
        # A view laid over a table may never end. Counted, not timed, so that it is the same each time.
        ticks = iter(range(MOST_TICKS))
        connection.set_progress_handler(lambda: next(ticks, None) is None, STEPS_A_TICK)
        for pragma in ("ignore_check_constraints = ON", "writable_schema = ON", "foreign_keys = OFF"):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    def close(self) -> None:
        self._connection.close()

    def tamper(self) -> str:
        """Do one thing; returns its name."""
        kind = self._dice.choice(self.KINDS)
        # What was done before can be in the way of the next.
        with contextlib.suppress(
            sqlite3.Error, LookupError, ValueError, TypeError, AttributeError, RecursionError
        ):
            kind(self)
        return kind.__name__.strip("_")

    def _run(self, sql: str, *values: object) -> list[Any]:
        return self._connection.execute(sql, values).fetchall()

    def _schema(self, sql: str, *values: object) -> None:
        """Change the table of tables, and read it anew."""
        self._run(sql, *values)
        self._connection.close()
        self._connection = self._connected()

    def _tables(self) -> list[str]:
        return [
            row[0] for row in self._run("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        ]

    def _columns(self, table: str) -> list[tuple[str, str]]:
        return [(row[1], row[2]) for row in self._run(f'PRAGMA table_info("{table}")')]

    def _where(self) -> str:
        """Some rows: one, all, or about half of them; random() is not the dice's, so the key decides."""
        rest = self._dice.randrange(5)
        return self._dice.choice(
            ("1", f"rowid % 5 = {rest}", "rowid = (SELECT min(rowid) FROM {0})", "rowid = 1")
        )

    def _set(self, table: str, column: str, value: Value) -> None:
        where = self._where().format(table)
        sql = f"UPDATE OR REPLACE {table} SET {column} = {value[0]} WHERE {where}"  # noqa: S608
        try:
            self._run(sql, value[1])
        except sqlite3.OperationalError:
            # A table without row ids, or damaged before.
            self._run(f"UPDATE OR IGNORE {table} SET {column} = {value[0]}", value[1])  # noqa: S608

    def _value(self, kind: str) -> Value:
        """A value a column of this type could hold, and never should."""
        if kind == "INTEGER":
            return "?", self._dice.choice(INTEGERS)
        if kind == "REAL":
            return "?", self._dice.choice(REALS)
        if kind == "TEXT" and self._dice.random() < 1 / 4:
            return "CAST(? AS TEXT)", self._dice.choice(RAW_TEXTS)
        return "?", self._dice.choice(TEXTS) if kind == "TEXT" else self._blob()

    def _blob(self) -> bytes:
        """What may lie where a vector, a crop or a hash should."""
        dice = self._dice
        vector = vector_of(1, dice.randrange(9))
        strange = np.full(DIM, dice.choice((np.nan, np.inf, 0.0, 1e30, 1e-42)), np.float32)
        half = vector.copy()
        half[dice.randrange(DIM)] = np.nan
        bomb = pickle.dumps(Bomb(str(self._marker)))
        size = 4 * DIM
        return dice.choice(
            (
                b"", b"\0", dice.randbytes(16), dice.randbytes(size), strange.tobytes(), half.tobytes(),
                (vector * 2).tobytes(), (vector * 0.5).tobytes(), vector[:-1].tobytes(), bytes(size),
                vector.astype(np.float64).tobytes(), vector.astype(np.float16).tobytes(),
                bomb, bomb.ljust(size, b"\0"), bomb[:-1].ljust(size - 1, b"N") + b".", pickle.dumps(vector),
                vector_of(7, 7).tobytes(), bytes(100_000),
            )
        )  # fmt: skip

    def _any_value(self) -> None:
        """A value of the right type in any column."""
        table = self._dice.choice(self._tables())
        column, kind = self._dice.choice(self._columns(table))
        self._set(table, column, self._value(kind or self._dice.choice(("INTEGER", "TEXT"))))

    def _wrong_type(self) -> None:
        """A value no such column could hold, had the table not been loose for a moment."""
        table = self._dice.choice(self._tables())
        column, _ = self._dice.choice(self._columns(table))
        before = self._run("SELECT sql FROM sqlite_schema WHERE name = ?", table)[0][0]
        loose = "replace(replace(sql, ' STRICT', ' '), 'NOT NULL', '')"
        loose = f"replace(replace({loose}, ') ,', ')'), 'WITHOUT ROWID', '{{}}')"
        kept = "WITHOUT ROWID" if "WITHOUT" in (before or "") else ""
        self._schema(f"UPDATE sqlite_schema SET sql = {loose.format(kept)} WHERE name = ?", table)  # noqa: S608
        kind = self._dice.choice(("INTEGER", "REAL", "TEXT", "BLOB", "NULL"))
        self._set(table, column, ("?", None) if kind == "NULL" else self._value(kind))
        self._schema("UPDATE sqlite_schema SET sql = ? WHERE name = ?", before, table)

    def _vector(self) -> None:
        """A blob that is no vector, or another one, with a checksum that is right, wrong or missing."""
        table, column = self._dice.choice(COLUMNS_OF_VECTORS)
        blob = self._blob()
        self._set(table, column, ("?", blob))
        checksum = self._dice.choice(("crc32({0})", "{0}", "NULL", "1")).replace("{0}", column)
        if checksum != column:
            self._run(f"UPDATE {table} SET checksum = {checksum}")  # noqa: S608

    def _size(self) -> None:
        table, column = self._dice.choice(
            (("faces", "x"), ("faces", "y"), ("faces", "width"), ("faces", "height"), ("photos", "width"))
        )
        self._set(table, column, ("?", self._dice.choice((*REALS, -0.5, -1e308)) if table == "faces" else -5))

    def _choice(self) -> None:
        """A word where only a few are known."""
        table, column = self._dice.choice(
            (("faces", "source"), ("photos", "effort"), ("folders", "state"), ("folders", "effort"))
        )
        self._set(table, column, self._value("TEXT"))

    def _name(self) -> None:
        column = self._dice.choice(("name", "key", "born"))
        self._set("people", column, self._value("TEXT"))

    def _path(self) -> None:
        table = self._dice.choice(("photos", "folders", "problems"))
        self._set(table, "path", self._value("TEXT"))

    def _date(self) -> None:
        table, column = self._dice.choice(
            (
                ("photos", "taken_at"),
                ("people", "born"),
                ("looks", "first_at"),
                ("looks", "last_at"),
                ("history", "at"),
            )
        )
        self._set(table, column, self._value("TEXT"))

    def _reference(self) -> None:
        """To a row that is not there, or another one's."""
        table, column = self._dice.choice(
            (
                ("faces", "person_id"), ("faces", "photo_id"), ("people", "cover_face_id"),
                ("decisions", "face_id"), ("decisions", "person_id"), ("look_alikes", "one"),
                ("look_alikes", "other"), ("looks", "person_id"), ("settled", "person_id"),
                ("settled", "faces"), ("history_rows", "row_id"), ("history_rows", "step_id"),
                ("history_rows", "kind"),
            )
        )  # fmt: skip
        self._set(table, column, self._value("TEXT" if column == "kind" else "INTEGER"))

    def _pack(self) -> None:
        table = self._dice.choice(("people", "faces", "looks", "photos", "next_vectors"))
        column = self._dice.choice(("pack_id", "dim")) if table != "photos" else "pack_id"
        value: Value = ("?", "fake-0002") if self._dice.random() < 1 / 2 else self._value("TEXT")
        self._set(table, column, value if column == "pack_id" else self._value("INTEGER"))

    def _meta(self) -> None:
        key = self._dice.choice(("grouping", "own_answers", "pack", "next_pack", "faces_grouped_afresh"))
        text, value = self._value("TEXT")
        answers: tuple[object, ...] = (
            '{"slope": NaN, "offset": 0, "answers": 3}', '{"slope": 1e999, "offset": -1e999, "answers": 0}',
            '{"slope": 1, "offset": 1, "answers": 1e999}',
            f'{{"slope": 1{"0" * 400}, "offset": 0, "answers": 1}}',
            "[" * 100_000, '{"slope": "x"}', "[1]", "3", f"{'9' * 5000}",
        )  # fmt: skip
        if key == "own_answers" and self._dice.random() < 1 / 2:
            text, value = "?", self._dice.choice(answers)
        self._run(f"INSERT OR REPLACE INTO meta (key, value) VALUES (?, {text})", key, value)  # noqa: S608

    def _ledger(self) -> None:
        """The order of the steps, and which of them stand."""
        column = self._dice.choice(("place", "moved", "undone", "final", "id"))
        self._set("history", column, ("?", self._dice.choice((*INTEGERS, 3))))

    def _changes(self) -> None:
        """What a step says it has changed."""
        rows = self._run("SELECT id, changes FROM history ORDER BY id")
        chosen = rows if self._dice.random() < 1 / 2 else [self._dice.choice(rows)]
        for step, text in chosen:
            value = self._written(text)
            self._run("UPDATE history SET changes = ? WHERE id = ?", value, step)

    def _written(self, text: str) -> str:
        dice = self._dice
        if dice.random() < 1 / 3:
            deep = "[" * 100_000
            return dice.choice(
                ("", "null", "3", "{}", "[]", "[[]]", "[null]", text[:-9], deep, f'[{{"a": {deep}', "NaN")
            )
        changes = json.loads(text)
        change = dice.choice(changes)
        side = dice.choice(("before", "after"))
        lies: tuple[object, ...] = (
            None,
            [],
            {},
            "x",
            10**30,
            -1,
            1.5,
            True,
            {"base64": "not base64!"},
            {"base64": 3},
            {"other": 1},
            [1],
        )
        match dice.randrange(9):
            case 0:
                change["table"] = dice.choice(
                    ("sqlite_schema", "meta", "history", "people; --", "", None, 3, [])
                )
            case 1:
                change["id"] = dice.choice(
                    (None, "1", -1, 0, 2**63 - 1, 2**64, 10**30, 1.5, [], {}, True, float("nan"))
                )
            case 2:
                change[side] = dice.choice(lies)
            case 3:
                names = (
                    "rowid",
                    "nothing",
                    "id",
                    "1=1; --",
                    "",
                    "é",
                    "select",
                    "person_id",
                    "name",
                    "embedding",
                )
                change[side] = {
                    **(change[side] or {}),
                    dice.choice(names): dice.choice((*lies, "x" * 9999, b"".hex())),
                }
            case 4:
                del change[dice.choice(("table", "id", "before", "after"))]
            case 5:
                changes *= dice.choice((1, 300)) if len(text) < LONG else 1
            case 6:
                changes.reverse()
                change["before"], change["after"] = change["after"], change["before"]
            case 7 if change[side]:
                name = dice.choice(sorted(change[side]))
                change[side][name] = dice.choice(
                    (*lies, *INTEGERS, *REALS, float("nan"), "\ud800", "\0", 2**64)
                )
            case _:
                change["before"] = change["after"] = None
        return json.dumps(changes)

    def _counter(self) -> None:
        """The numbers of rows to come."""
        value = self._dice.choice((*INTEGERS, "x", None, 1.5, b"\0", 10**15))
        self._run("UPDATE sqlite_sequence SET seq = ?", value)
        if self._dice.random() < 1 / 3:
            self._run("DELETE FROM sqlite_sequence WHERE name = 'people'")

    def _drop(self) -> None:
        """A table, an index or a trigger."""
        kind, name = self._dice.choice(
            self._run("SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
        )
        self._run(f'DROP {kind} "{name}"')

    def _drop_column(self) -> None:
        table = self._dice.choice(self._tables())
        column, _ = self._dice.choice(self._columns(table))
        if self._dice.random() < 1 / 2:
            self._run(f"ALTER TABLE {table} RENAME COLUMN {column} TO other")
        else:
            self._run(f"ALTER TABLE {table} DROP COLUMN {column}")

    def _trigger(self) -> None:
        """Something that happens whenever the program writes."""
        table = self._dice.choice([table for table in self._tables() if not table.startswith("sqlite_")])
        moment = self._dice.choice(("BEFORE", "AFTER"))
        event = self._dice.choice(("INSERT", "UPDATE", "DELETE"))
        deed = self._dice.choice(
            (
                "DELETE FROM faces", "DELETE FROM history", "SELECT RAISE(ABORT, 'no')",
                "SELECT RAISE(IGNORE)", "SELECT RAISE(ROLLBACK, 'no')", "UPDATE people SET name = 'x'",
                "UPDATE meta SET value = 'x'", "INSERT INTO nowhere VALUES (1)", "SELECT nothing()",
                "DELETE FROM people", "UPDATE faces SET person_id = NULL", "SELECT count(*) FROM faces",
            )
        )  # fmt: skip
        self._run(f"CREATE TRIGGER another {moment} {event} ON {table} BEGIN {deed}; END")

    def _view(self) -> None:
        """A table that is none any more, or one that never ends."""
        table = self._dice.choice([table for table in self._tables() if not table.startswith("sqlite_")])
        self._run(f"ALTER TABLE {table} RENAME TO elsewhere")
        numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        rows = self._dice.choice(
            ("SELECT * FROM elsewhere", f"{numbers} SELECT elsewhere.* FROM elsewhere, n")  # noqa: S608
        )
        self._run(f"CREATE VIEW {table} AS {rows}")

    def _text_of_schema(self) -> None:
        """The words of the schema itself."""
        change, where = self._dice.choice(
            (
                ("sql = 'CREATE TABLE x'", "type = 'table' AND name = 'people'"),
                ("sql = replace(sql, 'STRICT', '')", "1"),
                ("sql = replace(sql, 'CHECK', 'CHECK (0) CHECK')", "1"),
                ("sql = replace(sql, 'NOT NULL', '')", "1"),
                ("sql = replace(sql, 'UNIQUE', '')", "name = 'look_alikes'"),
                ("sql = replace(sql, 'INTEGER', 'TEXT')", "name = 'history'"),
                ("sql = replace(sql, 'REFERENCES people (id)', 'REFERENCES nobody (id)')", "1"),
                ("rootpage = 1", "name = 'faces'"),
                ("rootpage = 99999", "name = 'history'"),
                ("rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'photos')", "name = 'faces'"),
                ("name = 'peopl'", "name = 'people'"),
                ("sql = NULL", "type = 'index'"),
            )
        )
        self._run(f"UPDATE sqlite_schema SET {change} WHERE {where}")  # noqa: S608

    def _version(self) -> None:
        pragma = self._dice.choice(("user_version", "application_id", "user_version"))
        self._run(f"PRAGMA {pragma} = {self._dice.choice((-1, 0, 1, 2, 3, 4, 5, 2**31 - 1))}")

    def _rows_gone(self) -> None:
        """Rows that others speak of."""
        table = self._dice.choice(self._tables())
        self._run(f"DELETE FROM {table} WHERE {self._where().format(table)}")  # noqa: S608

    KINDS: tuple[Callable[[_Tampering], None], ...] = (
        _any_value, _any_value, _any_value, _any_value, _wrong_type, _wrong_type, _vector, _vector, _size,
        _choice, _name, _path, _date, _reference, _reference, _pack, _meta, _ledger, _ledger, _changes,
        _changes, _changes, _counter, _drop, _drop_column, _trigger, _view, _text_of_schema, _version,
        _rows_gone,
    )  # fmt: skip


def _tamper(folder: Path, dice: Dice, marker: Path) -> str:
    """Tamper with a library; returns the names of what was done."""
    tampering = _Tampering(folder / LIBRARY, dice, marker)
    try:
        return "+".join(tampering.tamper() for _ in range(dice.choice(MOST_DAMAGES)))
    finally:
        with contextlib.suppress(sqlite3.Error):
            tampering.close()


def make_mutant(number: int, seed: int, folder: Path, into: Path) -> str:
    """Lay a damaged library in a folder, the same one for the same seed and number; returns what was done.

    Args:
        number: of the mutant.
        seed: chooses the damage.
        folder: of the run, with the whole libraries.
        into: where it is laid; made anew.
    """
    seeds = folder / "seeds"
    sources = sorted(seeds.iterdir())
    source = sources[number % len(sources)]
    dice = Dice(f"{seed} {number}")
    shutil.rmtree(into, ignore_errors=True)
    shutil.copytree(source, into)
    if dice.random() < BYTES_SHARE:
        done = _damage_bytes(into, seeds, dice)
    else:
        done = _tamper(into, dice, folder / OUTSIDE / MARKER)
    return f"{source.name}: {done}"


# --- what is done with each --------------------------------------------------------------------------------


def _somebody(library: Library) -> int:
    return min(library.people.ids(), default=1)


def _newest_step(library: Library) -> int:
    return max((step.id for step in library.history.all()), default=1)


def _printed(library: Library) -> bytes:
    return json.dumps(documents.people(library), ensure_ascii=False).encode()


def _details(library: Library) -> None:
    """What the pages of the window ask for."""
    for photo in library.photos.all()[:4]:
        library.faces.of_photo(photo.id)
    for person in library.people.all()[:4]:
        library.faces.of_person(person.id)
        library.photos.of_person(person.id)
    library.faces.in_no_group()
    library.people.names()


def _steps(library: Library) -> None:
    for step in library.history.all()[:4]:
        library.history.in_the_way(step.id)


CALLS: tuple[tuple[str, Callable[[Library], object]], ...] = (
    ("people.all", lambda library: library.people.all()),
    ("faces.all", lambda library: library.faces.all()),
    ("photos.all", lambda library: library.photos.all()),
    ("photos.known_files", lambda library: library.photos.known_files()),
    ("folders", lambda library: (library.folders.all(), library.folders.wanted(), library.problems.all())),
    ("details", _details),
    ("history.entries", lambda library: library.history.entries()),
    ("history.in_the_way", _steps),
    ("document of people", _printed),
    ("check", lambda library: check(library, PACK)),
    ("suggest", lambda library: suggest(library, PACK, vector_of(1, 77), photo_id=1)),
    ("suggest_for_person", lambda library: suggest_for_person(library, PACK, _somebody(library))),
    ("learn", lambda library: learn(library, PACK)),
    ("faces_afresh", lambda library: library.groups.faces_afresh()),
    ("plan and apply", lambda library: apply(library, PACK, plan(library, PACK))),
    ("plan_new and apply", lambda library: apply(library, PACK, plan_new(library, PACK))),
    ("undo", lambda library: undo(library, PACK)),
    ("redo", lambda library: redo(library, PACK)),
    ("name_person", lambda library: name_person(library, PACK, _somebody(library), "Zoë")),
    ("confirm", lambda library: confirm(library, PACK, [1], _somebody(library))),
    ("undo", lambda library: undo(library, PACK)),
    ("undo", lambda library: undo(library, PACK)),
    ("reverse", lambda library: reverse(library, PACK, 1, with_others=True)),
    ("reverse", lambda library: reverse(library, PACK, _newest_step(library), with_others=True)),
    ("document of people", _printed),
)


class Outcome:
    """What became of one mutant: sentences and findings."""

    def __init__(self, number: int, mutation: str) -> None:
        self.number, self.mutation = number, mutation
        self.opened = False
        self.refused: list[str] = []
        self.findings: list[Finding] = []

    def of(self, call: str, action: Callable[[], object]) -> object:
        """Do it; what it says is written down."""
        try:
            return action()
        except AppError as error:
            sentence = str(error)
            if not sentence.strip() or not sentence.isprintable():
                self._found(call, f"no sentence: {sentence!r}", error)
            self.refused.append(f"{call}: {sentence}")
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
            self._found(call, f"{type(error).__name__}: {error}", error)
        return None

    def told(self, call: str, what: str) -> None:
        """Write down a finding without an exception."""
        self.findings.append(Finding(self.number, self.mutation, call, what, call))

    def _found(self, call: str, what: str, error: BaseException) -> None:
        trace = "".join(traceback.format_exception(error)).splitlines()[-LEAST_TOLD:]
        self.findings.append(
            Finding(
                self.number,
                self.mutation,
                call,
                " ".join(what.split())[:400],
                _where(error),
                "\n".join(trace),
            )
        )


def _where(error: BaseException) -> str:
    """The deepest line of the program's own, apart from the frame every query passes through."""
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.startswith(str(ROOT))
        and not (frame.filename.endswith("database.py") and frame.name in _QUERIES)
    ]
    if not frames:
        return "nowhere of ours"
    last = frames[-1]
    return f"{Path(last.filename).relative_to(ROOT)}:{last.lineno} {last.name}"


_QUERIES = {"execute", "executemany", "fetchone", "fetchall", "fetchmany", "__next__", "_in_sentences"}


def exercise(folder: Path, outcome: Outcome) -> None:
    """Open the library of a folder and do with it what people do."""
    library = outcome.of("open", lambda: Library(folder / LIBRARY, folder / PICTURES))
    if not isinstance(library, Library):
        return
    outcome.opened = True
    for name, call in CALLS:
        outcome.of(name, partial(_explained, call, library))
        if library._connection.in_transaction:  # noqa: SLF001 - what everything after would silently be part of
            outcome.told(name, "a transaction is left open")
            library._connection.execute("ROLLBACK")  # noqa: SLF001
    outcome.of("close", library.close)


def _explained(call: Callable[[Library], object], library: Library) -> object:
    """As a lane and a command do it."""
    with library.explaining():
        return call(library)


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


# --- the parent --------------------------------------------------------------------------------------------


def run(count: int, seed: int, folder: Path) -> Report:
    """Work on damaged libraries in child processes.

    Args:
        count: how many.
        seed: chooses the damage.
        folder: an empty one, or one that does not exist; the files of crashes and hangs stay there.
    """
    outside = folder / OUTSIDE
    outside.mkdir(parents=True)
    (outside / "precious.txt").write_text("Nobody may touch this.", encoding="utf-8")
    make_seeds(folder / "seeds")
    before = _content(outside, folder / "seeds")
    batches = [range(first, min(first + BATCH, count)) for first in range(0, count, BATCH)]
    report = Report()
    with ThreadPoolExecutor(CHILDREN) as pool:
        for part in pool.map(lambda batch: _worked_on(batch, seed, folder), batches):
            report.add(part)
    after = _content(outside, folder / "seeds")
    for path in sorted(after.keys() | before.keys()):
        if before.get(path) != after.get(path):
            report.findings.append(Finding(-1, "any", "outside", f"{path} was touched", "outside"))
    return report


def _content(*folders: Path) -> dict[str, bytes]:
    return {
        str(path): path.read_bytes()
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _worked_on(batch: range, seed: int, folder: Path) -> Report:
    """What became of one batch; behind a file that cost its child its life, another child goes on."""
    report = Report()
    while report.count < len(batch):
        _follow(_Child(batch[report.count :], seed, folder), report)
    return report


def _follow(child: _Child, report: Report) -> None:
    """Write down what a child says, until it has nothing more to say."""
    with child:
        for number in child.numbers:
            began = time.monotonic()
            line = child.line(SECONDS_A_FILE)
            report.slowest = max(report.slowest, time.monotonic() - began)
            report.count += 1
            if line is None:
                report.findings.append(child.finding(number))
                return
            told, mutation, opened, refused, findings = json.loads(line)
            if told != number:
                raise RuntimeError(f"The child speaks of another file than {number}: {line}")
            report.opened += opened
            report.refused.update(_without_details(sentence) for sentence in refused)
            report.findings += [Finding(number, mutation, *found) for found in findings]


def _without_details(sentence: str) -> str:
    return re.sub(r"\(/.*?\)|“.*”|[0-9][0-9,.]*", "…", sentence)[:160]


class _Child:
    """A child process and what it says, line by line."""

    def __init__(self, numbers: range, seed: int, folder: Path) -> None:
        self.numbers = numbers
        self._folder = folder
        self._log = folder / LOG.format(first=numbers.start)
        words = ["--child", numbers.start, numbers.stop - 1, seed, folder.resolve()]
        outside = str(folder.resolve() / OUTSIDE)
        # Whatever looks for a home or a place for temporary files finds the folder that is watched.
        places = dict.fromkeys(("HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP"), outside)
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-B", "-X", "utf8", __file__, *map(str, words)],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                encoding="utf-8",
                cwd=outside,
                env={**os.environ, **places, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
            )
        assert self._process.stdout is not None  # noqa: S101 - the type checker cannot know
        self._said = self._process.stdout
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    def __enter__(self) -> None:
        if self.line(SECONDS_TO_START) != READY:
            raise RuntimeError(f"A child did not begin ({self._end()}); see {self._log}")

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        self._listener.join()

    def line(self, seconds: float) -> str | None:
        """Its next line; None where it has ended, or says nothing for that long."""
        try:
            return self._lines.get(timeout=seconds)
        except queue.Empty:
            return None

    def _end(self) -> str:
        """What became of a child that says nothing more."""
        try:
            code = self._process.wait(1)
        except subprocess.TimeoutExpired:
            return f"hang: no answer for {SECONDS_A_FILE:.0f} s"
        return f"crash: signal {-code}" if code < 0 else f"crash: exit status {code}"

    def finding(self, number: int) -> Finding:
        """A crash or a hang; faulthandler has written where into the log."""
        what = self._end()
        self._process.kill()
        self._process.wait()
        said = self._log.read_text(encoding="utf-8", errors="replace")
        told = said[said.rfind(f"\n{number} ") + 1 :].splitlines()
        ours = [line for line in told if str(ROOT) in line and "/tools/" not in line]
        where = next((line for line in ours if "database.py" not in line), "nowhere of ours")
        place = re.sub(rf'.*"{re.escape(str(ROOT))}/(.*)", line (\d+) in (\w+).*', r"\1:\2 \3", where)
        mutation = told[0].partition(" ")[2] if told else "unknown"
        return Finding(number, mutation, what.partition(":")[0], what, place, "\n".join(told[1:40]))

    def _listen(self) -> None:
        with self._said as said:
            for line in said:
                self._lines.put(line.rstrip("\n"))
        self._lines.put(None)


def again(number: int, seed: int, folder: Path) -> Sequence[Finding]:
    """Make one mutant again, keep a copy, work on it in this process, and say all that is found."""
    (folder / OUTSIDE).mkdir(parents=True, exist_ok=True)
    if not (folder / "seeds").exists():
        make_seeds(folder / "seeds")
    into = folder / f"{number:06d}"
    outcome = Outcome(number, make_mutant(number, seed, folder, into))
    shutil.copytree(into, folder / KEPT / into.name, dirs_exist_ok=True)
    print(f"{outcome.mutation}; the damaged library is {folder / KEPT / into.name}")
    faulthandler.dump_traceback_later(SECONDS_A_FILE, exit=True)
    exercise(into, outcome)
    faulthandler.cancel_dump_traceback_later()
    for sentence in outcome.refused:
        print(f"refused: {sentence}")
    for finding in outcome.findings:
        print(f"{finding}\n{finding.trace}\n")
    return outcome.findings


def main() -> int:
    """Do what the command line asks for; 0 if nothing was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--count", type=int, default=20_000, help="how many files")
    parser.add_argument("--seed", type=int, default=1, help="chooses the damage")
    parser.add_argument("--folder", type=Path, help="where the files lie")
    parser.add_argument(
        "--only", type=int, metavar="NUMBER", help="make one again, here and with all it says"
    )
    parser.add_argument(
        "--child", nargs=4, metavar=("FIRST", "LAST", "SEED", "FOLDER"), help=argparse.SUPPRESS
    )
    wanted = parser.parse_args()
    if wanted.child:
        first, last, seed = map(int, wanted.child[:3])
        child(first, last, seed, Path(wanted.child[3]))
        return 0
    folder = wanted.folder or Path(tempfile.mkdtemp(prefix="kinframe-fuzz-"))
    if wanted.only is not None:
        return 1 if again(wanted.only, wanted.seed, folder) else 0
    began = time.monotonic()
    report = run(wanted.count, wanted.seed, folder)
    for sentence, times in report.refused.most_common():
        print(f"{times:7,} x {sentence}")
    print(report.told())
    print(f"{report}; {time.monotonic() - began:.0f} s in all; seed {wanted.seed}; the folder is {folder}")
    return 1 if report.findings else 0


if __name__ == "__main__":
    sys.exit(main())
