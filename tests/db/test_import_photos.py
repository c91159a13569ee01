"""Importing the old program's library: photos that are gone, away, moved, copied or unreadable."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.db.importing import (
    EMPTY,
    PHOTOS,
    everything,
    filled,
    folder,
    import_old,
    name_at,
    old,
    photo_of,
    scan_folder,
    text_of,
)
from tests.db.old_program import Old
from tests.db.stage import Stage, run
from tests.fakes import FakeEngine, Look, cell_box, paint
from workers import import_worker
from workers.import_worker import import_predecessor
from workers.pace import Pace
from workers.scan_steps import Manner

__all__ = ["filled", "folder", "old"]


def test_photos_that_are_gone_are_counted(
    stage: Stage, filled: Old, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_worker, "MOST_MISSING", 1)
    for number in (1, 3):
        photo_of(folder, number).unlink()
    filled.crop("face_000", "relative.png", text_of(cell_box(0)))
    report = import_old(stage, filled)
    assert (report.photos, report.missing_count) == (3, 3)
    assert report.missing == (photo_of(folder, 1),)
    assert "3 photos were not found." in report.sentence
    assert stage.library.people.find("Anna").faces == 3
    assert stage.library.problems.count() == 0


def test_a_photo_that_cannot_be_read_stops_nothing(stage: Stage, filled: Old, folder: Path) -> None:
    photo_of(folder, 4).write_bytes(b"no photo")
    report = import_old(stage, filled)
    assert [problem.path for problem in report.failed] == [photo_of(folder, 4)]
    assert (report.photos, report.people) == (4, 3)
    assert report.sentence.endswith(" 1 photo could not be used.")
    again = import_old(stage, filled)
    assert again == report


def test_what_stands_where_a_photo_stood_is_no_photo(stage: Stage, filled: Old, folder: Path) -> None:
    photo_of(folder, 0).unlink()
    photo_of(folder, 0).mkdir()
    report = import_old(stage, filled)
    assert [problem.path for problem in report.failed] == [photo_of(folder, 0)]
    assert report.photos == 4


def test_a_photo_that_is_away_but_known_gets_its_names(stage: Stage, filled: Old, folder: Path) -> None:
    scan_folder(stage, folder)
    photo_of(folder, 2).unlink()
    report = import_old(stage, filled)
    assert report.missing == (photo_of(folder, 2),)
    assert name_at(stage, 3, 0) == "Anna"
    assert stage.value("SELECT count(*) FROM faces WHERE source = 'manual'") == 2


def test_known_photos_are_not_looked_at_again(stage: Stage, filled: Old, folder: Path) -> None:
    scan_folder(stage, folder)
    paint(photo_of(folder, 1), [Look(0, 77), Look(1, 77), Look(2, 77)])
    engine = FakeEngine()
    import_old(stage, filled, engine)
    assert engine.looks == 1
    assert stage.library.photos.count() == PHOTOS
    assert [name_at(stage, 2, cell) for cell in range(3)] == ["Anna", "Berta", None]


def test_a_path_spelt_in_a_roundabout_way_is_the_same_photo(stage: Stage, old: Old, folder: Path) -> None:
    scan_folder(stage, folder)
    old.branch("face_000", "Anna")
    old.crop("face_000", str(folder / ".." / "photos" / "0.png"), text_of(cell_box(0)))
    engine = FakeEngine()
    import_old(stage, old, engine)
    assert (engine.looks, stage.library.photos.count()) == (0, PHOTOS)
    assert name_at(stage, 1, 0) == "Anna"


def test_a_copy_is_the_same_photo(stage: Stage, old: Old, folder: Path) -> None:
    old.branch("face_000", "Anna")
    old.branch("face_001", "Berta")
    copy = folder / "copy.png"
    shutil.copy(photo_of(folder, 0), copy)
    old.crop("face_000", str(photo_of(folder, 0)), text_of(cell_box(0)))
    old.crop("face_001", str(copy), text_of(cell_box(1)))
    old.crop("face_001", str(folder / "x" / ".." / "copy.png"), text_of(cell_box(EMPTY)))
    report = import_old(stage, old)
    assert (report.photos, report.people, stage.library.photos.count()) == (1, 2, 1)
    assert [name_at(stage, 1, cell) for cell in range(2)] == ["Anna", "Berta"]
    before = everything(stage)
    assert import_old(stage, old) == report
    assert everything(stage) == before


def test_a_known_photo_that_has_moved_to_the_old_place_is_the_same(
    stage: Stage, filled: Old, folder: Path
) -> None:
    folder.rename(folder.with_name("before"))
    scan_folder(stage, folder.with_name("before"))
    folder.with_name("before").rename(folder)
    engine = FakeEngine()
    import_old(stage, filled, engine)
    assert (engine.looks, stage.library.photos.count()) == (0, PHOTOS)
    assert [name_at(stage, 1, cell) for cell in range(2)] == ["Anna", "Berta"]


def test_a_copy_of_a_photo_that_failed_is_tried(stage: Stage, filled: Old, folder: Path) -> None:
    for number in (0, 1):
        photo_of(folder, number).write_bytes(b"no photo")
    report = import_old(stage, filled)
    assert [problem.path for problem in report.failed] == [photo_of(folder, number) for number in (0, 1)]


def test_a_photo_that_changes_while_it_is_imported(stage: Stage, filled: Old, folder: Path) -> None:
    work = import_predecessor(stage.library, FakeEngine(), filled.file, Manner(Pace(1)))
    for progress in work:
        if progress.stage == "Grouping faces":
            paint(photo_of(folder, 1), [None])
            break
    report = run(work)
    assert [problem.path for problem in report.failed] == [photo_of(folder, 1)]
    assert "changed since it was scanned" in report.failed[0].sentence
    stage.check_sound()
