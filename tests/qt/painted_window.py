"""The real window on a folder of painted photos: everything is real but the networks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from config.paths import Paths
from config.settings import Settings
from repository.library import Library
from services.naming import name_person
from tests.fakes import PACK, FakeEngine
from ui.main_window import MainWindow
from workers.jobs import Jobs, prepare_library
from workers.networks import Networks

PATIENCE = 120_000
NAMES = ("Sarah", "Tom")

Answer = TypeVar("Answer")


@contextmanager
def painted_window(
    library: Path,
    photos: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    settings: Settings | None = None,
) -> Iterator[MainWindow]:
    """Open, all photos known, and two people named."""
    engine = FakeEngine()
    monkeypatch.setattr(Networks, "engine", lambda _self, _library: engine)
    monkeypatch.setattr(Networks, "pack", lambda _self, _library: PACK)
    paths = Paths(library=library, packs=library / "packs")
    held = prepare_library(paths)
    jobs = Jobs(paths, None)
    window = MainWindow(jobs, paths, settings or Settings())
    window.show()
    with qtbot.waitSignal(jobs.scanned, timeout=PATIENCE):
        window.begin([photos])
    for number, name in enumerate(NAMES, start=1):
        named: list[object] = []
        jobs.decide(
            lambda library, pack, number=number, name=name: name_person(library, pack, number, name),  # type: ignore[misc]
            named.append,
        )
        qtbot.waitUntil(lambda named=named: bool(named), timeout=PATIENCE)  # type: ignore[misc]
    try:
        yield window
    finally:
        window.end()
        held.close()
        qtbot.wait(20)


def asked(qtbot: QtBot, window: MainWindow, question: Callable[[Library], Answer]) -> Answer:
    """What the library answers in its lane."""
    answers: list[Answer] = []
    window._jobs.read(question, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    return answers[0]
