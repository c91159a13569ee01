"""Backups of the libraries that tests make: what all of their tests need."""

from __future__ import annotations

import resource
import signal
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from repository.backups import Backup, Backups, Reason
from tests.db.stage import Stage

MIB = 1024 * 1024
UNHARMED = r"The library itself is unharmed\."


def everything(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every byte of every table of an SQLite file."""
    with closing(sqlite3.connect(file)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)  # noqa: S608
            for (name,) in tables
        }


def made(backups: Backups, reason: Reason = "daily") -> Backup:
    """Make one from beginning to end."""
    return run(backups.make(reason))


def run(work: Generator[tuple[int, int], None, Backup]) -> Backup:
    """Drive `make` to its end."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            backup: Backup = end.value
            return backup


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.fixture
def backups(people: Stage) -> Backups:
    return Backups(people.file)


@pytest.fixture
def large(people: Stage) -> Stage:
    """A library of about 8 MB, which takes several steps to copy."""
    people.sql("CREATE TABLE filler (id INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT")
    fill(people, 8)
    return people


def fill(stage: Stage, megabytes: int) -> None:
    for _ in range(megabytes):
        stage.sql("INSERT INTO filler (content) VALUES (randomblob(?))", MIB)


def overwritten(file: Path, page: int) -> None:
    content = bytearray(file.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    file.write_bytes(content)


def root_page(file: Path, table: str) -> int:
    with closing(sqlite3.connect(file)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return int(connection.execute(query, (table,)).fetchone()[0])


@contextmanager
def files_may_not_grow_beyond(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)
