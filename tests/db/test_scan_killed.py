"""A scan that is killed loses nothing: a real process, a real SIGKILL, at any moment."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.db.child import started
from tests.db.stage import Stage, run
from tests.db.test_scan import everything, folder
from tests.fakes import FakeEngine
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

__all__ = ["folder"]


def _scan_and_kill(library: Path, photos: Path, reports: int, pause: float) -> str:
    """Scan in a child, which dies a moment after its n-th report; returns what it had said."""
    child = started("-m", "tests.db.scan_in_child", library, photos)
    assert child.stdout is not None
    with child.stdout:
        said = "".join(child.stdout.readline() for _ in range(reports))
        time.sleep(pause)
        child.kill()
        said += child.stdout.read()
    child.wait()
    return said


@pytest.mark.parametrize("seed", range(4))
def test_a_killed_scan_ends_the_same_after_another(
    stages: Callable[[str], Stage],
    folder: Path,
    seed: int,
) -> None:
    undisturbed, killed = stages("undisturbed"), stages("killed")
    run(scan(undisturbed.library, FakeEngine(), [folder], Manner(Pace(2))))
    killed.library.close()
    chance = random.Random(seed)  # noqa: S311 - the same moments each time
    for _ in range(2):
        said = _scan_and_kill(killed.folder, folder, chance.randint(1, 14), chance.random() / 40)
        assert said.startswith("Finding faces 0")
    killed.library = killed._open()
    assert not killed.library.integrity()
    run(scan(killed.library, FakeEngine(), [folder], Manner(Pace(2))))
    assert everything(killed) == everything(undisturbed)


def test_the_child_would_finish(stage: Stage, folder: Path) -> None:
    stage.library.close()
    done = subprocess.run(
        [sys.executable, "-m", "tests.db.scan_in_child", stage.folder, folder],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1].startswith("Grouping faces")
    stage.library = stage._open()
    assert stage.library.folders.all(state="done") == [folder]
