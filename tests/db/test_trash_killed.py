"""Killed at any moment, throwing away and bringing back lose no file and no name: a real process and SIGKILL.

KINFRAME_KILLS=50 kills as often as that says.
"""

from __future__ import annotations

import os
import random
import shutil
import time
from pathlib import Path

import pytest

from media.freedesktop_trash import FreedesktopTrash
from services.file_moves import NOTE, put_back_unsettled
from services.naming import name_person
from services.undoing import undo
from tests.db.child import started
from tests.db.stage import Stage, run
from tests.db.test_scan import PHOTOS, folder
from tests.fakes import FakeEngine
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

__all__ = ["folder"]

KILLS = int(os.environ.get("KINFRAME_KILLS", "8"))
MOST_LINES, LONGEST_PAUSE = 12, 0.03


def _killed(library: Path, trash: Path, seed: int) -> str:
    """Start a child, and kill it a moment after its n-th line; returns all that it said."""
    chance = random.Random(seed)  # noqa: S311 - the same moments each time
    child = started("-m", "tests.db.trash_in_child", library, trash, seed)
    assert child.stdout is not None
    with child.stdout:
        said = "".join(child.stdout.readline() for _ in range(chance.randint(1, MOST_LINES)))
        time.sleep(chance.random() * LONGEST_PAUSE)
        child.kill()
        said += child.stdout.read()
    child.wait()
    return said


def _contents(*roots: Path) -> list[bytes]:
    return sorted(file.read_bytes() for root in roots for file in root.rglob("*.png"))


@pytest.mark.parametrize("seed", range(KILLS))
def test_no_file_and_no_name_is_lost(stage: Stage, folder: Path, tmp_path: Path, seed: int) -> None:
    _scan(stage, folder)
    name_person(stage.library, stage.pack, 1, "Sarah")
    rows, files, sarah = stage.rows(), _contents(folder), _photos_of(stage)
    stage.library.close()
    trash = FreedesktopTrash(tmp_path / "data")
    bin_files = tmp_path / "data" / "Trash" / "files"
    assert _killed(stage.folder, tmp_path / "data", seed).startswith("begin")
    stage.reopen()
    # Each file is in exactly one place, and what the next start does changes nothing of that.
    put_back_unsettled(stage.library, trash)
    assert not stage.library.noted(NOTE)
    assert _contents(folder, bin_files) == files
    infos = {file.name.removesuffix(".trashinfo") for file in (bin_files.parent / "info").glob("*")}
    assert {file.name for file in bin_files.glob("*")} <= infos
    _scan(stage, folder)
    trashed = {photo.id for photo in stage.library.trashed.all()}
    assert len(trashed) == len(list(bin_files.glob("*")))
    assert stage.library.photos.count() == PHOTOS - len(trashed)
    assert stage.library.photos.count_missing() == 0
    assert _photos_of(stage) == sarah - trashed
    stage.check_sound()
    # Whatever lies in the trash comes back.
    while (step := stage.library.history.last_done()) is not None and step.kind == "trash":
        undo(stage.library, stage.pack, trash)
    assert _contents(folder) == files
    _scan(stage, folder)
    assert not stage.library.trashed.all()
    assert stage.rows() == rows


def _scan(stage: Stage, folder: Path) -> None:
    run(scan(stage.library, FakeEngine(), [folder], Manner(Pace(2))))


def _photos_of(stage: Stage) -> set[int]:
    return {found.face.photo_id for found in stage.library.faces.of_person(1)}


def test_an_undisturbed_child_says_what_it_does(stage: Stage, folder: Path, tmp_path: Path) -> None:
    _scan(stage, folder)
    stage.library.close()
    child = started("-m", "tests.db.trash_in_child", stage.folder, tmp_path / "data", 1)
    assert child.stdout is not None
    with child.stdout:
        said = {child.stdout.readline().strip() for _ in range(30)}
        child.kill()
    child.wait()
    assert said == {"begin", "thrown", "undo", "redo"}
    stage.reopen()
    shutil.rmtree(tmp_path / "data")
