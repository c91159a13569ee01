"""What disks and other programs do to a library: a sentence, and nothing half-written."""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from models.errors import LibraryError
from models.photo import Problem
from repository import connections, database
from services.drawing import keep_drawn
from services.merging import merge
from services.naming import name_person
from tests.db.stage import DECIDED, Stage

NOBODY = 65534
EVERYTHING = (*DECIDED, "history")


@contextmanager
def _held(file: Path) -> Iterator[None]:
    """Another program holds the library."""
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.close()


@pytest.mark.parametrize(
    "write",
    [
        lambda s: name_person(s.library, s.pack, 1, "Sarah"),
        lambda s: s.regroup(),
        lambda s: s.library.folders.mark([Path("/photos")], "scanning"),
        lambda s: s.library.problems.record(Problem(Path("/a.jpg"), "It is broken.")),
        lambda s: s.library.problems.clear(Path("/a.jpg")),
    ],
    ids=["decision", "regrouping", "folder", "problem", "problem solved"],
)
def test_a_locked_library_is_a_sentence_whatever_is_written(
    people: Stage, monkeypatch: pytest.MonkeyPatch, write: Callable[[Stage], object]
) -> None:
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.05)
    people.reopen()
    before = people.rows(EVERYTHING)
    with _held(people.file), pytest.raises(LibraryError, match="Another program is using the library"):
        write(people)
    assert people.rows(EVERYTHING) == before
    write(people)


def test_a_locked_library_can_be_read(people: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.05)
    people.reopen()
    with _held(people.file):
        assert len(people.library.people.all()) == 4


def _until_it_fails(action: Callable[[], None]) -> None:
    for _ in range(200):
        action()


def test_a_full_disk_leaves_nothing_half_written(people: Stage) -> None:
    connection = people.library._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    snapshots = [people.rows(EVERYTHING)]

    def keep_another() -> None:
        keep_drawn(people.library, people.pack, people.drawn(people.vector(60, len(snapshots))))
        snapshots.append(people.rows(EVERYTHING))

    with pytest.raises(LibraryError, match=r"The disk is full\. Nothing was changed"):
        _until_it_fails(keep_another)
    assert people.rows(EVERYTHING) == snapshots[-1]
    assert not connection.in_transaction
    connection.execute("PRAGMA max_page_count = 1000000")
    merge(people.library, people.pack, 2, 1)
    people.check_sound()


def test_a_file_that_may_not_grow_leaves_nothing_half_written(people: Stage) -> None:
    people.reopen()
    before = people.rows(EVERYTHING)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
        with pytest.raises(LibraryError, match="Nothing was changed"):
            merge(people.library, people.pack, 2, 1)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)
    people.reopen()
    assert people.rows(EVERYTHING) == before
    merge(people.library, people.pack, 2, 1)
    people.check_sound()


@pytest.fixture
def ordinary() -> Iterator[Path]:
    """A folder of somebody without special rights, whom this process then is: root may write anywhere."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if os.geteuid() != 0:
            yield folder
            folder.chmod(stat.S_IRWXU)
            return
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            os.seteuid(0)
            folder.chmod(stat.S_IRWXU)


def test_a_read_only_folder_is_a_sentence(ordinary: Path) -> None:
    ordinary.chmod(stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(LibraryError, match="cannot be opened"):
        database.connect(ordinary / "kinframe.sqlite3")
    with pytest.raises(LibraryError, match="folder cannot be made"):
        database.connect(ordinary / "below" / "kinframe.sqlite3")
    assert not list(ordinary.iterdir())


def test_a_read_only_file_is_a_sentence(ordinary: Path) -> None:
    file = ordinary / "kinframe.sqlite3"
    database.connect(file).close()
    file.chmod(stat.S_IRUSR)
    connection = database.connect(file)
    with (
        pytest.raises(LibraryError, match=r"cannot be written.*Nothing was changed"),
        connections.transaction(connection),
    ):
        connection.execute("INSERT INTO people (key) VALUES ('face_000')")
    connection.close()
    file.chmod(stat.S_IRUSR | stat.S_IWUSR)


def test_a_file_that_may_not_be_read_is_a_sentence(ordinary: Path) -> None:
    file = ordinary / "kinframe.sqlite3"
    database.connect(file).close()
    file.chmod(0)
    with pytest.raises(LibraryError, match="cannot be opened"):
        database.connect(file)


def test_damage_met_while_reading_is_a_sentence(people: Stage) -> None:
    people.library.close()
    (root,) = people.sql("SELECT rootpage FROM sqlite_schema WHERE name = 'people'")[0]
    assert isinstance(root, int)
    content = bytearray(people.file.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    people.file.write_bytes(content)
    people.library = people._open()
    with pytest.raises(LibraryError, match="damaged"):
        people.library.people.get(1)


def test_a_bug_in_a_query_is_no_sentence(people: Stage) -> None:
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        people.library._connection.execute("SELECT * FROM nowhere")


def test_reading_sees_one_moment(people: Stage) -> None:
    with people.library.reading():
        before = people.library.people.count()
        people.sql("DELETE FROM faces")
        assert people.library.people.count() == before
    assert people.library.people.count() == 0


def test_a_transaction_inside_another_takes_part_in_it(people: Stage) -> None:
    before = people.rows()

    def fail_after_naming() -> None:
        with people.library.transaction():
            name_person(people.library, people.pack, 1, "Sarah")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_after_naming()
    assert people.rows() == before
    assert people.steps() == 0


def test_a_decision_is_flushed_to_the_disk(people: Stage) -> None:
    seen = []
    connection = people.library._connection
    with people.library.transaction(durable=True):
        seen.append(connection.execute("PRAGMA synchronous").fetchone()[0])
    with people.library.transaction():
        seen.append(connection.execute("PRAGMA synchronous").fetchone()[0])
    assert seen == [2, 1]


def test_a_library_is_bound_to_one_pack(people: Stage) -> None:
    people.library.use_pack(people.pack.id)
    with pytest.raises(LibraryError, match="model pack fake-0001; those of other-0002"):
        people.library.use_pack("other-0002")
