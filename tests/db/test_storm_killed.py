"""Killed while files change and are looked at: the next start knows every photo again, and every name.

KINFRAME_KILLS=50 kills as often as that says.
"""

from __future__ import annotations

import os
import random
import time
from pathlib import Path

import pytest

from tests.db.child import started
from tests.db.stage import Stage
from tests.db.test_partial_scan import known, named, on_disk, scan_again
from tests.db.test_scan import folder
from tests.fakes import FakeEngine

__all__ = ["folder", "named"]

KILLS = int(os.environ.get("KINFRAME_KILLS", "6"))
MOST_LINES, LONGEST_PAUSE = 40, 0.03
DECIDED = ("decisions", "look_alikes", "circles", "members")


@pytest.mark.parametrize("seed", range(KILLS))
def test_the_next_start_knows_everything_again(named: Stage, folder: Path, seed: int) -> None:
    decided, ids = named.rows(DECIDED), set(named.library.photos.paths())
    named.library.close()
    chance = random.Random(seed)  # noqa: S311 - the same moments each time
    child = started("-m", "tests.db.storm_in_child", named.folder, folder, seed)
    assert child.stdout is not None
    with child.stdout:
        said = [child.stdout.readline() for _ in range(chance.randint(1, MOST_LINES))]
        time.sleep(chance.random() * LONGEST_PAUSE)
        child.kill()
    child.wait()
    assert said[0] == "changed\n"
    named.reopen()
    assert not named.library.integrity()
    scan_again(named, folder)
    there = {path for path, missing in known(named.library).items() if not missing}
    assert there == on_disk(folder)
    assert ids <= set(named.library.photos.paths())
    assert named.rows(DECIDED) == decided
    named.check_sound()
    before, engine = known(named.library), FakeEngine()
    scan_again(named, folder, engine=engine)
    assert (engine.looks, known(named.library)) == (0, before)
