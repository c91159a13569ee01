"""What cannot be thrown away, or cannot come back; and throwing away that was never finished."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from media.freedesktop_trash import FreedesktopTrash
from media.trash import GivenTrash, TrashEmptiedError, TrashError
from models.errors import AppError
from services.file_moves import NOTE, put_back_unsettled
from services.rejecting import hide_face
from services.trash import move_to_trash
from services.undoing import redo, reverse, undo
from tests.db.stage import Stage
from tests.db.test_scan import folder
from tests.db.test_trash import _id, files_below, named, of_sarah, rows_of, scan_all, throw, trash
from tests.fakes import Look, paint

__all__ = ["folder", "named", "trash"]


def test_missing_photos_leave_the_library_and_come_back(
    named: Stage, folder: Path, trash: FreedesktopTrash
) -> None:
    photo = of_sarah(named)[0]
    path, sarah = named.library.photos.get(photo).path, of_sarah(named)
    aside = path.rename(folder.parent / "aside.png")
    scan_all(named, folder)
    rows = rows_of(named)
    assert throw(named, trash, photo).text == "Removed 1 missing photo"
    assert photo not in of_sarah(named)
    assert named.library.photos.count_missing() == 0
    undo(named.library, named.pack, trash)
    assert rows_of(named) == rows
    redo(named.library, named.pack, trash)
    aside.rename(path)
    scan_all(named, folder)
    assert sorted(of_sarah(named)) == sorted(sarah)
    named.check_sound()


def test_some_of_each(named: Stage, folder: Path, trash: FreedesktopTrash) -> None:
    named.library.photos.get(1).path.unlink()
    assert throw(named, trash, 1, 2, 3).text == "Moved 2 photos to the trash; removed 1 missing photo"


def test_photos_of_a_disk_that_is_away_stay(named: Stage, folder: Path, trash: FreedesktopTrash) -> None:
    folder.rename(folder.with_name("away"))
    rows = rows_of(named)
    with pytest.raises(TrashError, match=r"perhaps its disk is not connected\. Nothing was deleted"):
        move_to_trash(named.library, named.pack, [1], trash)
    assert rows_of(named) == rows


def test_a_file_that_holds_another_picture_than_the_one_seen_stays(
    named: Stage, folder: Path, trash: FreedesktopTrash
) -> None:
    path = named.library.photos.get(1).path
    paint(path, [Look(4, 250)])
    with pytest.raises(TrashError, match="holds another picture"):
        move_to_trash(named.library, named.pack, [2, 1], trash)
    assert path.exists()
    assert named.library.photos.get(2).path.exists()


def test_one_file_that_cannot_be_moved_brings_back_all(named: Stage, folder: Path, tmp_path: Path) -> None:
    class Full(FreedesktopTrash):
        left = 2

        def put_in(self, path: Path, place: Path | None) -> Path | None:
            if not self.left:
                raise TrashError("The disk is full.")
            self.left -= 1
            return super().put_in(path, place)

    files, rows, steps = files_below(folder), rows_of(named), named.steps()
    with pytest.raises(TrashError, match="The disk is full"):
        move_to_trash(named.library, named.pack, [1, 2, 3, 4], Full(tmp_path / "data"))
    assert (files_below(folder), rows_of(named), named.steps()) == (files, rows, steps)
    assert not named.library.noted(NOTE)
    assert not list((tmp_path / "data" / "Trash" / "info").iterdir())


def test_a_trash_that_does_not_say_where_files_are_is_final(named: Stage, folder: Path) -> None:
    def swallow(path: str) -> tuple[bool, str]:
        Path(path).unlink()
        return True, ""

    step = throw(named, GivenTrash(swallow), 1).step  # type: ignore[arg-type]
    assert step is not None
    assert named.library.history.get(step).final
    assert "Sarah" in undo(named.library, named.pack).text


def test_a_trash_that_says_where_files_are_brings_them_back(
    named: Stage, folder: Path, tmp_path: Path
) -> None:
    def move(path: str) -> tuple[bool, str]:
        target = tmp_path / "$Recycle.Bin" / "S-1-5-21" / f"$R{Path(path).name}"
        target.parent.mkdir(parents=True, exist_ok=True)
        Path(path).rename(target)
        return True, str(target)

    files, rows = files_below(folder), rows_of(named)
    trash = GivenTrash(move)
    throw(named, trash, 1, 2)  # type: ignore[arg-type]
    undo(named.library, named.pack, trash)
    assert (files_below(folder), rows_of(named)) == (files, rows)
    redo(named.library, named.pack, trash)
    assert not named.library.photos.get(1).path.exists()


def test_faces_somebody_decided_about_and_faces_that_are_none(
    named: Stage, folder: Path, trash: FreedesktopTrash
) -> None:
    """A face that was hidden before stays so when the photo comes back; and its own step can be reversed."""
    photo = of_sarah(named)[0]
    face = named.library.faces.of_photo(photo)[0].face.id
    hidden = hide_face(named.library, named.pack, face).step
    assert hidden is not None
    rows = rows_of(named)
    throw(named, trash, photo)
    undo(named.library, named.pack, trash)
    assert rows_of(named) == rows
    redo(named.library, named.pack, trash)
    reverse(named.library, named.pack, hidden, trash=trash)
    assert not named.library.faces.is_shown(face)
    named.check_sound()


def test_a_photo_is_thrown_away_once(named: Stage, folder: Path, trash: FreedesktopTrash) -> None:
    throw(named, trash, 1)
    with pytest.raises(AppError, match="in the trash already"):
        move_to_trash(named.library, named.pack, [1], trash)
    assert throw(named, trash, 1, 2).text == "Moved 1 photo to the trash"


@pytest.mark.parametrize("moved", [True, False])
def test_what_was_never_decided_goes_back_at_the_next_start(
    named: Stage, folder: Path, trash: FreedesktopTrash, *, moved: bool
) -> None:
    path = named.library.photos.get(1).path
    files, place = files_below(folder), trash.reserve(path)
    assert place is not None
    if moved:
        trash.put_in(path, place)
    with named.library.transaction():
        named.library.note(NOTE, f'[["{path}", "{place}", false]]')
    put_back_unsettled(named.library, trash)
    assert files_below(folder) == files
    assert not list((trash._data_home / "Trash" / "info").iterdir())
    assert not named.library.noted(NOTE)


def test_a_file_on_its_way_out_that_is_in_both_places_is_in_one(
    named: Stage, folder: Path, trash: FreedesktopTrash
) -> None:
    path = named.library.photos.get(1).path
    throw(named, trash, 1)
    (place,) = (trash._data_home / "Trash" / "files").iterdir()
    path.hardlink_to(place)
    with named.library.transaction():
        named.library.note(NOTE, f'[["{path}", "{place}", true]]')
    scan_all(named, folder)
    put_back_unsettled(named.library, trash)
    assert path.exists()
    assert not place.exists()
    assert not named.library.trashed.all()
    named.check_sound()


def test_others_in_the_way_are_reversed_with_theirfiles_below(
    named: Stage, folder: Path, trash: FreedesktopTrash
) -> None:
    path, files = named.library.photos.get(1).path, files_below(folder)
    first = throw(named, trash, 1, 2).step
    assert first is not None
    for place in list((trash._data_home / "Trash" / "files").iterdir()):
        shutil.move(place, path.parent / place.name)
    scan_all(named, folder)
    throw(named, trash, 1)
    changes = reverse(named.library, named.pack, first, with_others=True, trash=trash)
    assert changes.undone
    assert sorted(files_below(folder).values()) == sorted(files.values())
    assert not named.library.trashed.all()
    named.check_sound()


def test_in_a_library_that_may_only_be_looked_at_nothing_moves(
    named: Stage, folder: Path, trash: FreedesktopTrash
) -> None:
    named.library.read_only = "Somebody else has it open."
    files = files_below(folder)
    with pytest.raises(AppError, match="Somebody else has it open"):
        move_to_trash(named.library, named.pack, [1], trash)
    assert files_below(folder) == files
    assert not trash._data_home.exists()


@pytest.mark.parametrize(
    "note",
    [
        "{", "5", "null", "[1]",
        '[["/a"]]', '[["/a", "/b", 1]]', '[[null, "/b", true]]', '[["a", "b", false]]',
        '[["/a\\u0000b", "/c", false]]', "[" * 5000,
    ],
)  # fmt: skip
def test_a_damaged_note_of_files_under_way_touches_nothing(
    named: Stage, folder: Path, trash: FreedesktopTrash, note: str
) -> None:
    files = files_below(folder)
    with named.library.transaction():
        named.library.note(NOTE, note)
    put_back_unsettled(named.library, trash)
    assert not named.library.noted(NOTE)
    assert files_below(folder) == files


@pytest.mark.parametrize("out", [True, False])
def test_a_made_up_note_unlinks_no_file(
    named: Stage, folder: Path, trash: FreedesktopTrash, *, out: bool
) -> None:
    file, second = folder / "thesis.odt", folder / "second name"
    file.write_text("precious")
    os.link(file, second)
    files = files_below(folder)
    with named.library.transaction():
        pairs = [[str(file), str(file), out], [str(file), str(second), out], [str(second), str(file), out]]
        named.library.note(NOTE, json.dumps(pairs))
    put_back_unsettled(named.library, trash)
    assert files_below(folder) == files
    assert not named.library.noted(NOTE)


def test_a_photo_comes_back_though_another_had_its_place_meanwhile(
    named: Stage, folder: Path, trash: FreedesktopTrash
) -> None:
    photo = of_sarah(named)[0]
    path = named.library.photos.get(photo).path
    throw(named, trash, photo)
    paint(path, [Look(7, 7)])
    scan_all(named, folder)
    newcomer = _id(named, path)
    with pytest.raises(TrashError, match="something else"):
        undo(named.library, named.pack, trash)
    path.unlink()
    assert newcomer in undo(named.library, named.pack, trash).photos
    assert _id(named, path) == photo
    assert photo in of_sarah(named)
    assert named.library.photos.get(newcomer).missing
    scan_all(named, folder)
    assert _id(named, path) == photo
    redo(named.library, named.pack, trash)
    assert not path.exists()
    assert photo not in of_sarah(named)
    named.check_sound()


def test_a_newcomer_is_not_taken_for_the_photo_that_was_emptied_away(
    named: Stage, folder: Path, trash: FreedesktopTrash, tmp_path: Path
) -> None:
    photo = of_sarah(named)[0]
    path = named.library.photos.get(photo).path
    throw(named, trash, photo)
    shutil.rmtree(tmp_path / "data" / "Trash" / "files")
    paint(path, [Look(7, 7)])
    scan_all(named, folder)
    newcomer = _id(named, path)
    with pytest.raises(TrashEmptiedError):
        undo(named.library, named.pack, trash)
    assert _id(named, path) == newcomer
    assert photo not in of_sarah(named)


def test_a_missing_photo_does_not_come_back_over_a_newcomer(
    named: Stage, folder: Path, trash: FreedesktopTrash
) -> None:
    photo = of_sarah(named)[0]
    path = named.library.photos.get(photo).path
    path.unlink()
    scan_all(named, folder)
    throw(named, trash, photo)
    paint(path, [Look(7, 7)])
    scan_all(named, folder)
    newcomer = _id(named, path)
    with pytest.raises(TrashError, match="something else"):
        undo(named.library, named.pack, trash)
    path.unlink()
    undo(named.library, named.pack, trash)
    assert _id(named, path) == photo
    assert named.library.photos.get(newcomer).missing
