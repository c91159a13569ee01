"""A backup takes the place of a damaged library only where no other process has that open."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.errors import LibraryError
from repository.backups import Backup, Backups
from repository.lock import WriterLock
from services import rescuing
from services.naming import name_person
from services.rescuing import NotDamagedError, rescue
from tests.db.child import started
from tests.db.copies import made
from tests.db.stage import Stage

GARBAGE = b"Dear diary. " * 500
HOLD = """
import sys, time
from pathlib import Path
from repository.lock import WriterLock
assert WriterLock.take(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def backup(people: Stage) -> Backup:
    """Of a library in which Sarah has a name; the library itself is closed, and garbage."""
    name_person(people.library, people.pack, 1, "Sarah")
    backup = made(Backups(people.file))
    people.library.thumbnails.put([("face", 1, b"of somebody else")])
    people.library.close()
    people.file.write_bytes(GARBAGE)
    return backup


def _rescue(people: Stage, backup: Backup) -> Path | None:
    return rescue(people.file, people.folder / "thumbnails.sqlite3", backup)


def test_it_is_replaced_and_kept_aside_and_small_pictures_are_made_anew(
    people: Stage, backup: Backup
) -> None:
    aside = _rescue(people, backup)
    assert aside is not None
    assert aside.read_bytes() == GARBAGE
    people.reopen()
    assert people.library.people.find("Sarah").id == 1
    assert people.library.thumbnails.get("face", [1]) == {}


def test_not_under_another_process(people: Stage, backup: Backup, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rescuing, "PATIENCE", 0.1)
    with started("-c", HOLD, people.file) as other:
        try:
            assert other.stdout is not None
            assert other.stdout.readline() == "held\n"
            with pytest.raises(LibraryError, match=r"open in another Kinframe .*Nothing was changed\.$"):
                _rescue(people, backup)
        finally:
            other.kill()
    assert people.file.read_bytes() == GARBAGE


def test_not_once_somebody_else_has_done_it(people: Stage, backup: Backup) -> None:
    _rescue(people, backup)
    before = people.file.read_bytes()
    with pytest.raises(NotDamagedError, match="can be opened again"):
        _rescue(people, backup)
    assert people.file.read_bytes() == before


def test_it_is_held_while_it_is_replaced_and_not_afterwards(
    people: Stage, backup: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[bool] = []
    put = Backups.put_in_place

    def look(self: Backups, chosen: Backup) -> Path | None:
        with started("-c", HOLD, people.file) as other:
            held.append(other.wait(60) != 0)
        return put(self, chosen)

    monkeypatch.setattr(Backups, "put_in_place", look)
    _rescue(people, backup)
    assert held == [True]
    lock = WriterLock.take(people.file)
    assert lock is not None
    lock.release()
