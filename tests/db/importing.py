"""Photos on the disk, what the old program says of them, and importing that."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.geometry import Box
from tests.db.old_program import Old
from tests.db.stage import Stage, run
from tests.fakes import FakeEngine, Look, cell_box, paint
from workers.import_worker import ImportReport, import_predecessor
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

PHOTOS = 5
EMPTY = 3
"""The cell of every photo in which nobody is painted."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five photos of three people beside an empty cell."""
    for number in range(PHOTOS):
        paint(photo_of(tmp_path / "photos", number), [*(Look(person, number) for person in range(3)), None])
    return tmp_path / "photos"


@pytest.fixture
def old(tmp_path: Path) -> Old:
    (tmp_path / "old").mkdir()
    return Old(tmp_path / "old" / "old.db", "text")


@pytest.fixture
def filled(old: Old, folder: Path) -> Old:
    """Anna, Berta and a group without a name, each in every photo; one box of Berta's was drawn."""
    old.branch("face_000", "Anna")
    old.branch("face_001", "Berta")
    old.branch("face_002", None)
    for number in range(PHOTOS):
        for cell in range(3):
            old.crop(f"face_00{cell}", str(photo_of(folder, number)), text_of(cell_box(cell).widened(1.2)))
    old.branch("manual_7f", None)
    old.crop("manual_7f", str(photo_of(folder, 0)), text_of(cell_box(EMPTY)))
    old.crop("face_001", str(photo_of(folder, 1)), text_of(cell_box(EMPTY)))
    old.crop(None, str(photo_of(folder, 2)), text_of(cell_box(EMPTY)))
    return old


def photo_of(folder: Path, number: int) -> Path:
    return folder / f"{number}.png"


def text_of(box: Box) -> str:
    return f"{box.x},{box.y},{box.width},{box.height}"


def import_old(stage: Stage, old: Old, engine: FakeEngine | None = None) -> ImportReport:
    try:
        work = import_predecessor(stage.library, engine or FakeEngine(), old.file, Manner(Pace(2)))
        return run(work)
    finally:
        assert not old.trap.exists()
        stage.check_sound()


def scan_folder(stage: Stage, folder: Path) -> None:
    run(scan(stage.library, FakeEngine(), [folder], Manner(Pace(2))))


def face_at(stage: Stage, photo: int, box: Box) -> int:
    found = stage.library.faces.covered_by(photo, box)
    assert found is not None
    return found


def name_at(stage: Stage, photo: int, cell: int) -> str | None:
    faces = stage.library.faces.of_photo(photo)
    return next(found.name for found in faces if cell_box(cell).draws_again(found.face.box))


def everything(stage: Stage) -> dict[str, object]:
    """All that an import leaves, but the times of day."""
    photos = "id, path, size, mtime_ns, fingerprint, width, height, pack_id, effort"
    return {
        **stage.rows(),
        "photos": stage.sql(f"SELECT {photos} FROM photos ORDER BY id"),  # noqa: S608
        "history": stage.sql("SELECT id, kind, text, changes, undone FROM history ORDER BY id"),
        "waiting": stage.sql("SELECT * FROM waiting"),
        "settled": stage.sql("SELECT * FROM settled"),
    }
