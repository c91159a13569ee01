"""Photos thrown away and brought back: real files in a real trash, and not a row or file lost on the way."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from media.freedesktop_trash import FreedesktopTrash
from media.trash import TrashEmptiedError, TrashError
from models.changes import Changes
from models.errors import AppError
from services.file_moves import NOTE
from services.naming import name_person
from services.trash import CopiesToo, move_to_trash
from services.undoing import redo, reverse, undo
from tests.db.stage import Stage, run
from tests.db.test_scan import PHOTOS, folder
from tests.fakes import FakeEngine, Look, paint
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

__all__ = ["folder"]

TABLES = ("photos", "faces", "set_aside", "people", "decisions", "look_alikes", "circles", "members")


@pytest.fixture
def named(stage: Stage, folder: Path) -> Stage:
    scan_all(stage, folder)
    name_person(stage.library, stage.pack, 1, "Sarah")
    return stage


@pytest.fixture
def trash(tmp_path: Path) -> FreedesktopTrash:
    return FreedesktopTrash(tmp_path / "data")


def scan_all(stage: Stage, *folders: Path, engine: FakeEngine | None = None) -> None:
    run(scan(stage.library, engine or FakeEngine(), folders, Manner(Pace(2))))


def throw(stage: Stage, trash: FreedesktopTrash, *photos: int, with_copies: bool = False) -> Changes:
    changes = move_to_trash(stage.library, stage.pack, photos, trash, with_copies=with_copies)
    assert isinstance(changes, Changes)
    return changes


def files_below(root: Path) -> dict[str, bytes]:
    return {str(file.relative_to(root)): file.read_bytes() for file in root.rglob("*") if file.is_file()}


def _id(stage: Stage, file: Path) -> int:
    return stage.library.photos.by_path(file).id


def rows_of(stage: Stage) -> object:
    return stage.rows(TABLES), stage.sql("SELECT * FROM copies ORDER BY path")


def of_sarah(stage: Stage) -> list[int]:
    return [found.face.photo_id for found in stage.library.faces.of_person(1)]


def test_there_and_back_and_there_again(named: Stage, folder: Path, trash: FreedesktopTrash) -> None:
    """Undo and redo, after restarts too, lead back and forth: every row and every file."""
    photos = sorted({*of_sarah(named)[:2], 1})
    files, rows = files_below(folder), rows_of(named)
    changes = throw(named, trash, *photos)
    assert changes.text == f"Moved {len(photos)} photos to the trash"
    assert changes.photos >= set(photos)
    assert len(files_below(folder)) == len(files) - len(photos)
    shown = {photo.id for photo in named.library.photos.all()}
    assert shown == set(range(1, PHOTOS + 1)) - set(photos)
    assert not set(of_sarah(named)) & set(photos)
    assert named.library.people.get(1).photos == len(set(of_sarah(named)))
    named.check_sound()
    after, gone = rows_of(named), files_below(folder)
    for _ in range(2):
        named.reopen()
        undone = undo(named.library, named.pack, trash)
        assert undone.text == f"Undone: {changes.text}"
        assert (rows_of(named), files_below(folder)) == (rows, files)
        named.check_sound()
        named.reopen()
        redo(named.library, named.pack, trash)
        assert files_below(folder) == gone
        named.check_sound()
    undo(named.library, named.pack, trash)
    assert (rows_of(named), files_below(folder)) == (rows, files)
    assert after != rows
    assert not list((trash._data_home / "Trash" / "info").iterdir())


def test_a_scan_does_not_miss_what_was_thrown_away(
    named: Stage, folder: Path, trash: FreedesktopTrash
) -> None:
    throw(named, trash, 1, 2)
    rows, engine = rows_of(named), FakeEngine()
    scan_all(named, folder, engine=engine)
    assert (rows_of(named), engine.looks) == (rows, 0)
    assert named.library.photos.count_missing() == 0
    assert named.library.photos.count() == PHOTOS - 2


def test_what_the_file_manager_brings_back_is_back_with_faces_and_names(
    named: Stage, folder: Path, trash: FreedesktopTrash
) -> None:
    photo = of_sarah(named)[0]
    path, rows, sarah = named.library.photos.get(photo).path, rows_of(named), of_sarah(named)
    content = path.read_bytes()
    throw(named, trash, photo)
    (place,) = (trash._data_home / "Trash" / "files").iterdir()
    shutil.move(place, path)
    engine = FakeEngine()
    scan_all(named, folder, engine=engine)
    assert engine.looks == 0
    assert of_sarah(named) == sarah
    assert rows_of(named) == rows
    assert path.read_bytes() == content
    named.check_sound()
    # The step has nothing to bring back any more, and can be taken again.
    undo(named.library, named.pack, trash)
    assert rows_of(named) == rows
    redo(named.library, named.pack, trash)
    assert not path.exists()
    named.check_sound()


def test_a_copy_met_elsewhere_brings_the_photo_back_there(
    named: Stage, folder: Path, trash: FreedesktopTrash, tmp_path: Path
) -> None:
    photo = of_sarah(named)[0]
    path, sarah = named.library.photos.get(photo).path, of_sarah(named)
    (tmp_path / "stick").mkdir()
    copy = shutil.copy2(path, tmp_path / "stick" / "again.png")
    throw(named, trash, photo)
    scan_all(named, tmp_path / "stick")
    assert named.library.photos.get(photo).path == copy
    assert sorted(of_sarah(named)) == sorted(sarah)
    named.check_sound()
    # What lies in the trash comes back to where it was; from then on the other is a copy.
    undo(named.library, named.pack, trash)
    assert path.exists()
    scan_all(named, folder, tmp_path / "stick")
    assert named.library.photos.get(photo).path == path
    assert [one.path for one in named.library.copies.of(photo)] == [copy]
    named.check_sound()


def test_another_picture_in_its_place_is_another_photo(
    named: Stage, folder: Path, trash: FreedesktopTrash
) -> None:
    photo = of_sarah(named)[0]
    path, sarah = named.library.photos.get(photo).path, of_sarah(named)
    throw(named, trash, photo)
    paint(path, [Look(4, 222)])
    scan_all(named, folder)
    assert _id(named, path) != photo
    assert photo not in of_sarah(named)
    before = rows_of(named)
    with pytest.raises(TrashError, match="something else at"):
        undo(named.library, named.pack, trash)
    assert rows_of(named) == before
    assert not named.library.noted(NOTE)
    path.unlink()
    scan_all(named, folder)
    undo(named.library, named.pack, trash)
    scan_all(named, folder)
    assert sorted(of_sarah(named)) == sorted(sarah)
    named.check_sound()


def test_what_was_emptied_cannot_come_back_and_undo_goes_on_with_the_step_before(
    named: Stage, folder: Path, trash: FreedesktopTrash
) -> None:
    step = throw(named, trash, 1, 2).step
    assert step is not None
    place = min((trash._data_home / "Trash" / "files").iterdir())
    place.unlink()
    before, files = rows_of(named), files_below(folder)
    with pytest.raises(TrashEmptiedError, match=r"it was emptied. Nothing was changed"):
        undo(named.library, named.pack, trash)
    assert (rows_of(named), files_below(folder)) == (before, files)
    assert named.library.history.get(step).final
    with pytest.raises(AppError, match="not in the trash any more"):
        reverse(named.library, named.pack, step, trash=trash)
    assert "Sarah" in undo(named.library, named.pack, trash).text


def test_copies_are_asked_about_and_go_along(named: Stage, folder: Path, trash: FreedesktopTrash) -> None:
    path = named.library.photos.get(1).path
    copies = [Path(shutil.copy(path, folder / f"copy {n}.png")) for n in range(2)]
    scan_all(named, folder)
    files, rows = files_below(folder), rows_of(named)
    asked = move_to_trash(named.library, named.pack, [1], trash)
    assert asked == CopiesToo(1, tuple(copies))
    assert (files_below(folder), rows_of(named)) == (files, rows)
    changes = throw(named, trash, 1, with_copies=True)
    assert changes.text == "Moved 1 photo to the trash, with 2 copies"
    assert not path.exists()
    assert not any(copy.exists() for copy in copies)
    undo(named.library, named.pack, trash)
    assert (files_below(folder), rows_of(named)) == (files, rows)


def test_a_copy_that_is_another_picture_by_now_stays(
    named: Stage, folder: Path, trash: FreedesktopTrash
) -> None:
    copy = Path(shutil.copy(named.library.photos.get(1).path, folder / "copy.png"))
    scan_all(named, folder)
    paint(copy, [Look(3, 100)])
    throw(named, trash, 1)
    assert copy.exists()


def test_sidecars_go_along_if_they_are_about_nothing_else(
    named: Stage, folder: Path, trash: FreedesktopTrash
) -> None:
    path = named.library.photos.get(1).path
    own = path.with_name(f"{path.name}.xmp")
    shared = path.with_suffix(".xmp")
    for sidecar in (own, shared):
        sidecar.write_text(sidecar.name)
    other = path.with_suffix(".jpg")
    other.write_bytes(b"another photo of that name")
    throw(named, trash, 1)
    assert (own.exists(), shared.exists()) == (False, True)
    undo(named.library, named.pack, trash)
    other.unlink()
    throw(named, trash, 1)
    assert (own.exists(), shared.exists()) == (False, False)
    undo(named.library, named.pack, trash)
    assert (own.read_text(), shared.read_text()) == (own.name, shared.name)


def test_what_is_shown_as_a_part_goes_along(named: Stage, folder: Path, trash: FreedesktopTrash) -> None:
    with named.library.transaction():
        named.library.standing.show_with({2: 1})
    part = named.library.photos.get(2).path
    changes = throw(named, trash, 1)
    assert changes.text == "Moved 1 photo to the trash"
    assert not part.exists()
    assert {photo.id for photo in named.library.trashed.all()} == {1, 2}
    undo(named.library, named.pack, trash)
    assert part.exists()
    assert named.library.photos.get(2).shown_with == 1
