"""An import made again, taken back, or stopped anywhere."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from models.progress import Progress
from services.undoing import redo, undo
from tests.db.importing import (
    EMPTY,
    PHOTOS,
    everything,
    face_at,
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
from tests.db.stage import Stage, owner
from tests.fakes import FakeEngine, cell_box
from workers.import_worker import import_predecessor
from workers.pace import Pace
from workers.scan_steps import Manner

__all__ = ["filled", "folder", "old"]


def test_a_second_import_changes_nothing(stage: Stage, filled: Old) -> None:
    report = import_old(stage, filled)
    before, engine = everything(stage), FakeEngine()
    assert import_old(stage, filled, engine) == report
    assert everything(stage) == before
    assert engine.looks == 0


def test_what_has_come_since_is_added(stage: Stage, filled: Old, folder: Path) -> None:
    away = folder.parent / "away.png"
    shutil.move(photo_of(folder, 4), away)
    import_old(stage, filled)
    by_hand = owner(stage.library, face_at(stage, 1, cell_box(EMPTY)))
    shutil.move(away, photo_of(folder, 4))
    filled.crop("manual_7f", str(photo_of(folder, 4)), text_of(cell_box(EMPTY)))
    people = stage.library.people.count()
    report = import_old(stage, filled)
    assert report.people == 3
    assert [name_at(stage, 5, cell) for cell in range(2)] == ["Anna", "Berta"]
    assert stage.library.people.count() == people
    assert stage.person_of(face_at(stage, 5, cell_box(EMPTY))) == by_hand
    assert stage.library.history.all()[0].text == "Imported 3 people from old.db"


def test_undo_leaves_what_a_scan_would_have(
    stages: Callable[[str], Stage], filled: Old, folder: Path
) -> None:
    scanned, imported = stages("scanned"), stages("imported")
    scan_folder(scanned, folder)
    import_old(imported, filled)
    after = imported.rows()
    undo(imported.library, imported.pack)
    assert imported.rows() == scanned.rows()
    imported.check_sound()
    redo(imported.library, imported.pack)
    assert imported.rows() == after
    imported.check_sound()


def test_undo_after_a_scan_takes_all_of_it_back(stage: Stage, filled: Old, folder: Path) -> None:
    scan_folder(stage, folder)
    before = stage.rows()
    import_old(stage, filled)
    assert stage.rows() != before
    undo(stage.library, stage.pack)
    assert stage.rows() == before


def test_an_import_that_was_undone_can_be_made_again(stage: Stage, filled: Old) -> None:
    report = import_old(stage, filled)
    undo(stage.library, stage.pack)
    assert import_old(stage, filled) == report
    assert stage.library.people.names() == ["Anna", "Berta"]


def test_an_import_stopped_anywhere_goes_on_and_ends_the_same(
    stages: Callable[[str], Stage], filled: Old
) -> None:
    undisturbed = stages("undisturbed")
    report = import_old(undisturbed, filled)
    stop_after = 1
    while True:
        stopped = stages(f"stopped {stop_after}")
        work = import_predecessor(stopped.library, FakeEngine(), filled.file, Manner(Pace(2)))
        ended = len([progress for progress, _ in zip(work, range(stop_after), strict=False)]) < stop_after
        work.close()
        stopped.reopen()
        assert import_old(stopped, filled) == report
        assert everything(stopped) == everything(undisturbed), f"stopped after {stop_after} reports"
        if ended:
            break
        stop_after += 1
    assert stop_after > PHOTOS + 5


def test_every_photo_is_stored_at_once_and_told(stage: Stage, filled: Old) -> None:
    reports: list[Progress] = []
    for progress in import_predecessor(stage.library, FakeEngine(), filled.file, Manner(Pace(2))):
        reports.append(progress)
        if progress.stage == "Finding faces":
            assert stage.library.photos.count() == progress.done
    stages = list(dict.fromkeys(progress.stage for progress in reports))
    assert stages == [
        *("Reading the old library", "Finding faces", "Grouping faces", "Describing faces"),
        "Importing people",
    ]
    assert any(progress.changes.step for progress in reports)
