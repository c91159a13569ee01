"""Libraries in temporary folders, closed after each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from config import logs
from tests.db.stage import Stage


@pytest.fixture
def stages(tmp_path: Path) -> Iterator[Callable[[str], Stage]]:
    """Makes as many libraries as a test needs."""
    made: list[Stage] = []

    def make(name: str) -> Stage:
        stage = Stage(tmp_path / name)
        made.append(stage)
        return stage

    yield make
    for stage in made:
        stage.library.close()


@pytest.fixture
def stage(stages: Callable[[str], Stage]) -> Stage:
    """An empty library bound to the fake pack."""
    return stages("library")


@pytest.fixture
def people(stage: Stage) -> Stage:
    """Four people with 6, 5, 4 and 3 faces, grouped, nobody named: ids 1 to 4, keys face_000 to face_003."""
    stage.cast([6, 5, 4, 3])
    return stage


@pytest.fixture(autouse=True)
def _logs_are_stopped() -> Iterator[None]:
    yield
    logs.stop()
