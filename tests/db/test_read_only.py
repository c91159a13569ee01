"""A library that another process writes, or on a disk that cannot be written: looked at, with a sentence."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.errors import LibraryError
from repository.library import Library
from services.centroids import gallery
from services.checking import check
from services.naming import name_person
from services.suggesting import suggest
from services.undoing import undo
from tests.db.child import started
from tests.db.stage import Stage
from tests.db.test_environment import ordinary
from tests.fakes import PACK

__all__ = ["ordinary"]

HOLD = """
import sys, time
from pathlib import Path
from repository.library import Library
folder = Path(sys.argv[1])
with Library(folder / "kinframe.sqlite3", folder / "thumbnails.sqlite3") as library:
    assert library.can_write
    print("held", flush=True)
    time.sleep(float(sys.argv[2]))
"""


@pytest.fixture
def held(people: Stage) -> Iterator[Stage]:
    """A library another process has open."""
    name_person(people.library, people.pack, 1, "Sarah")
    people.library.close()
    child = started("-c", HOLD, people.folder, 60)
    assert child.stdout is not None
    assert child.stdout.readline() == "held\n"
    people.library = people._open()
    try:
        yield people
    finally:
        child.kill()
        child.stdout.close()
        child.wait()


def test_the_second_process_may_look_but_not_write(held: Stage) -> None:
    library = held.library
    assert library.read_only is not None
    assert library.read_only.startswith("This library is open in another Kinframe (process ")
    assert library.people.all()[0].name == "Sarah"
    assert suggest(library, held.pack, held.vector(0, 60)).compared == 4
    assert check(library, held.pack).sound
    before = held.rows()
    for write in (
        lambda: name_person(library, held.pack, 2, "Tom"),
        lambda: undo(library, held.pack),
        lambda: library.folders.mark([Path("/photos")], "done"),
    ):
        with pytest.raises(LibraryError, match=r"open in another Kinframe.*Nothing was changed"):
            write()
    assert held.rows() == before


def test_damage_is_healed_in_memory_where_nothing_can_be_written(held: Stage) -> None:
    held.sql("UPDATE people SET centroid = x'80' WHERE id = 2")
    assert gallery(held.library, held.pack).healed == 1
    assert suggest(held.library, held.pack, held.vector(1, 60)).candidates[0].person_id == 2


def test_once_the_other_has_ended_it_can_be_written_again(people: Stage) -> None:
    people.library.close()
    child = started("-c", HOLD, people.folder, 0)
    assert child.stdout is not None
    with child.stdout:
        child.stdout.read()
    child.wait()
    people.library = people._open()
    name_person(people.library, people.pack, 1, "Sarah")


def test_several_connections_of_one_process_may_all_write(people: Stage) -> None:
    with Library(people.file, people.folder / "thumbnails.sqlite3") as second:
        name_person(second, people.pack, 1, "Sarah")
        name_person(people.library, people.pack, 2, "Tom")
    name_person(people.library, people.pack, 3, "Ann")


@pytest.fixture
def finished(tmp_path: Path) -> dict[str, bytes]:
    """The files of a closed library in which Sarah has been named."""
    stage = Stage(tmp_path / "finished")
    stage.cast([3, 3])
    name_person(stage.library, stage.pack, 1, "Sarah")
    stage.library.close()
    return {file.name: file.read_bytes() for file in stage.folder.iterdir()}


def test_a_library_on_a_read_only_disk_can_be_looked_at(finished: dict[str, bytes], ordinary: Path) -> None:
    for name, content in finished.items():
        (ordinary / name).write_bytes(content)
        (ordinary / name).chmod(stat.S_IRUSR)
    ordinary.chmod(stat.S_IRUSR | stat.S_IXUSR)
    before = sorted(path.name for path in ordinary.iterdir())
    with Library(ordinary / "kinframe.sqlite3", ordinary / "thumbnails.sqlite3") as library:
        assert library.read_only == "The library's folder or disk is read-only, so it can only be looked at."
        assert library.people.get(1).name == "Sarah"
        library.thumbnails.put([("photo", 1, b"jpeg")])
        with pytest.raises(LibraryError, match=r"can only be looked at\. Nothing was changed"):
            name_person(library, PACK, 2, "Tom")
    assert sorted(path.name for path in ordinary.iterdir()) == before


def test_an_old_library_on_a_read_only_disk_says_that_it_must_be_updated(ordinary: Path) -> None:
    source = Path(__file__).parent.parent / "data" / "libraries" / "version-1.sqlite3"
    (ordinary / "kinframe.sqlite3").write_bytes(source.read_bytes())
    (ordinary / "kinframe.sqlite3").chmod(stat.S_IRUSR)
    ordinary.chmod(stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(
        LibraryError, match="older version of Kinframe wrote this library, and it must be updated"
    ):
        Library(ordinary / "kinframe.sqlite3", ordinary / "thumbnails.sqlite3")


def test_no_library_where_none_can_be_made(ordinary: Path) -> None:
    ordinary.chmod(stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(LibraryError, match="cannot be opened: its folder is missing or may not be used"):
        Library(ordinary / "kinframe.sqlite3", ordinary / "thumbnails.sqlite3")
