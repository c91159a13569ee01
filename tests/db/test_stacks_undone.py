"""Stacks whose steps are taken back in any order, with what became of their photos meanwhile."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from media.freedesktop_trash import FreedesktopTrash
from models.errors import AppError
from repository.photos import PRESENT
from services.folder_rules import set_rule
from services.stacks import stack, unstack
from services.trash import move_to_trash
from services.undoing import reverse, undo
from tests.db.stage import Stage
from tests.db.test_stacks import SHOT, _burst, _shown

Deed = Callable[[], object]


@pytest.mark.parametrize("seed", range(30))
def test_in_whichever_order_steps_are_reversed_all_comes_back(
    stage: Stage, tmp_path: Path, seed: int
) -> None:
    """Stacks made, joined and taken apart, photos on top thrown away and left out: nothing of it stays."""
    chance = random.Random(seed)  # noqa: S311 - the same each time
    library, pack, photos = stage.library, stage.pack, _burst(stage, 0, 1, 2, 3, 4, 5)
    trash = FreedesktopTrash(tmp_path)
    for photo in photos[:2]:
        stage.sql("UPDATE photos SET path = '/p/left/' || id WHERE id = ?", photo)

    def some(least: int) -> list[int]:
        return chance.sample(photos, chance.randint(least, 4))

    deeds: list[Deed] = [
        lambda: stack(library, pack, pair := some(2), pair[0]),
        lambda: stack(library, pack, some(2)),
        lambda: unstack(library, pack, some(1)),
        lambda: move_to_trash(library, pack, some(1), trash),
        lambda: set_rule(library, pack, Path("/p/left"), ignored=chance.random() < 0.5),
    ]
    before = stage.rows(("photos", "unstacked"))
    for _ in range(7):
        with suppress(AppError):
            chance.choice(deeds)()
        _check_stacks(stage)
    for _ in range(4):
        for _ in range(2):
            step = chance.choice(library.history.all())
            reverse(library, pack, step.id, with_others=True, trash=trash)
            _check_stacks(stage)
    _all_undone(stage, trash)
    assert stage.rows(("photos", "unstacked")) == before


def _all_undone(stage: Stage, trash: FreedesktopTrash) -> None:
    while stage.library.history.last_done() is not None:
        undo(stage.library, stage.pack, trash)
        _check_stacks(stage)


def _check_stacks(stage: Stage) -> None:
    """Every photo that can be seen is seen for itself or below a photo that can be seen for itself."""
    seen = {row[0]: row[1] for row in stage.sql(f"SELECT id, stack FROM photos WHERE {PRESENT}")}  # noqa: S608
    assert all(top is None or (top in seen and seen[top] is None) for top in seen.values())
    parted = "SELECT 1 FROM photos WHERE stack IS NOT NULL AND stacked IS NULL"
    assert not stage.sql(parted)


def test_a_stack_whose_top_was_thrown_away_is_taken_back_whole(stage: Stage, tmp_path: Path) -> None:
    burst = _burst(stage, 0, 1, 2)
    before, trash = stage.rows(SHOT), FreedesktopTrash(tmp_path)
    stack(stage.library, stage.pack, burst, burst[0])
    stacked = stage.rows(SHOT)
    move_to_trash(stage.library, stage.pack, burst[:1], trash)
    assert _shown(stage) == [burst[1]]
    undo(stage.library, stage.pack, trash)
    assert stage.rows(SHOT) == stacked
    undo(stage.library, stage.pack, trash)
    assert stage.rows(SHOT) == before


def test_a_photo_that_is_deleted_leaves_its_stack_one(stage: Stage) -> None:
    burst = _burst(stage, 0, 1, 2)
    stack(stage.library, stage.pack, burst, burst[1])
    with stage.library.transaction():
        stage.library.photos.remove(burst[1])
    assert _shown(stage) == [burst[0]]
    assert len(stage.library.stacks.of(burst[2])) == 2
