"""The library a long history is measured on: made, looked at byte by byte, and written as an old version."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
from bench_group_library import fill

from faces.packs import Pack
from models.face import Matrix
from repository.library import Library
from repository.migrating import APPLICATION_ID, MIGRATIONS
from services.grouping import apply, plan
from services.naming import name_person

PEOPLE_IN_100_000 = 600
NAMED_OF_600 = 200
SPREAD_OF_SIZES = 1.0
"""Of the logarithm: the face somebody clicks at is mostly one of a large group."""
SCATTER = 0.85
"""Of a person's faces about their mean: two of them are alike by 0.58."""
BLOCK = 20_000
DECIDED = ("people", "faces", "decisions", "look_alikes", "photos")
OLD_VERSION = 3


def opened(file: Path) -> Library:
    """The library in this file."""
    return Library(file, file.with_name(f"{file.stem}-thumbnails.sqlite3"))


def make(file: Path, pack: Pack, faces: int, seed: int = 1) -> int:
    """Store, group and name; returns the number of groups."""
    people = max(2, faces * PEOPLE_IN_100_000 // 100_000)
    with opened(file) as library:
        library.use_pack(pack.id)
        fill(library, pack, _vectors(faces, people, pack.dim, seed), 0)
        apply(library, pack, plan(library, pack))
        found = library.people.all()
        for person in found[: people * NAMED_OF_600 // PEOPLE_IN_100_000]:
            name_person(library, pack, person.id, f"Person {person.id}")
        return len(found)


def _vectors(faces: int, people: int, dim: int, seed: int) -> Matrix:
    """(faces, dim) unit rows of so many people, most in few photos and a few in thousands, shuffled."""
    random = np.random.default_rng(seed)
    weights = random.lognormal(0.0, SPREAD_OF_SIZES, people)
    who = random.choice(people, faces, p=weights / weights.sum())
    centres = random.standard_normal((people, dim), np.float32) / np.sqrt(dim)
    found = np.empty((faces, dim), np.float32)
    for first in range(0, faces, BLOCK):
        block = centres[who[first : first + BLOCK]]
        block = block + SCATTER / np.sqrt(dim) * random.standard_normal(block.shape, np.float32)
        found[first : first + BLOCK] = block / np.linalg.norm(block, axis=1, keepdims=True)
    return found


def fingerprints(file: Path) -> dict[str, str]:
    """A hash of every byte of each table that decisions write, seen from another connection."""
    with closing(sqlite3.connect(file)) as connection:
        return {table: _fingerprint(connection, table) for table in DECIDED}


def _fingerprint(connection: sqlite3.Connection, table: str) -> str:
    found = hashlib.blake2b(digest_size=16)
    for row in connection.execute(f"SELECT * FROM {table} ORDER BY id"):  # noqa: S608 - constant text
        for value in row:
            held = value if isinstance(value, bytes) else repr(value).encode()
            found.update(b"%s %d " % (type(value).__name__.encode(), len(held)))
            found.update(held)
    return found.hexdigest()


def write_as_old(source: Path, target: Path) -> None:
    """The same rows in a new file of version 3, as far as that has their columns."""
    with closing(sqlite3.connect(target, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        for script in sorted(MIGRATIONS.glob("[0-9][0-9][0-9][0-9]_*.sql"))[:OLD_VERSION]:
            connection.executescript(script.read_text(encoding="utf-8"))
        connection.execute("ATTACH ? AS newest", (str(source),))
        connection.execute("BEGIN")
        for table in _tables(connection):
            names = ", ".join(_columns(connection, "main", table) & _columns(connection, "newest", table))
            connection.execute(
                f"INSERT INTO main.{table} ({names}) SELECT {names} FROM newest.{table}"  # noqa: S608 - of a schema
            )
        connection.execute("COMMIT")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {OLD_VERSION}")


def _tables(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return [row[0] for row in rows]


def _columns(connection: sqlite3.Connection, schema: str, table: str) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?, ?)", (table, schema))}


def copy_durably(source: Path, target: Path) -> None:
    """The floor of every backup: the bytes, on the disk."""
    shutil.copyfile(source, target)
    with target.open("rb+") as stream:
        os.fsync(stream.fileno())


def megabytes(file: Path) -> float:
    """Its size."""
    return file.stat().st_size / 1e6


def file_system(folder: Path) -> str:
    """What kind the folder is on; durability costs nothing in memory."""
    listed = Path("/proc/mounts")
    if not listed.exists():
        return "unknown file system"
    mounts = [line.split()[:3] for line in listed.read_text(encoding="utf-8").splitlines()]
    holding = [one for one in mounts if folder.resolve().is_relative_to(one[1])]
    device, _, kind = max(holding, key=lambda one: len(one[1]))
    return f"{kind} on {device}"
