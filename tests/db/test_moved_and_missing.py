"""Photos that are renamed, moved, copied, deleted or away keep all that was said of them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from media.volumes import Volume
from models.errors import AppError, PhotoError
from models.geometry import Box
from models.progress import ScanReport
from services.drawing import keep_drawn
from services.locating import file_of
from services.naming import name_person
from services.relocating import folder_states, relocate
from tests.db.stage import Stage, run
from tests.db.test_scan import PHOTOS, folder
from tests.fakes import FakeEngine, Look, paint
from workers import scan_worker
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

__all__ = ["folder"]


def _scan(stage: Stage, *folders: Path, engine: FakeEngine | None = None) -> ScanReport:
    return run(scan(stage.library, engine or FakeEngine(), folders, Manner(Pace(2))))


@pytest.fixture
def named(stage: Stage, folder: Path) -> Stage:
    """A scanned folder with a named person, and somebody drawn by hand on the first photo."""
    _scan(stage, folder)
    name_person(stage.library, stage.pack, 1, "Sarah")
    drawn = stage.drawn(stage.vector(7, 1), photo=1, box=Box(2, 40, 15, 15))
    keep_drawn(stage.library, stage.pack, drawn, name="Kit")
    return stage


def _paths(stage: Stage) -> list[Path]:
    return sorted(photo.path for photo in stage.library.photos.all())


def test_a_renamed_folder_is_known_again_without_looking_at_a_photo(named: Stage, folder: Path) -> None:
    before, engine = named.rows(), FakeEngine()
    (folder / "trip 1").rename(folder / "Summer")
    report = _scan(named, folder, engine=engine)
    assert (report.photos, report.new, engine.looks) == (PHOTOS, 0, 0)
    assert named.rows() == before
    assert {path.parent.name for path in _paths(named)} == {"trip 0", "Summer", "trip 2"}
    assert named.library.photos.count_missing() == 0


def test_a_copy_shares_the_faces_of_the_photo(named: Stage, folder: Path) -> None:
    before, engine = named.rows(), FakeEngine()
    copy = folder / "trip 1" / "copy.png"
    shutil.copy2(folder / "trip 0" / "003.png", copy)
    report = _scan(named, folder, engine=engine)
    assert (report.photos, report.new, engine.looks) == (PHOTOS + 1, 1, 0)
    assert named.library.photos.count() == PHOTOS
    assert named.rows() == before
    assert named.library.photos.by_path(copy) == named.library.photos.by_path(folder / "trip 0" / "003.png")
    again = _scan(named, folder, engine=engine)
    assert (again.new, engine.looks) == (0, 0)


def test_a_copy_that_was_only_touched_stays_one(named: Stage, folder: Path) -> None:
    copy = folder / "copy.png"
    shutil.copy(folder / "trip 0" / "003.png", copy)
    _scan(named, folder)
    os.utime(copy, ns=(1, 1))
    engine = FakeEngine()
    assert (_scan(named, folder, engine=engine).new, engine.looks) == (0, 0)
    assert named.library.copies.known_files()[str(copy)].mtime_ns == 1


def test_copies_that_come_with_a_new_folder_are_looked_at_once(stage: Stage, tmp_path: Path) -> None:
    first = paint(tmp_path / "new" / "a.png", [Look(1, 10)])
    for name in ("b.png", "c.png"):
        shutil.copy(first, tmp_path / "new" / name)
    paint(tmp_path / "new" / "d.png", [Look(2, 10), Look(3, 10)])
    engine = FakeEngine()
    report = _scan(stage, tmp_path / "new", engine=engine)
    assert (report.photos, report.new, engine.looks) == (4, 4, 2)
    assert (stage.library.photos.count(), stage.library.copies.count()) == (2, 2)


def test_if_the_photo_goes_its_copy_takes_its_place(named: Stage, folder: Path) -> None:
    before, original, copy = named.rows(), folder / "trip 0" / "003.png", folder / "copy.png"
    shutil.copy(original, copy)
    _scan(named, folder)
    photo = named.library.photos.by_path(original).id
    original.unlink()
    assert file_of(named.library, named.library.photos.get(photo)) == copy
    _scan(named, folder)
    found = named.library.photos.get(photo)
    assert (found.path, found.missing) == (copy, False)
    assert named.library.copies.count() == 0
    assert named.rows() == before


def test_an_edited_photo_leaves_its_faces_to_the_copy(named: Stage, folder: Path) -> None:
    original, copy = folder / "trip 0" / "000.png", folder / "copy.png"
    photo = named.library.photos.by_path(original).id
    named.library.faces.of_photo(photo)
    shutil.copy(original, copy)
    _scan(named, folder)
    before = [found.face.id for found in named.library.faces.of_photo(photo)]
    paint(original, [Look(4, 200)])
    _scan(named, folder)
    assert named.library.photos.get(photo).path == copy
    assert [found.face.id for found in named.library.faces.of_photo(photo)] == before
    assert named.library.photos.by_path(original).id != photo
    named.check_sound()


def test_a_copy_that_becomes_another_picture_is_a_photo_of_its_own(named: Stage, folder: Path) -> None:
    copy = folder / "copy.png"
    shutil.copy(folder / "trip 0" / "003.png", copy)
    _scan(named, folder)
    paint(copy, [Look(4, 200)])
    _scan(named, folder)
    assert named.library.photos.count() == PHOTOS + 1
    assert named.library.copies.count() == 0


def test_a_deleted_photo_is_missing_and_keeps_its_faces(named: Stage, folder: Path) -> None:
    before, gone = named.rows(), folder / "trip 0" / "003.png"
    photo = named.library.photos.by_path(gone).id
    content = gone.read_bytes()
    gone.unlink()
    _scan(named, folder)
    assert named.library.photos.get(photo).missing
    assert named.library.photos.count_missing() == 1
    assert named.rows() == before
    with pytest.raises(PhotoError, match=r"The photo disappeared.*Its faces and names are kept"):
        file_of(named.library, named.library.photos.get(photo))
    (folder / "elsewhere").mkdir()
    (folder / "elsewhere" / "found again.png").write_bytes(content)
    engine = FakeEngine()
    _scan(named, folder, engine=engine)
    assert (named.library.photos.get(photo).missing, engine.looks) == (False, 0)
    assert named.library.photos.get(photo).path.name == "found again.png"


def test_a_photo_that_is_back_at_its_place_is_not_missing(named: Stage, folder: Path) -> None:
    gone = folder / "trip 0" / "003.png"
    aside = gone.rename(folder.parent / "aside.png")
    _scan(named, folder)
    assert named.library.photos.count_missing() == 1
    aside.rename(gone)
    _scan(named, folder)
    assert named.library.photos.count_missing() == 0


def test_of_a_folder_that_is_away_nothing_is_said_to_be_missing(named: Stage, folder: Path) -> None:
    before = named.rows()
    folder.rename(folder.with_name("away"))
    report = _scan(named, folder)
    assert [problem.sentence for problem in report.failed] == ["This folder does not exist."]
    assert named.library.photos.count_missing() == 0
    assert named.rows() == before
    photo = named.library.photos.all()[0]
    with pytest.raises(PhotoError, match="perhaps its disk is not connected"):
        file_of(named.library, photo)


def test_a_subfolder_that_may_not_be_read_is_not_missing(
    named: Stage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scandir = os.scandir

    def refused(path: str) -> AbstractContextManager[Iterator[os.DirEntry[str]]]:
        if str(path).endswith("trip 0"):
            raise PermissionError(13, "denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refused)
    report = _scan(named, folder)
    assert len(report.failed) == 1
    assert named.library.photos.count_missing() == 0


def test_a_moved_folder_is_relocated_with_all_that_was_said(named: Stage, folder: Path) -> None:
    before = named.rows()
    now = folder.rename(folder.with_name("Pictures of us"))
    changes = relocate(named.library, folder, now)
    assert changes.text == f"{PHOTOS} photos moved along to {now}"
    assert named.rows() == before
    assert all(path.is_relative_to(now) for path in _paths(named))
    assert named.library.folders.all() == [now]
    engine = FakeEngine()
    assert (_scan(named, now, engine=engine).new, engine.looks) == (0, 0)


def test_part_of_a_folder_can_be_relocated(named: Stage, folder: Path, tmp_path: Path) -> None:
    now = (folder / "trip 0").rename(tmp_path / "trip")
    relocate(named.library, folder / "trip 0", now)
    assert sum(path.is_relative_to(now) for path in _paths(named)) == PHOTOS // 3
    assert named.library.folders.all() == [folder]


def test_photos_met_anew_at_the_new_place_make_room(named: Stage, folder: Path, tmp_path: Path) -> None:
    before, now = named.rows(), tmp_path / "new"
    shutil.copytree(folder, now)
    named.sql("UPDATE photos SET size = size + 1")  # so that they are not known again as copies
    _scan(named, now)
    shutil.rmtree(folder)
    relocate(named.library, folder, now)
    assert named.library.photos.count() == PHOTOS
    assert [row[0] for row in named.rows()["faces"]] == [row[0] for row in before["faces"]]


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ("photos", "photos", "That is where the folder is already"),
        ("unknown", "photos", "The library knows no photos in"),
        ("photos", "nowhere", "There is no folder"),
        ("photos", "other", "None of the photos that were in .* Nothing was changed"),
    ],
)
def test_a_wrong_relocation_is_refused(
    named: Stage, folder: Path, before: str, after: str, sentence: str
) -> None:
    paint(folder.parent / "other" / "trip 0" / "000.png", [Look(1, 5)])
    paths = _paths(named)
    with pytest.raises(AppError, match=sentence):
        relocate(named.library, folder.parent / before, folder.parent / after)
    assert _paths(named) == paths


def test_a_disk_is_known_again_under_another_mount_point(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usb, other = tmp_path / "media" / "usb0", tmp_path / "media" / "usb1"
    for number in range(4):
        paint(usb / "photos" / f"{number}.png", [Look(1, number), Look(2, number)])
    monkeypatch.setattr(scan_worker, "mounted_volumes", lambda: [Volume("UUID-1", usb, "Photos")])
    _scan(stage, usb / "photos")
    name_person(stage.library, stage.pack, 1, "Sarah")
    before = stage.rows()
    usb.rename(other)
    monkeypatch.setattr(scan_worker, "mounted_volumes", lambda: [Volume("UUID-1", other, "Photos")])
    engine = FakeEngine()
    report = _scan(stage, usb / "photos", engine=engine)
    assert (report.photos, report.new, report.failed, engine.looks) == (4, 0, (), 0)
    assert stage.library.folders.all() == [other / "photos"]
    assert all(path.is_relative_to(other) for path in _paths(stage))
    assert stage.rows() == before


def test_another_disk_at_the_same_place_changes_nothing(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usb = tmp_path / "usb"
    paint(usb / "photos" / "a.png", [Look(1, 1)])
    monkeypatch.setattr(scan_worker, "mounted_volumes", lambda: [Volume("UUID-1", usb)])
    _scan(stage, usb / "photos")
    usb.rename(tmp_path / "drawer")
    usb.mkdir()
    monkeypatch.setattr(scan_worker, "mounted_volumes", lambda: [Volume("UUID-2", usb)])
    _scan(stage, usb / "photos")
    assert stage.library.photos.count() == 1
    assert stage.library.photos.count_missing() == 0


def test_the_folders_say_what_is_missing(named: Stage, folder: Path) -> None:
    (folder / "trip 0" / "003.png").unlink()
    _scan(named, folder)
    (state,) = folder_states(named.library)
    assert (state.path, state.photos, state.missing, state.there) == (folder, PHOTOS, 1, True)
