"""A backup that is stopped or killed half-way leaves the library whole, and no backup."""

from __future__ import annotations

import signal
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from repository import backup_copying
from repository.backups import Backups
from tests.db.child import started
from tests.db.copies import backups, everything, large, made, names_in
from tests.db.stage import Stage

__all__ = ["backups", "large"]

_CHILD = """
import sys, time
from pathlib import Path
from repository.backups import Backups

for done, total in Backups(Path(sys.argv[1])).make("daily"):
    print(done, total, flush=True)
    time.sleep(60)
"""


@pytest.mark.parametrize("steps", [1, 3, 8, 9])
def test_stopping_leaves_nothing(large: Stage, backups: Backups, steps: int) -> None:
    before, threads = everything(large.file), threading.active_count()
    work = backups.make("daily")
    for _ in range(steps):
        next(work)
    assert [name for name in names_in(backups.folder) if not name.startswith(".")] == []
    work.close()
    assert names_in(backups.folder) == []
    assert threading.active_count() == threads
    assert everything(large.file) == before
    assert made(backups).file.exists()


def test_the_check_of_the_copy_can_be_stopped(
    people: Stage, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[BaseException] = []

    def check_for_ever(target: sqlite3.Connection, _: Path) -> None:
        try:
            target.execute(
                "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
            )
        except BaseException as error:
            ended.append(error)
            raise

    monkeypatch.setattr(backup_copying, "_check", check_for_ever)
    work = backups.make("daily")
    for _ in range(5):
        done, total = next(work)
        assert done == total
    work.close()
    assert len(ended) == 1
    assert getattr(ended[0], "sqlite_errorname", "") == "SQLITE_INTERRUPT"
    assert names_in(backups.folder) == []


@contextmanager
def _half_made(file: Path) -> Iterator[None]:
    """Another process is in the middle of a backup; it is killed there."""
    child = started("-c", _CHILD, file)
    assert child.stdout is not None
    try:
        with child.stdout:
            done, total = map(int, child.stdout.readline().split())
            assert 0 < done < total
            yield
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()


def test_a_killed_process_leaves_a_whole_library_and_no_backup(large: Stage, backups: Backups) -> None:
    before = everything(large.file)
    with _half_made(large.file):
        pass
    assert backups.all() == []
    assert [name for name in names_in(backups.folder) if name.endswith(".part")] == names_in(backups.folder)
    assert names_in(backups.folder)
    assert not large.library.integrity()
    assert everything(large.file) == before
    backup = made(backups)
    assert names_in(backups.folder) == [backup.file.name]
    assert everything(backup.file) == before


def test_what_another_process_is_making_is_left_alone(large: Stage, backups: Backups) -> None:
    with _half_made(large.file):
        (half,) = names_in(backups.folder)
        # Twice: looking whether it is in use must not take that away.
        for _ in range(2):
            made(backups, "asked")
            assert half in names_in(backups.folder)
    assert [backup.reason for backup in backups.all()] == ["asked", "asked"]
    made(backups)
    assert half not in names_in(backups.folder)
