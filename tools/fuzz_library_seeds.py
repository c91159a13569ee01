"""The whole libraries that are damaged, and where they and the damaged ones lie."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from models.face import DetectedFace, Vector
from models.geometry import Box
from models.photo import Problem
from services.answers import learn
from services.distinguishing import different_people
from services.facts import set_birth_date
from services.naming import name_person
from services.rejecting import confirm
from services.undoing import undo
from tests.clicks import Clicks
from tests.db.stage import Stage
from tests.fakes import detected, vector_of

ROOT = Path(__file__).resolve().parent.parent
OLD = ROOT / "tests" / "data" / "libraries"
LIBRARY, PICTURES = "kinframe.sqlite3", "thumbnails.sqlite3"
FRESH, LIVE = "current", "current-live"

OUTSIDE = "outside"
"""Beside the mutants: where the children live. Nothing may appear or change there."""
MARKER = "marker"
"""What a pickle in a blob would make there if anybody loaded it."""


def make_seeds(folder: Path) -> None:
    """Lay whole libraries in a folder, each in its own: every old version, a current one, one in use."""
    for file in sorted(OLD.glob("*.sqlite3")):
        (folder / file.stem).mkdir(parents=True)
        shutil.copyfile(file, folder / file.stem / LIBRARY)
    stage = Stage(folder / "stage")
    _fill(stage)
    # What is in the WAL only, as after a power cut.
    (folder / LIVE).mkdir()
    for end in ("", "-wal"):
        shutil.copyfile(folder / "stage" / f"{LIBRARY}{end}", folder / LIVE / f"{LIBRARY}{end}")
    stage.library.close()
    (folder / FRESH).mkdir()
    shutil.copyfile(stage.file, folder / FRESH / LIBRARY)
    shutil.rmtree(stage.folder)


def _fill(stage: Stage) -> None:
    """A row in every table, and a history of decisions that stand, were taken back, and were overtaken."""
    library, pack = stage.library, stage.pack
    stage.cast([6, 5, 4, 3])
    stage.sql("UPDATE photos SET taken_at = printf('20%02d-03-09T12:00:00', id) WHERE id % 3 > 0")
    with library.transaction():
        library.folders.mark([Path("/photos")], "done")
        library.problems.record(Problem(Path("/photos/broken.jpg"), "This file is damaged."))
        library.next_vectors.aim_at("fake-0002")
        library.next_vectors.put("fake-0002", [(1, vector_of(0, 99))])
    different_people(library, pack, [1, 2])
    set_birth_date(library, pack, 1, date(2005, 5, 5))
    confirm(library, pack, [1, 2], 1)
    clicks = Clicks(library, pack, 3, _drawn)
    for _ in range(14):
        clicks.decide()
    undo(library, pack)
    name_person(library, pack, 2, "Ann")
    clicks.decide()
    undo(library, pack)
    learn(library, pack)
    stage.regroup()
    # The moments are the only thing that is not the same each time.
    stage.sql("UPDATE history SET at = '2025-01-01T00:00:00.000+00:00'")
    stage.sql("UPDATE photos SET added_at = '2025-01-01T00:00:00.000+00:00'")
    stage.sql("UPDATE folders SET added_at = '2025-01-01T00:00:00.000+00:00'")


def _drawn(_number: int, vector: Vector, box: Box) -> DetectedFace:
    return detected(vector, box)
