"""Files that go while a scan is about to store what it saw in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from media.freedesktop_trash import FreedesktopTrash
from media.walk import _Walk
from models.effort import Effort
from models.photo import Problem
from services.undoing import undo
from tests.db.stage import Stage, run
from tests.db.test_scan import folder
from tests.db.test_trash import _id, named, of_sarah, scan_all, throw, trash
from tests.fakes import FakeEngine, Look, paint
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

__all__ = ["folder", "named", "trash"]


def test_a_photo_thrown_away_while_it_is_looked_at_stays_thrown_away(
    named: Stage, folder: Path, trash: FreedesktopTrash
) -> None:
    """And a picture that comes under its name is nobody's but its own."""
    photos = of_sarah(named)[-2:]
    paths = [named.library.photos.get(photo).path for photo in photos]
    named.library.folders.want(folder, Effort.THOROUGH)
    thrown = False
    for progress in scan(named.library, FakeEngine(), [folder], Manner(Pace(1))):
        if progress.stage == "Finding faces" and progress.done == 1 and not thrown:
            thrown = bool(throw(named, trash, *photos))
    assert thrown
    assert {photo.id for photo in named.library.trashed.all()} == set(photos)
    assert not {photo.path for photo in map(named.library.photos.get, photos)} & set(paths)
    paint(paths[0], [Look(4, 200)])
    scan_all(named, folder)
    assert _id(named, paths[0]) not in photos
    assert not set(photos) & set(of_sarah(named))
    paths[0].unlink()
    undo(named.library, named.pack, trash)
    assert set(photos) <= set(of_sarah(named))
    named.check_sound()


def test_a_file_that_has_gone_before_it_is_stored_is_not_stored(stage: Stage, folder: Path) -> None:
    files = sorted(folder.rglob("*.png"))
    for progress in scan(stage.library, FakeEngine(), [folder], Manner(Pace(1))):
        if progress.stage == "Finding faces" and progress.done == 1:
            for file in files[1:]:
                file.unlink(missing_ok=True)
    assert {photo.path for photo in stage.library.photos.all()} <= {files[0], *files[:6]}
    assert len(stage.library.photos.all()) < len(files)


def test_what_is_part_of_a_photo_that_cannot_be_read_for_a_moment_stays_that(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leader = tmp_path / "p" / "IMG_1.JPG"
    paint(leader, [Look(0, 1)])
    paint(leader.with_suffix(".CR2"), [Look(0, 2)])
    scan_all(stage, tmp_path / "p")
    before = stage.rows(("photos", "faces", "set_aside"))
    assert [photo.path for photo in stage.library.photos.all()] == [leader]
    whole = _Walk.file

    def broken(self: _Walk, path: str, entry: object = None) -> object:
        if path == str(leader):
            return iter([Problem(leader, "The disk could not read this file.")])
        return whole(self, path, entry)  # type: ignore[arg-type]

    monkeypatch.setattr(_Walk, "file", broken)
    scan_all(stage, tmp_path / "p")
    assert stage.rows(("photos", "faces", "set_aside")) == before
    monkeypatch.undo()
    leader.unlink()
    run(scan(stage.library, FakeEngine(), [tmp_path / "p"], Manner(Pace(1))))
    assert "IMG_1.CR2" in {photo.path.name for photo in stage.library.photos.all()}
