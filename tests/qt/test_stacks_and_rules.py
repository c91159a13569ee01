"""Stacks and what is said of folders, through the window's jobs."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from config.paths import Paths
from models.folder_rule import FolderRule
from tests.qt.page_data import no_images
from ui.folder_rules_controller import IGNORED, NO_FACES, FolderRulesController, as_dict
from ui.settings.rules_part import RulesPart
from ui.shared import theme
from ui.stacks.stacks_dialog import StacksDialog
from ui.stacks_controller import StacksController
from workers.jobs import Jobs, prepare_library

PATIENCE = 30_000


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    found = Paths.choose(tmp_path / "library")
    prepare_library(found).close()
    return found


@pytest.fixture
def jobs(qtbot: QtBot, paths: Paths) -> Iterator[Jobs]:
    made = Jobs(paths, None, device="cpu")
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    theme.apply(qapp, "light")
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def album(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> Path:
    """Two bursts of two photos without faces, scanned."""
    folder = tmp_path / "album"
    folder.mkdir()
    for burst in range(2):
        scene = np.random.default_rng(burst).integers(0, 255, (9, 12, 3), np.uint8)
        picture = Pillow.fromarray(scene).resize((640, 480), Pillow.Resampling.BICUBIC)
        for shot in range(2):
            picture.save(folder / f"{burst}{shot}.jpg", quality=80 + shot)
    with qtbot.waitSignal(jobs.scanned, timeout=PATIENCE):
        jobs.scans.scan([folder])
    return folder


def _rows(paths: Paths, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(paths.database)) as connection:
        return connection.execute(sql).fetchall()


def _count_stacked(paths: Paths) -> int:
    return len(_rows(paths, "SELECT 1 FROM photos WHERE stack IS NOT NULL"))


def test_offers_are_counted_shown_and_answered(
    qtbot: QtBot, jobs: Jobs, paths: Paths, window: QWidget, album: Path
) -> None:
    controller = StacksController(jobs, no_images(), window)
    counts: list[int] = []
    controller.counted.connect(counts.append)
    controller.count()
    qtbot.waitUntil(lambda: counts == [2], timeout=PATIENCE)
    controller.show_offers()
    qtbot.waitUntil(lambda: bool(window.findChildren(StacksDialog)), timeout=PATIENCE)
    (dialog,) = window.findChildren(StacksDialog)
    with qtbot.waitSignal(jobs.changed, timeout=PATIENCE):
        dialog.apart.click()
    qtbot.waitUntil(lambda: counts[-1] == 1, timeout=PATIENCE)
    assert _count_stacked(paths) == 0
    with qtbot.waitSignal(jobs.changed, timeout=PATIENCE):
        dialog.stack.click()
    qtbot.waitUntil(lambda: counts[-1] == 0, timeout=PATIENCE)
    assert _count_stacked(paths) == 1
    dialog.close_button.click()
    (top,) = _rows(paths, "SELECT DISTINCT stack FROM photos WHERE stack IS NOT NULL")[0]
    assert isinstance(top, int)
    with qtbot.waitSignal(jobs.changed, timeout=PATIENCE):
        controller.unstack([top])
    assert _count_stacked(paths) == 0


def test_all_offers_are_stacked_in_one_step(
    qtbot: QtBot, jobs: Jobs, paths: Paths, window: QWidget, album: Path
) -> None:
    controller = StacksController(jobs, no_images(), window)
    controller.show_offers()
    qtbot.waitUntil(lambda: bool(window.findChildren(StacksDialog)), timeout=PATIENCE)
    (dialog,) = window.findChildren(StacksDialog)
    with qtbot.waitSignal(jobs.changed, timeout=PATIENCE) as changed:
        dialog.all.click()
    assert changed.args[0].text == "2 stacks made"
    assert _count_stacked(paths) == 2
    dialog.close_button.click()


def test_what_is_said_of_a_folder_is_listed_and_taken_back(
    qtbot: QtBot, jobs: Jobs, paths: Paths, window: QWidget, album: Path
) -> None:
    controller = FolderRulesController(jobs, window)
    part = RulesPart(window)
    controller.listed.connect(part.set_rules)
    part.taken_back.connect(controller.take_back)
    with qtbot.waitSignal(controller.listed, timeout=PATIENCE):
        controller.set(str(album), IGNORED, True)
    assert part.isVisible()
    assert len(_rows(paths, "SELECT 1 FROM photos WHERE ignored = 1")) == 4
    (button,) = part.buttons()
    assert button.accessibleName() == "Take back what was said of album"
    with qtbot.waitSignal(jobs.scanned, timeout=PATIENCE):
        button.click()
    assert not part.isVisible()
    assert _rows(paths, "SELECT 1 FROM photos WHERE ignored <> 0") == []
    assert _rows(paths, "SELECT path FROM folders") == [(str(album),)]


def test_rules_are_told_to_the_panel_by_folder() -> None:
    rules = [
        FolderRule(1, Path("/a"), no_faces=True, ignored=False),
        FolderRule(2, Path("/b"), no_faces=True, ignored=True),
    ]
    assert as_dict(rules) == {"/a": {NO_FACES}, "/b": {NO_FACES, IGNORED}}


def test_what_was_never_read_is_caught_up_with(qtbot: QtBot, jobs: Jobs, paths: Paths, album: Path) -> None:
    with closing(sqlite3.connect(paths.database, isolation_level=None)) as connection:
        connection.execute("UPDATE photos SET facts_version = 0, likeness = NULL")
    ends: list[object] = []
    jobs.facts.progress.connect(ends.append)
    with qtbot.waitSignal(jobs.facts.caught_up, timeout=PATIENCE):
        jobs.facts.begin()
    assert ends[-1] is None
    assert _rows(paths, "SELECT count(*) FROM photos WHERE likeness IS NOT NULL AND facts_version > 0") == [
        (4,)
    ]
    before = len(ends)
    jobs.facts.begin()
    qtbot.waitUntil(lambda: len(ends) == before + 1, timeout=PATIENCE)
